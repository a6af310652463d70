/** The back stair: from a checked business to its documents, its site and its book. */
import { bookOf } from "./book.ts";
import type { Checked } from "./check.ts";
import { documents as documentsOf } from "./document/index.ts";
import { readingLine, readingOf } from "./document/reading/reading.ts";
import { untranslated } from "./document/reading/untranslated.ts";
import { toMarkdown } from "./document/write/markdown.ts";
import type { Document, Element, TextRemark } from "./finding/document.ts";
import { pictureFor, textFormats } from "./formats.ts";
import { publishingOf } from "./site/brand.ts";
import { withPartials } from "./site/partial/apply.ts";
import { pathOf } from "./site/public/input.ts";
import { publicSite } from "./site/public/site.ts";
import type { SiteFile } from "./site/types.ts";
import { readVersions, type Unreadable } from "./site/versions/read.ts";
import { isRecorded } from "./site/versions/recorded.ts";
import { type Recording, recordVersions } from "./site/versions/write.ts";
import type { SourceText } from "./source/types.ts";

export interface PublishOptions {
  /** UTC date, YYYY-MM-DD. */
  readonly today: string;
  /** Written although something is missing, and marked as not in force. */
  readonly draft?: boolean;
  /** Own texts: `privacy/texts/<document>/<section>.md`. */
  readonly texts?: readonly SourceText[];
  /** Versions on record: `privacy/published/<document>/<date>.<language>.json`. */
  readonly published?: readonly SourceText[];
}

/** A required element that a public document lacks. */
export interface MissingElement {
  readonly document: Document;
  readonly element: Element;
}

export interface Published {
  /** All documents, with the business's own texts in them. */
  readonly documents: readonly Document[];
  /** The public folder; to be written only when nothing is missing, or as a draft. */
  readonly site: readonly SiteFile[];
  /** Makes the internal book; it is never to be written inside the public folder. */
  readonly book: () => Promise<readonly SiteFile[]>;
  readonly missing: readonly MissingElement[];
  /** How each public page reads, in a line, by its path. */
  readonly readings: ReadonlyMap<string, string>;
  /** What is odd about own texts, and which texts are not translated. */
  readonly remarks: readonly TextRemark[];
  /** Versions on record that cannot be read, and are not shown. */
  readonly unreadable: readonly Unreadable[];
  /** Public documents whose words are not those of their newest version on record. */
  readonly unrecorded: readonly Document[];
  /** What goes on record when somebody asks for it. */
  readonly recording: Recording;
}

/** Everything that can be written of a business. Pure: the same facts, day and texts give the same bytes. */
export function publish(checked: Checked, options: PublishOptions): Published {
  const { today, draft = false, texts = [], published = [] } = options;
  const { model } = checked.declared;
  const publishing = publishingOf(model.root, today);
  const { brand, version, changes, gpc } = publishing;
  const [first = "en"] = publishing.languages;
  const { documents, remarks } = withPartials(documentsOf(model, { today }), texts, first);
  const { recorded, unreadable } = readVersions(published);
  const open = documents.filter(({ audience }) => audience === "public");
  const site = publicSite({
    ...{ kind: "public", brand, version, changes, gpc, today, draft, recorded },
    documents: open,
    formats: textFormats,
    picture: (document) => pictureFor(document, model),
  });
  return {
    documents,
    site,
    book: () => bookOf(checked, { documents, publishing, today }),
    missing: open.flatMap(missingIn),
    readings: readingsOf(open),
    remarks: [...remarks, ...untranslated(open, model)],
    unreadable,
    unrecorded: open.filter((document) => !isRecorded(document, recorded)),
    recording: recordVersions(open, { today, version, recorded, toMarkdown }),
  };
}

function missingIn(document: Document): readonly MissingElement[] {
  return document.elements
    .filter(({ state }) => state === "missing")
    .map((element) => ({ document, element }));
}

function readingsOf(documents: readonly Document[]): ReadonlyMap<string, string> {
  const languages = [...new Set(documents.map(({ language }) => language))];
  return new Map(
    documents.map((document) => [pathOf(document, languages), readingLine(readingOf(document))]),
  );
}
