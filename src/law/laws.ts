/** The laws themselves, and where their provisions can be read. */

import { own } from "./find.ts";
import type { Provision } from "./text-facts.ts";
import type { Law, Words } from "./types.ts";
import { facts } from "./unpack.ts";

export interface LawInfo {
  readonly id: string;
  readonly name: Words;
  readonly short: Words;
  /** How the law is officially cited. */
  readonly official: string;
  /** Address of the whole text. */
  readonly text: string | null;
}

/** Every law that rules can name, in the order in which pages list them. */
export function laws(): readonly LawInfo[] {
  return Object.entries(facts().laws.laws).map(([id, { name, short, official, text }]) => ({
    id,
    name,
    short,
    official,
    text,
  }));
}

/**
 * Where the first provision that `cite` names can be read, such as `Art. 5(1)(c)` of the `gdpr`; the
 * whole text where provisions have no known address; null where none is known.
 */
export function citationUrl(law: Law, cite: string): string | null {
  const found = own(facts().laws.laws, law);
  if (!found) return null;
  for (const provision of found.provisions) {
    const number = new RegExp(provision.finds).exec(cite)?.[1];
    if (number !== undefined && exists(provision, number)) {
      return provision.url.replace("{}", number);
    }
  }
  return found.text;
}

function exists({ numbers }: Provision, number: string): boolean {
  return numbers.some((entry) => {
    const [first, last] = entry.split("-");
    if (last === undefined) return entry === number;
    return Number(number) >= Number(first) && Number(number) <= Number(last);
  });
}
