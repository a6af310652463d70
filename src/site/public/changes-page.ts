/** The changes page: every version on record, what came and went, and the words that changed. */
import type { Document } from "../../finding/document.ts";
import { type Messages, messagesOf } from "../../message/messages.ts";
import { element, type Html, join, lines, NOTHING } from "../html/markup.ts";
import { pageOf } from "../page/page.ts";
import { relativePath } from "../page/path.ts";
import type { SiteFile } from "../types.ts";
import { type ChangedPart, type ChangedSentence, compareVersions } from "../versions/compare.ts";
import { type Recorded, versionsOf } from "../versions/recorded.ts";
import { summaryOf } from "../versions/summary.ts";
import { bannerOfDraft } from "./banner.ts";
import { changesPath, infoOf, inLanguages } from "./info.ts";
import { type Building, versionPath } from "./input.ts";

/** Word by word as long as the page stays light; older changes can be read in the versions themselves. */
const MOST_CHARACTERS = 24_000;

/** What one section of the page is written with. */
interface Telling {
  readonly building: Building;
  readonly messages: Messages;
  readonly path: string;
  /** Characters that are left for words that changed. */
  room: number;
}

export function changesFile(language: string, building: Building): SiteFile {
  const messages = messagesOf(language);
  const path = changesPath(building, language);
  const info = infoOf(building, language, {
    path,
    title: messages.format("site.changes"),
    about: messages.format("site.changes_page.lead"),
    languages: inLanguages(building, (one) => changesPath(building, one)),
  });
  const telling: Telling = { building, messages, path, room: MOST_CHARACTERS };
  const documents = building.documents.filter((document) => document.language === language);
  const main = lines(documents.map((document) => historyOf(document, telling)));
  const parts = documents.map(({ id, title }) => ({ anchor: id, label: title }));
  const content = {
    holding: "documents" as const,
    main,
    parts,
    ...bannerOfDraft(building, language),
  };
  return { path, content: pageOf(info, content, building.frame) };
}

function historyOf(document: Document, telling: Telling): Html {
  const versions = versionsOf(document, telling.building.recorded);
  const { messages } = telling;
  const told =
    versions.length === 0
      ? element("p", {}, [messages.format("site.changes_page.none")])
      : element("ol", { class: "versions" }, [
          lines(versions.map((one, i) => versionOf(one, versions[i + 1], telling))),
        ]);
  return element("section", { id: document.id }, [
    lines([element("h2", {}, [document.title]), told]),
  ]);
}

function versionOf(recorded: Recorded, before: Recorded | undefined, telling: Telling): Html {
  const { building, messages, path } = telling;
  const { date, document } = recorded;
  const href = relativePath(path, versionPath(recorded, building.languages));
  const label = messages.format("site.changes_page.read_version");
  const about = `${label}: ${document.title}, ${messages.date(date)}`;
  const changes = before === undefined ? [] : compareVersions(before.document, document);
  const summary =
    before === undefined
      ? [messages.format("site.changes_page.first")]
      : summaryOf(changes, messages);
  return element("li", { id: `${document.id}.${date}` }, [
    lines([
      element("h3", {}, [element("time", { datetime: date }, [messages.date(date)])]),
      ...summary.map((sentence) => element("p", {}, [sentence])),
      wordByWord(changes, telling),
      element("p", {}, [element("a", { href, "aria-label": about }, [label])]),
    ]),
  ]);
}

function wordByWord(changes: readonly ChangedPart[], telling: Telling): Html {
  if (changes.length === 0) return NOTHING;
  const written = lines(changes.map(partOf));
  if (written.html.length > telling.room) return NOTHING;
  telling.room -= written.html.length;
  const summary = element("summary", {}, [
    telling.messages.format("site.changes_page.word_by_word"),
  ]);
  return element("details", {}, [lines([summary, written])]);
}

function partOf({ title, sentences }: ChangedPart): Html {
  return lines([element("h4", {}, [title]), element("ul", {}, [lines(sentences.map(sentenceOf))])]);
}

function sentenceOf({ parts }: ChangedSentence): Html {
  const words = parts.map(({ kind, text }) =>
    kind === "kept" ? text : element(kind === "added" ? "ins" : "del", {}, [text]),
  );
  return element("li", {}, [join(words)]);
}
