/** Where a text of the business's own goes: told by the name of its file. */

/** Before, after or in place of what a section says; its heading stays. */
export type Position = "before" | "after" | "instead";

export interface Place {
  /** Id of the document, such as `privacy-notice`. */
  readonly document: string;
  /** Id of the section, such as `purposes`. */
  readonly section: string;
  readonly position: Position;
  /** BCP 47; null: the first language of the business. */
  readonly language: string | null;
}

const NAME =
  /^privacy\/texts\/([^/]+)\/([^/.]+)(?:\.(before|after|instead))?(?:\.([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*))?\.md$/;

/** `privacy/texts/privacy-notice/purposes.before.de.md`; undefined for a name that follows no such form. */
export function placeOf(path: string): Place | undefined {
  const found = NAME.exec(path);
  if (found === null) return undefined;
  const [, document = "", section = "", position, language = null] = found;
  return { document, section, position: positionOf(position), language };
}

/** Without a word of where, a text stands after ours, where it can hide nothing. */
function positionOf(word: string | undefined): Position {
  return word === "before" || word === "instead" ? word : "after";
}
