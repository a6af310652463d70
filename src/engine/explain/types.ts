/** Why a rule said what it said of one subject. */
import type { Citation } from "../../finding/types.ts";
import type { Fact } from "../../model/node.ts";
import type { Range } from "../../source/types.ts";
import type { Trace } from "../trace.ts";
import type { RuleHead } from "../types.ts";
import type { TracedExpression } from "./trace.ts";

/** One expression of a rule on one subject. */
export interface ExplainedPart extends TracedExpression {
  readonly role: "when" | "require" | "find" | "message";
  /** Address of what a `find` found, which the message is about; null for the subject itself. */
  readonly about: string | null;
}

/** One answer of a rule; a rule that reads facts of a law gives one for each law. */
export interface ExplainedAnswer {
  readonly outcome: Trace["outcome"];
  /** The laws that it was judged under; empty when none of the rule's laws reaches the subject. */
  readonly laws: readonly Citation[];
  readonly parts: readonly ExplainedPart[];
  /** What the findings say. */
  readonly messages: readonly string[];
  /** The facts that are not stated and that the answer rests on. */
  readonly facts: readonly ExplainedFact[];
}

export interface ExplainedFact {
  /** `vendor:acme.country` */
  readonly name: string;
  readonly reason: Fact["reason"];
  /** Words beside a TODO, or what is wrong with the value; null when there are none. */
  readonly note: string | null;
  /** Where it would be stated. */
  readonly range: Range;
}

/** What a rule says at an address, and what else it judges. */
export interface Explanation {
  readonly rule: RuleHead;
  readonly address: string;
  /** What stands at the address, in words, and where; null when the rule judges nothing there. */
  readonly subject: { readonly label: string; readonly range: Range } | null;
  readonly answers: readonly ExplainedAnswer[];
  /** Every address that the rule judges, in the order of the model. */
  readonly subjects: readonly string[];
  /** Sections that are not stated and that may hold more subjects. */
  readonly missing: readonly ExplainedFact[];
}
