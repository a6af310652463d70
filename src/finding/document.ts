/** A document as what it says: blocks of sentences, each with where it comes from. Writers turn it into Markdown, HTML, text. */
import type { Range } from "../source/types.ts";
import type { Citation, LawId } from "./types.ts";

/** What a sentence rests on: a declared fact, by address and key path (`asset:crm`, `retention.period`). */
export interface Provenance {
  readonly address: string;
  /** Empty for the entity as a whole. */
  readonly key: string;
  /** Where it is written; null for what is built in or derived without a line of its own. */
  readonly range: Range | null;
}

/** A run of words of one kind. All text is raw: each writer escapes it for its own format. */
export interface Words {
  readonly text: string;
  /** `own`: words of the business, which stand as they were written. `code`: names of fields, cookies. */
  readonly kind: "ours" | "own" | "strong" | "code";
  /** BCP 47, where it differs from the document's. */
  readonly language?: string;
  /** https:, mailto: or tel: as declared, or `#anchor`, or another document as `document:cookie-notice#anchor`. */
  readonly href?: string;
}

/** The smallest thing that has an anchor, and that `why` explains. */
export interface Sentence {
  /** Unique in the document and stable: made of addresses and fact names, never of a position. */
  readonly id: string;
  readonly words: readonly Words[];
  readonly from: readonly Provenance[];
  readonly law: readonly Citation[];
  /** `missing`: stands in the place of a fact that is not stated. */
  readonly state: "stated" | "missing";
  /** Ids of the required elements (`law/documents`) that it shows; none when left out. */
  readonly shows?: readonly string[];
}

export interface Row {
  readonly id: string;
  readonly cells: readonly (readonly Sentence[])[];
}

export type Block =
  | {
      readonly kind: "heading";
      readonly id: string;
      readonly level: 2 | 3 | 4;
      readonly title: Sentence;
    }
  | { readonly kind: "paragraph"; readonly sentences: readonly Sentence[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Sentence[])[];
    }
  /** Terms with what is said about each: the lines of a card. */
  | {
      readonly kind: "facts";
      readonly rows: readonly {
        readonly id: string;
        readonly term: string;
        readonly says: readonly Sentence[];
      }[];
    }
  /** A box of its own with a title, such as one purpose. */
  | {
      readonly kind: "card";
      readonly id: string;
      readonly title: Sentence;
      readonly blocks: readonly Block[];
    }
  /** Closed until somebody wants to know more; printed open. */
  | {
      readonly kind: "more";
      readonly id: string;
      readonly summary: Sentence;
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    }
  /** Set apart: something surprising, something missing, the banner of a draft. */
  | {
      readonly kind: "note";
      readonly tone: "notable" | "missing" | "draft";
      readonly sentences: readonly Sentence[];
    }
  /** The picture of the flows; the site draws it, other writers print `text`. */
  | { readonly kind: "flows"; readonly id: string; readonly text: readonly Sentence[] };

/** One part of a document; partials of the business stand before, after or instead of it. */
export interface Section {
  /** Stable id, such as `purposes`; also its anchor. */
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** What is odd about a file of the business's own texts, or what follows from it. */
export interface TextRemark {
  /** Relative to the folder of the business, with `/`. */
  readonly path: string;
  readonly message: string;
  /** False: the documents are written all the same, and somebody should know. */
  readonly wrong: boolean;
}

/** A required element of the law's list (`law/documents`) and whether the document has it. */
export interface Element {
  readonly id: string;
  readonly law: LawId;
  readonly title: string;
  readonly cite: string | null;
  /** `not_needed`: its condition does not hold here. */
  readonly state: "present" | "missing" | "not_needed";
  /** Anchors of what shows it. */
  readonly anchors: readonly string[];
  /** Facts that would have to be stated: what to type and where. */
  readonly wants: readonly Provenance[];
}

export interface Document {
  /** Its kind, such as `privacy-notice` or `record-of-processing`. */
  readonly kind: string;
  /** Its name as a file and in links: the kind, and which one of several (`privacy-notice-staff`). */
  readonly id: string;
  /** `public` ones are published; `internal` ones never leave the internal book. */
  readonly audience: "public" | "internal";
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** YYYY-MM-DD: the day from which it counts, as declared; null when nobody says. */
  readonly effective: string | null;
  /** One sentence on what it is, for lists and metadata. */
  readonly about: string;
  readonly sections: readonly Section[];
  readonly elements: readonly Element[];
}
