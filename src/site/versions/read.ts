/** Versions on record, read back: whatever stands in such a file, only a sound document comes out. */
import type { Document } from "../../finding/document.ts";
import type { SourceText } from "../../source/types.ts";
import { type Recorded, textHash } from "./recorded.ts";
import { isDocument } from "./shape.ts";
import { FORMAT } from "./write.ts";

/** A file that is no version, or no longer the one that was recorded. */
export interface Unreadable {
  readonly path: string;
  readonly message: string;
}

export interface ReadVersions {
  readonly recorded: readonly Recorded[];
  readonly unreadable: readonly Unreadable[];
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** The versions in the JSON files of `privacy/published`. */
export function readVersions(sources: readonly SourceText[]): ReadVersions {
  const recorded: Recorded[] = [];
  const unreadable: Unreadable[] = [];
  for (const source of sources) {
    const read = readVersion(source.text);
    if (typeof read === "string") unreadable.push({ path: source.path, message: read });
    else recorded.push(read);
  }
  return { recorded, unreadable };
}

function readVersion(text: string): Recorded | string {
  const content = parsed(text);
  if (content === undefined) return "is no JSON";
  const { format, date, version = null, document, text_sha256 } = content;
  if (format !== FORMAT) return "has a form that this version does not know";
  if (typeof date !== "string" || !DATE.test(date)) return "has no date";
  if (version !== null && typeof version !== "string") return "has a version that is no text";
  if (!isDocument(document)) return "holds no document";
  const restored = withRanges(document);
  if (textHash(restored) !== text_sha256) return "was changed by hand since it was recorded";
  return { date, version, document: restored };
}

function parsed(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** What is left out of the file: nobody looks for the lines of an old version. */
function withRanges(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === "from" && Array.isArray(value)
      ? value.map((one: object) => ({ ...one, range: null }))
      : value,
  ) as Document; // checked above, and nothing but ranges was added
}
