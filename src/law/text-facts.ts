/** The shape of what is kept about the texts of laws, and about documents that they ask for. */

import type { Kept, Stated } from "./facts.ts";
import type { Dated, Law, Words } from "./types.ts";

/** How a citation leads to the place where a provision can be read. */
export interface Provision {
  /** A regular expression; its first group is the provision's number. */
  readonly finds: string;
  /** Numbers that exist: `5`, `1798.100`, or a span such as `1-99`. */
  readonly numbers: readonly string[];
  /** With `{}` for the number. */
  readonly url: string;
}

export interface LawsFile extends Kept {
  readonly laws: Readonly<
    Record<
      string,
      {
        readonly name: Words;
        readonly short: Words;
        readonly official: string;
        readonly text: string | null;
        readonly provisions: readonly Provision[];
      }
    >
  >;
}

export interface ApplicationFile extends Kept {
  readonly points: Readonly<
    Record<
      string,
      {
        readonly law: Law;
        readonly says: string;
        readonly values: readonly (Dated & Stated & { readonly date: string })[];
      }
    >
  >;
}

export interface DocumentsFile extends Kept {
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly law: Law;
        readonly title: Words;
        /** Id of a document whose elements belong to this one, too. */
        readonly includes: string | null;
        readonly verified: boolean;
        readonly uncertain: string | null;
        readonly elements: Readonly<Record<string, ElementFact>>;
      }
    >
  >;
}

interface ElementFact {
  readonly title: string;
  readonly cite: string | null;
  readonly indirect: string | null;
  readonly when: string | null;
  readonly from: string | null;
}

export interface ArticlesFile {
  readonly as_of: string;
  readonly parts: readonly {
    readonly law: Law;
    /** What stands before the number in a citation. */
    readonly prefix: string;
    readonly articles: readonly {
      readonly article: string;
      readonly title: string;
      /** What nobody can check from declarations. */
      readonly beyond: string;
    }[];
  }[];
}
