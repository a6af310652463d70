/** A version as the files that go into the repository: the text for people, all of it for the site. */
import type { Document } from "../../finding/document.ts";
import type { SiteFile } from "../types.ts";
import { provenanceHash, type Recorded, textHash, versionsOf } from "./recorded.ts";

/** The folder beside the declarations. */
const PUBLISHED = "privacy/published";
/** Raised when the form of the files changes. */
export const FORMAT = 1;

/** Why a version cannot be put on record. */
export interface Refusal {
  readonly document: Document;
  readonly date: string;
}

export interface Recording {
  readonly files: readonly SiteFile[];
  readonly refused: readonly Refusal[];
}

export interface RecordingOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly version: string | null;
  readonly recorded: readonly Recorded[];
  readonly toMarkdown: (document: Document) => string;
}

/**
 * The files of every document that says something else than its newest version on record. A version
 * that counts already is never replaced: what people could read on a day stays as it was.
 */
export function recordVersions(
  documents: readonly Document[],
  { today, version, recorded, toMarkdown }: RecordingOptions,
): Recording {
  const files: SiteFile[] = [];
  const refused: Refusal[] = [];
  for (const document of documents) {
    const versions = versionsOf(document, recorded);
    const date = document.effective ?? today;
    const same = versions.find((one) => one.date === date);
    const settled = same !== undefined && textHash(same.document) === textHash(document);
    if (settled || (same === undefined && saysTheSame(versions[0], document))) continue;
    if (versions.some((one) => one.date > date) || (same !== undefined && date < today)) {
      refused.push({ document, date });
      continue;
    }
    const path = `${PUBLISHED}/${document.id}/${date}.${document.language}`;
    files.push({ path: `${path}.md`, content: toMarkdown(document) });
    files.push({ path: `${path}.json`, content: written({ date, version, document }) });
  }
  return { files, refused };
}

function saysTheSame(newest: Recorded | undefined, document: Document): boolean {
  return newest !== undefined && textHash(newest.document) === textHash(document);
}

/** Places in files are left out: lines move, and the text stays. */
function written({ date, version, document }: Recorded): string {
  const content = {
    format: FORMAT,
    generated: "by privacyfile build --record; do not edit",
    date,
    version,
    text_sha256: textHash(document),
    provenance_sha256: provenanceHash(document),
    document: { ...document, elements: [] },
  };
  const text = JSON.stringify(
    content,
    (key, value: unknown) => (key === "range" || key === "shows" ? undefined : value),
    1,
  );
  return `${text}\n`;
}
