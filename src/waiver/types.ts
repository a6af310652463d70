/** A waiver: a finding that somebody accepts for a time, on the record; and the findings known before. */
import type { Range } from "../source/types.ts";

/** What a waiver covers, beside the rule that it names. */
export type Covers =
  /** Findings about this very address. */
  | { readonly by: "address"; readonly address: string }
  /** Findings that are blamed on this line; of this address, where one is named. */
  | {
      readonly by: "line";
      readonly file: string;
      readonly line: number;
      readonly address: string | null;
    }
  /** What a comment covered in the state that it was read in: lines move, identities do not. */
  | { readonly by: "fingerprint"; readonly fingerprints: readonly string[] };

/** A waiver as it was written; null for what was left out. */
export interface Waiver {
  readonly rule: string;
  readonly covers: Covers;
  readonly reason: string | null;
  readonly owner: string | null;
  /** YYYY-MM-DD: the last day. */
  readonly until: string | null;
  /** YYYY-MM-DD: the first day. */
  readonly starts: string | null;
  readonly approver: string | null;
  readonly ticket: string | null;
  /** Something in it has a mistake that is told already: it does not hold. */
  readonly faulty: boolean;
  readonly places: Places;
  /** `file:line` */
  readonly where: string;
}

/** Where its parts stand; what was left out is told at the waiver itself. */
export interface Places {
  readonly self: Range;
  readonly rule: Range;
  readonly address: Range;
  readonly reason: Range;
  readonly owner: Range;
  readonly until: Range;
  readonly starts: Range;
  readonly approver: Range;
  /** JSON Pointer to the waiver; empty for a comment. */
  readonly pointer: string;
  /** `waiver:id`; undefined for a comment. */
  readonly entity: string | undefined;
}

/** Findings that were there when the business began to be checked: their fingerprints. */
export interface Baseline {
  readonly fingerprints: ReadonlySet<string>;
}
