/** Versions that were published and put on record. */
import type { Document } from "../../finding/document.ts";

/** One document in one language as it stood from a day on. */
export interface Recorded {
  /** YYYY-MM-DD: the day from which it counts. */
  readonly date: string;
  /** As the business calls it; null when it has no name. */
  readonly version: string | null;
  readonly document: Document;
}

/** The versions of a document, the newest first. */
export function versionsOf(document: Document, recorded: readonly Recorded[]): readonly Recorded[] {
  return recorded
    .filter((one) => one.document.id === document.id)
    .filter((one) => one.document.language === document.language)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
