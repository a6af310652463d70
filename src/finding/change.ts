/** What changed in meaning between two states of a business, and what follows from it. */
import type { Range } from "../source/types.ts";
import type { Citation, Severity } from "./types.ts";

/** What a change means for people: more or less of one of these. */
export type Direction =
  | "more_data"
  | "less_data"
  | "more_people"
  | "fewer_people"
  | "more_sharing"
  | "less_sharing"
  | "longer"
  | "shorter"
  | "more_risk"
  | "less_risk";

/** Where a fact stands in one of the two states. */
export interface Side {
  readonly address: string;
  /** Canonical key path under the address; empty for the entity. */
  readonly key: string;
  /** Null when it stands nowhere by itself (derived, built in). */
  readonly range: Range | null;
  /** The value in words. */
  readonly value: string;
}

/** One change in meaning. */
export interface Change {
  /** Stable id of its kind, such as `recipient-added`. */
  readonly kind: string;
  /** Identity of this change within the comparison: kind, address and what is concerned. */
  readonly id: string;
  /** `fact`: something else is done with data. `record`: renamed, or said in other words. */
  readonly weight: "fact" | "record";
  /** What is concerned: the address after the change, before it for what is gone. */
  readonly address: string;
  /** None for a record that says only that something moved (a rename). */
  readonly directions: readonly Direction[];
  /** A sentence that a customer would understand. */
  readonly sentence: string;
  readonly before: Side | null;
  readonly after: Side | null;
}

/** Something to be done because of changes. */
export interface Duty {
  /** Id of the rule over changes. */
  readonly rule: string;
  readonly severity: Severity;
  /** What must be done, in one sentence. */
  readonly message: string;
  readonly law: readonly Citation[];
  readonly why: string;
  readonly fix: string;
  /** Who must act, as declared. */
  readonly owner: string | null;
  /** YYYY-MM-DD; null when the law gives no day, then `when` says it in words. */
  readonly by: string | null;
  readonly when: string;
  /** Which declaration would show it as done, and whether it does. */
  readonly shown_by: string;
  readonly done: boolean;
  /** `address.key` of facts that nobody stated and that would tell whether it holds; none for a certain duty. */
  readonly unsure: readonly string[];
  /** Ids of the changes that it follows from. */
  readonly because: readonly string[];
}
