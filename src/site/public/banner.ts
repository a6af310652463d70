/** What stands above a page: that it is a draft, that it does not count yet, that there is a newer one. */
import type { Document } from "../../finding/document.ts";
import { messagesOf } from "../../message/messages.ts";
import { element, type Html, join } from "../html/markup.ts";
import { relativePath } from "../page/path.ts";
import type { Link } from "../types.ts";
import { type Recorded, versionsOf } from "../versions/recorded.ts";
import { type Building, pathOf, versionPath } from "./input.ts";

/** The newest version on record says nothing above; an earlier one says where the newest is. */
export function bannerOfVersion(
  recorded: Recorded,
  building: Building,
): { readonly banner?: Html } {
  const { document, date } = recorded;
  const [newest] = versionsOf(document, building.recorded);
  if (newest === undefined || newest.date === date) return {};
  const messages = messagesOf(document.language);
  const current = building.documents.find(
    (one) => one.id === document.id && one.language === document.language,
  );
  const target =
    current === undefined
      ? versionPath(newest, building.languages)
      : pathOf(current, building.languages);
  const here = versionPath(recorded, building.languages);
  const words = messages.format("site.earlier.banner", { date: messages.date(date) });
  const link = { label: messages.format("site.earlier.newest"), path: target };
  return { banner: banner(words, { link, from: here }) };
}

/** Null where there is nothing to say. */
export function bannerOf(document: Document, building: Building, path: string): Html | null {
  const messages = messagesOf(document.language);
  if (building.draft) return draftBanner(document.language);
  const { effective } = document;
  if (effective === null || effective <= building.today) return null;
  const before = versionsOf(document, building.recorded).find(({ date }) => date < effective);
  if (before === undefined) return null;
  const words = messages.format("site.earlier.next", { date: messages.date(effective) });
  const link = {
    label: messages.format("site.earlier.before"),
    path: versionPath(before, building.languages),
  };
  return banner(words, { link, from: path });
}

/** The banner of a draft on a page that is no document. */
export function bannerOfDraft(building: Building, language: string): { readonly banner?: Html } {
  return building.draft ? { banner: draftBanner(language) } : {};
}

function draftBanner(language: string): Html {
  return banner(messagesOf(language).format("site.draft.banner"));
}

function banner(words: string, way?: { readonly link: Link; readonly from: string }): Html {
  const link =
    way === undefined
      ? null
      : element("a", { href: relativePath(way.from, way.link.path) }, [way.link.label]);
  return element("aside", { class: "banner" }, [element("p", {}, [join([words, link], " ")])]);
}
