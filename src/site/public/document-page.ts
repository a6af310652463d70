/** The pages of a document: the one that counts, those on record, and the piece to embed elsewhere. */
import type { Document } from "../../finding/document.ts";
import { sentencesOf, textOf } from "../../finding/sentences.ts";
import { messagesOf } from "../../message/messages.ts";
import { partsOf, sectionsOf } from "../html/document.ts";
import type { Html } from "../html/markup.ts";
import { POINTERS } from "../html/target.ts";
import { pageOf } from "../page/page.ts";
import type { Holding } from "../style/sheet.ts";
import type { Link, PageInfo, SiteFile } from "../types.ts";
import type { Recorded } from "../versions/recorded.ts";
import { aroundOf } from "./around.ts";
import { bannerOf, bannerOfVersion } from "./banner.ts";
import { embedded } from "./embed.ts";
import { changesPath, infoOf, inLanguages } from "./info.ts";
import { type Building, pathOf, versionPath } from "./input.ts";

/** Bytes that a page may have, its style among them. */
export const HEAVIEST: number = 50 * 1024;
/** Words a minute of somebody who reads with care. */
const PACE = 200;

/** The page, the other formats, and what can be embedded. */
export function documentFiles(document: Document, building: Building): readonly SiteFile[] {
  const path = pathOf(document, building.languages);
  const formats = building
    .formats(document)
    .map((format) => ({ ...format, path: beside(path, format.name) }));
  const info = infoOf(building, document.language, {
    path,
    title: document.title,
    about: document.about,
    facts: factsOf(document, building),
    languages: translations(document, building),
    formats: formats.map(({ label, type, path: file }) => ({ label, type, path: file })),
  });
  const banner = bannerOf(document, building, path);
  const page = written(document, building, {
    info,
    picture: building.picture(document),
    ...(banner === null ? {} : { banner }),
  });
  return [
    { path, content: page },
    ...formats.map(({ path: file, content: text }) => ({ path: file, content: text })),
    ...(building.kind === "public" ? [embedded(document, building)] : []),
  ];
}

/** A version on record, at an address of its own. */
export function versionFile(recorded: Recorded, building: Building): SiteFile {
  const { document, date } = recorded;
  const path = versionPath(recorded, building.languages);
  const messages = messagesOf(document.language);
  const info = infoOf(building, document.language, {
    path,
    title: document.title,
    about: document.about,
    noindex: true,
    facts: [
      messages.format("site.in_force", { date: messages.date(date) }),
      ...(recorded.version === null
        ? []
        : [messages.format("site.version", { version: recorded.version })]),
    ],
  });
  const above = bannerOfVersion(recorded, building);
  return { path, content: written(document, building, { info, picture: null, ...above }) };
}

interface Writing {
  readonly info: PageInfo;
  readonly picture: Html | null;
  readonly banner?: Html;
}

/** The page with as much said of where its sentences come from as a light page can hold. */
function written(
  document: Document,
  building: Building,
  { info, picture, banner }: Writing,
): string {
  const { messages, path } = info;
  const holding: Holding = picture === null ? "text" : "picture";
  const parts = partsOf(document);
  const above = banner === undefined ? {} : { banner };
  let page = "";
  for (const pointers of POINTERS) {
    const around = aroundOf(document, building, { from: path, pointers });
    const main = sectionsOf(document, { around, messages, picture });
    page = pageOf(info, { holding, main, parts, ...above }, building.frame);
    if (bytesOf(page) <= HEAVIEST) break;
  }
  return page;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function factsOf(document: Document, building: Building): readonly (string | Link)[] {
  const messages = messagesOf(document.language);
  const { effective } = document;
  const minutes = messages.format("site.minutes", { minutes: minutesOf(document) });
  if (building.kind === "book") return [minutes];
  return [
    ...(effective === null
      ? []
      : [messages.format("site.in_force", { date: messages.date(effective) })]),
    ...(building.version === null
      ? []
      : [messages.format("site.version", { version: building.version })]),
    minutes,
    ...(building.changes
      ? [
          {
            label: messages.format("site.changes"),
            path: changesPath(building, document.language),
          },
        ]
      : []),
  ];
}

/** How long it takes to read, from one minute up. */
function minutesOf({ sections }: Document): number {
  const words = sentencesOf(sections).flatMap((one) => textOf(one).split(/\s+/));
  return Math.max(1, Math.round(words.length / PACE));
}

function translations(document: Document, building: Building): readonly Link[] {
  return inLanguages(building, (language) => {
    const same = building.documents.find(
      (one) => one.id === document.id && one.language === language,
    );
    return same && pathOf(same, building.languages);
  });
}

function beside(path: string, name: string): string {
  return path.replace(/[^/]*$/, name);
}
