/** What each document must contain; rules and documents both read this list. */
import { DOCUMENTS } from "./documents.gen.ts";
import { own } from "./find.ts";
import type { DocumentsFile } from "./text-facts.ts";
import type { Law, Words } from "./types.ts";
import { unpack } from "./unpack.ts";

const documents: () => DocumentsFile = unpack(DOCUMENTS);

export interface RequiredElement {
  readonly id: string;
  readonly document: string;
  readonly law: Law;
  /** Short, for lists. */
  readonly title: string;
  /** The provision where the person gave the data; null where it is required otherwise only. */
  readonly cite: string | null;
  /** The provision where the data came from elsewhere (GDPR Art. 14). */
  readonly indirect: string | null;
  /** In which case it is required, in words; null: always. */
  readonly when: string | null;
  readonly verified: boolean;
}

export interface DocumentInfo {
  readonly id: string;
  readonly law: Law;
  readonly title: Words;
}

/** Every document whose content a law lists. */
export function documentKinds(): readonly DocumentInfo[] {
  return Object.entries(documents().documents).map(([id, { law, title }]) => ({ id, law, title }));
}

/**
 * What `document` must contain on `date`, in the order of the law; undefined for a document that no
 * law lists. A document that includes another has its elements first.
 */
export function requiredElements(
  document: string,
  date: string,
): readonly RequiredElement[] | undefined {
  const found = own(documents().documents, document);
  if (!found) return undefined;
  const included = found.includes === null ? [] : requiredElements(found.includes, date);
  const mine = Object.entries(found.elements).flatMap(([id, { from, ...element }]) =>
    from !== null && date < from
      ? []
      : [{ id, document, law: found.law, ...element, verified: found.verified }],
  );
  return [...(included ?? []), ...mine];
}
