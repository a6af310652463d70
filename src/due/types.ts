/** What falls due, and when. */
import type { Citation, RuleError } from "../finding/types.ts";
import type { Range } from "../source/types.ts";

/** One thing to do by a day. */
export interface DueItem {
  /** YYYY-MM-DD: the last day. */
  readonly date: string;
  /** Days from today to it; negative when it is over. */
  readonly days: number;
  /** What falls due, in a few words. */
  readonly what: string;
  /** What to do or to write, then. */
  readonly fix: string;
  /** The role that looks after it; null when nobody is named. */
  readonly owner: string | null;
  readonly address: string;
  readonly range: Range;
  readonly law: readonly Citation[];
  /** The rule that has the date; null for a date that the declarations set themselves. */
  readonly rule: string | null;
}

/** A date that cannot be told. */
export interface Untold {
  readonly what: string;
  readonly address: string;
  readonly range: Range;
  readonly rule: string;
  /** Facts that would tell: `vendor:acme/dpa.expires`. */
  readonly facts: readonly string[];
}

/** What is overdue or falls due until a day. */
export interface Due {
  /** YYYY-MM-DD */
  readonly as_of: string;
  /** YYYY-MM-DD: how far was looked ahead. */
  readonly until: string;
  /** By date, the earliest first. */
  readonly items: readonly DueItem[];
  readonly untold: readonly Untold[];
  readonly errors: readonly RuleError[];
}

/** The dates of one business. */
export interface DueRoot {
  /** The business's folder as it is to be shown. */
  readonly path: string;
  readonly business: string | null;
  readonly due: Due;
}
