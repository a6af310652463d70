/** Versions that were published and put on record. */
import type { Document } from "../../finding/document.ts";
import { compareText } from "../../finding/order.ts";
import { sentencesOf, textOf } from "../../finding/sentences.ts";
import { sha256Hex } from "../../text/sha256.ts";

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
    .sort((a, b) => compareText(b.date, a.date));
}

/** Tells whether the words are the same: anchors and texts in the order of reading. */
export function textHash({ title, sections }: Document): string {
  const lines = sentencesOf(sections).map((one) => `${one.id} ${textOf(one)}`);
  return sha256Hex([title, ...lines].join("\n"));
}

/** Tells whether each sentence rests on the same declarations. */
export function provenanceHash({ sections }: Document): string {
  const lines = sentencesOf(sections).map(({ id, from }) => {
    const places = from.map(({ address, key }) => `${address}#${key}`);
    return [id, ...places].join(" ");
  });
  return sha256Hex(lines.join("\n"));
}

/** Whether the newest version on record says what the document says now. */
export function isRecorded(document: Document, recorded: readonly Recorded[]): boolean {
  const [newest] = versionsOf(document, recorded);
  return newest !== undefined && textHash(newest.document) === textHash(document);
}
