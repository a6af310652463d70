/** The Atom feed of a language: one entry a version on record (RFC 4287). */
import { type Messages, messagesOf } from "../../message/messages.ts";
import { sha256Hex } from "../../text/sha256.ts";
import { xmlAttribute, xmlText } from "../../text/xml.ts";
import { addressOf } from "../page/path.ts";
import type { SiteFile } from "../types.ts";
import { compareVersions } from "../versions/compare.ts";
import { type Recorded, versionsOf } from "../versions/recorded.ts";
import { summaryOf } from "../versions/summary.ts";
import { changesPath, feedPath } from "./info.ts";
import { type Building, folderOf, versionPath } from "./input.ts";

/** Readers want a date; a feed without entries says that nothing happened since long ago. */
const NEVER = "1970-01-01";

export function feedFile(language: string, building: Building): SiteFile {
  const messages = messagesOf(language);
  const path = feedPath(building, language);
  const documents = building.documents.filter((document) => document.language === language);
  const entries = documents
    .flatMap((document) => versionsOf(document, building.recorded))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const title = `${messages.format("site.changes")} · ${building.brand.name}`;
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlAttribute(language)}">`,
    tag("id", nameOf(path, building)),
    tag("title", title),
    tag("updated", instant(entries[0]?.date ?? NEVER)),
    `<author>${tag("name", building.brand.name)}</author>`,
    ...links(path, changesPath(building, language), building),
    ...entries.map((one) => entryOf(one, building, messages)),
    "</feed>",
    "",
  ];
  return { path, content: xml.join("\n") };
}

function entryOf(recorded: Recorded, building: Building, messages: Messages): string {
  const { document, date } = recorded;
  const path = versionPath(recorded, building.languages);
  const summary = summaryInWords(recorded, building, messages).join(" ");
  return [
    "<entry>",
    tag("id", nameOf(path, building)),
    tag("title", `${document.title}: ${messages.date(date)}`),
    tag("updated", instant(date)),
    link("alternate", addressIn(path, building)),
    tag("summary", summary),
    "</entry>",
  ].join("\n");
}

function summaryInWords(
  recorded: Recorded,
  building: Building,
  messages: Messages,
): readonly string[] {
  const versions = versionsOf(recorded.document, building.recorded);
  const before = versions[versions.indexOf(recorded) + 1];
  if (before === undefined) return [messages.format("site.changes_page.first")];
  const changes = compareVersions(before.document, recorded.document);
  return summaryOf(changes, messages).map((one) => (/[.!?]$/.test(one) ? one : `${one}.`));
}

function links(path: string, page: string, building: Building): readonly string[] {
  const { base } = building.brand;
  if (base === null) return [link("alternate", addressIn(page, building))];
  return [link("self", addressOf(base, path)), link("alternate", addressOf(base, page))];
}

/** Relative to the feed where nobody said under which address the site stands. */
function addressIn(path: string, { brand, languages }: Building): string {
  if (brand.base !== null) return addressOf(brand.base, path);
  const folder = languages
    .map((one) => folderOf(one, languages))
    .find((one) => one !== "" && path.startsWith(one));
  return folder === undefined ? path : path.slice(folder.length);
}

/** An id that stays: the address, else one made of the names of business and page. */
function nameOf(path: string, { brand }: Building): string {
  if (brand.base !== null) return addressOf(brand.base, path);
  return `urn:sha256:${sha256Hex(`${brand.name} ${path}`)}`;
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${xmlAttribute(href)}"/>`;
}

function tag(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
