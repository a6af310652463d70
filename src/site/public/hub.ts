/** The first page: every document with what it is about. */
import type { Document } from "../../finding/document.ts";
import { messagesOf } from "../../message/messages.ts";
import { element, type Html, lines, NOTHING } from "../html/markup.ts";
import { pageOf } from "../page/page.ts";
import { relativePath } from "../page/path.ts";
import type { SiteFile } from "../types.ts";
import { bannerOfDraft } from "./banner.ts";
import { changesPath, infoOf, inLanguages } from "./info.ts";
import { type Building, folderOf, pathOf } from "./input.ts";

/** What a card of a first page leads to. */
interface Entry {
  readonly title: string;
  readonly about: string;
  readonly path: string;
  /** A short fact, such as the day from which it counts. */
  readonly fact: string | null;
}

export function hubFile(language: string, building: Building): SiteFile {
  const messages = messagesOf(language);
  const book = building.kind === "book";
  const path = `${folderOf(language, building.languages)}index.html`;
  const info = infoOf(building, language, {
    path,
    title: messages.format(book ? "site.book.title" : "site.title"),
    about: messages.format(book ? "site.book.lead" : "site.lead"),
    languages: inLanguages(building, (one) => `${folderOf(one, building.languages)}index.html`),
  });
  const entries = building.documents
    .filter((document) => document.language === language)
    .map((document) => entryOf(document, building));
  const changes = {
    title: messages.format("site.changes"),
    about: messages.format("site.changes_page.lead"),
    path: changesPath(building, language),
    fact: null,
  };
  const all = building.changes ? [...entries, changes] : entries;
  const content = {
    holding: "documents" as const,
    main: entriesOf(all, path),
    ...bannerOfDraft(building, language),
  };
  return { path, content: pageOf(info, content, building.frame) };
}

function entryOf(document: Document, { languages, kind }: Building): Entry {
  const messages = messagesOf(document.language);
  const { title, about, effective } = document;
  const date = effective === null ? null : messages.date(effective);
  const fact = date === null || kind === "book" ? null : messages.format("site.in_force", { date });
  return { title, about, path: pathOf(document, languages), fact };
}

/** Cards, the whole of each a link. */
function entriesOf(entries: readonly Entry[], from: string): Html {
  const cards = entries.map(({ title, about, path, fact }) =>
    element("li", {}, [
      element("div", { class: "card" }, [
        lines([
          element("h2", {}, [element("a", { href: relativePath(from, path) }, [title])]),
          element("p", {}, [about]),
          fact === null ? NOTHING : element("p", { class: "meta" }, [fact]),
        ]),
      ]),
    ]),
  );
  return element("ul", { class: "hub" }, [lines(cards)]);
}
