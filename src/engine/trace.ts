/** What a rule was asked about a subject, and what it said: for explanations and tests. */
import type { Fact } from "../model/node.ts";
import type { Range } from "../source/types.ts";
import type { Verdict } from "./judge.ts";
import type { RuleLaw } from "./types.ts";
import type { Subject } from "./walk/subjects.ts";

/** What one rule said of one subject. */
export interface Trace {
  readonly rule: string;
  readonly address: string;
  readonly outcome: Verdict["outcome"];
  readonly subject: Subject;
  /** Where the subject stands. */
  readonly range: () => Range;
  /** What the rule was asked with; null where it was not asked: see `missing`. */
  readonly asked: Asked | null;
  /** Facts that keep members of a collection from being seen; empty where no law of the rule reaches. */
  readonly missing: readonly Fact[];
}

/** One question put to a rule: the values of its expressions' names, and the answer. */
export interface Asked {
  readonly bindings: readonly unknown[];
  readonly laws: readonly RuleLaw[];
  readonly verdict: Verdict;
}
