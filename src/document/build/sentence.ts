/** Sentences with a stable id and all that they rest on. */
import type { Sentence, Words } from "../../finding/document.ts";
import type { Citation, LawId } from "../../finding/types.ts";
import { citationUrl } from "../../law/laws.ts";
import { META, type Node } from "../../model/node.ts";
import { type Reader, readerOf } from "../read/reader.ts";
import type { Context } from "../types.ts";

export interface SayOptions {
  /** Ids of the required elements that the sentence shows. */
  readonly shows?: readonly string[];
  /** The law that it explains or follows. */
  readonly law?: readonly Citation[];
  /** What it speaks of, in words: with it a fact that is not known is marked and not passed over. */
  readonly missing?: string;
}

/** What `make` gives: nothing where there is nothing to say, or a fact is not known. */
export type Make = (read: Reader) => readonly Words[] | undefined;

/**
 * One sentence from facts. Where `make` gives nothing: a sentence that marks what is missing, if it is
 * wanted and `make` read something that is not known; else none.
 */
export function say(
  context: Context,
  id: string,
  { make, shows = [], law = [], missing }: SayOptions & { readonly make: Make },
): Sentence | undefined {
  const read = readerOf(context);
  const words = make(read);
  if (words !== undefined) {
    return words.length === 0
      ? undefined
      : { id, words, from: read.from, law, state: "stated", shows };
  }
  if (missing === undefined || read.wants.length === 0) return undefined;
  const said = context.messages.words("common.missing", { what: missing });
  return { id, words: said, from: read.wants, law, state: "missing", shows };
}

/** A sentence that is always true: law in plain words, or a heading. */
export function fixed(
  id: string,
  words: readonly Words[],
  { shows = [], law = [] }: Omit<SayOptions, "missing"> = {},
): Sentence {
  return { id, words, from: [], law, state: "stated", shows };
}

/** `purpose:orders` as a part of an anchor: `purpose-orders`; parts of an entry stand after a dot. */
export function anchor(node: Node, ...facts: readonly string[]): string {
  const place = node[META].address.replaceAll(":", "-").replaceAll("/", ".");
  return [place, ...facts].join(".");
}

/** Documents cite the same few provisions over and over. */
const cited = new Map<string, Citation>();

/** A provision as documents cite it, with the place where it can be read. */
export function cite(law: LawId, provision: string): Citation {
  const name = `${law} ${provision}`;
  const known = cited.get(name) ?? { law, cite: provision, url: citationUrl(law, provision) };
  cited.set(name, known);
  return known;
}

/** Words with a full stop at their end, unless they end a sentence already. */
export function closed(words: readonly Words[]): readonly Words[] {
  const last = words[words.length - 1]?.text.trimEnd() ?? "";
  return last === "" || /[.!?…]["”»’)]?$/.test(last) ? words : [...words, ours(".")];
}

/** A run of our own words. */
export function ours(text: string): Words {
  return { text, kind: "ours" };
}
