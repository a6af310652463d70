/** Findings and the report: the plain types that floors pass on. */
import type { Range, RelatedRange } from "../source/types.ts";
import type { Fix } from "./fix.ts";

export type Severity = "error" | "warning" | "note";
export type Confidence = "high" | "review";
export type Level = "essential" | "recommended" | "all";
export type LawId = "gdpr" | "uk_gdpr" | "ccpa" | "eprivacy" | "ai_act" | "good_practice";

export interface Citation {
  readonly law: LawId;
  readonly cite: string;
  readonly url: string | null;
}

export interface Waived {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly until: string;
  readonly reason: string;
  /** `file:line` of the waiver. */
  readonly where: string;
  readonly approved_by: string | null;
  readonly ticket: string | null;
  /** True when the waiver came with the change that is judged. */
  readonly in_change: boolean;
}

/** One thing found. Ranges are resolved to lines only when a report is written. */
export interface Finding {
  readonly rule: string;
  readonly outcome: "fail" | "gap";
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly range: Range;
  readonly pointer: string;
  readonly address: string;
  readonly owner: string | null;
  readonly related: readonly RelatedRange[];
  readonly law: readonly Citation[];
  readonly why: string;
  readonly fix: string;
  /** Edits that a machine can make; worked out when somebody asks. */
  readonly fixes?: () => readonly Fix[];
  readonly fingerprint: string;
  /** `open`: known before, from a baseline or a base; `new`: not. Null when compared with neither. */
  readonly status: "new" | "open" | null;
  readonly waived: Waived | null;
}

/** A fact that rules asked for and nobody stated. */
export interface Gap {
  readonly address: string;
  readonly fact: string;
  /** True when the law obliges the business to determine or record it. */
  readonly required: boolean;
  /** The words after TODO; null when it does not stand as TODO. */
  readonly todo: string | null;
  /** Ids of the rules that asked. */
  readonly asked_by: readonly string[];
  /** As for findings: whether it was known before. */
  readonly status: "new" | "open" | null;
}

export interface RuleCount {
  readonly id: string;
  readonly judged: number;
  readonly passed: number;
  readonly failed: number;
  readonly gaps: number;
  readonly skipped: number;
  readonly not_judged: number;
  readonly errored: number;
}

/** A rule that could not be run: exit 3, never a pass. */
export interface RuleError {
  readonly rule: string;
  readonly message: string;
  readonly address: string | null;
  /** Where the mistake stands in the rule's own file; left out when the rule failed while it was run. */
  readonly range?: Range;
  /** What to do about it, where that is known. */
  readonly fix?: string;
}

/** What one business looked like to the check. */
export interface Root {
  readonly path: string;
  readonly business: string | null;
  readonly laws: readonly LawId[];
  /** True when `business.laws` was left out. */
  readonly laws_derived: boolean;
  readonly level: Level;
}

export interface Coverage {
  /** Facts that the rules asked for and found stated. */
  readonly stated: number;
  readonly asked: number;
  readonly gaps: readonly Gap[];
}

/** Something that the model took for granted because nobody stated it. */
export interface Assumption {
  readonly address: string;
  readonly fact: string;
  /** What was assumed, in words: "taken to live in the country of the business". */
  readonly why: string;
}

/** What makes a check fail. */
export interface Gate {
  /** The mildest severity of a failure that does. */
  readonly fail_on: Severity | "never";
  /** Which facts that are not stated do: none, those that the law wants on record, all. */
  readonly gaps: "never" | "required" | "all";
}

/** What a baseline came to in one check. */
export interface Known {
  /** Findings and open facts that stand in it. */
  readonly found: number;
  /** Fingerprints in it that nothing has any more. */
  readonly gone: readonly string[];
}

/** What the level after the one that was asked would ask beside. */
export interface NextLevel {
  readonly level: Level;
  /** How many rules more. */
  readonly rules: number;
  /** How many of them would find something. */
  readonly failing: number;
  /** How many others could not be answered before more facts are stated. */
  readonly open: number;
}

/** What a check of one business gives; reporters resolve ranges and write it. */
export interface Report {
  /** YYYY-MM-DD: the day the law was read for. */
  readonly as_of: string;
  /** False: something could not be read, and nothing may be concluded from silence. */
  readonly complete: boolean;
  readonly root: Root;
  /** What fails the check, as `checks` says; the door may decide otherwise. */
  readonly gate: Gate;
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly errors: readonly RuleError[];
  readonly rules: readonly RuleCount[];
  readonly coverage: Coverage;
  readonly assumptions: readonly Assumption[];
  /** Null when there is no baseline. */
  readonly baseline: Known | null;
  /** Left out where nobody asked, and after the last level. */
  readonly next?: NextLevel;
}
