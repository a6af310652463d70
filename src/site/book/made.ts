/** Documents that the book adds to those of the business: made of sentences like all others. */
import type { Document, Section, Sentence } from "../../finding/document.ts";
import type { Range } from "../../source/types.ts";

/** A sentence about an entry of the declarations. */
export function told(
  id: string,
  text: string,
  about?: { readonly address: string; readonly range: Range | null },
): Sentence {
  const from = about === undefined ? [] : [{ ...about, key: "" }];
  return { id, words: [{ text, kind: "ours" }], from, law: [], state: "stated" };
}

/** A document of the book, in parts. */
export function bookDocument(
  head: Pick<Document, "id" | "language" | "title" | "about">,
  sections: readonly Section[],
): Document {
  return { ...head, kind: head.id, audience: "internal", effective: null, sections, elements: [] };
}
