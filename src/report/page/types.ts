/** What there is to say about a rule or a kind of mistake, before it is written for a place. */
import type { Citation, Severity } from "../../finding/types.ts";

export interface PageExample {
  /** What it shows, where that is not plain; empty otherwise. */
  readonly name: string;
  /** YAML, without a last newline. */
  readonly text: string;
}

export interface PageOption {
  readonly name: string;
  /** The value that holds when nothing is set, as YAML. */
  readonly value: string;
  readonly description: string;
}

/** The page of one rule; what does not apply is empty or null. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** "a person must judge" and the like: what a reader must know of its standing. */
  readonly standing: readonly string[];
  readonly law: readonly Citation[];
  readonly why: string;
  readonly fix: string;
  readonly bad: readonly PageExample[];
  readonly good: readonly PageExample[];
  readonly options: readonly PageOption[];
  /** YAML that accepts a finding of this rule on the record; null where that is not allowed. */
  readonly waiver: string | null;
  /** What is not certain about the law behind it; null when the law was checked at its source. */
  readonly uncertain: string | null;
}
