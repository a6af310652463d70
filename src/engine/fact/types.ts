/** Tests of a business: what they ask, and what became of them. */
import type { Problem, Range } from "../../source/types.ts";
import type { Rule } from "../types.ts";

/** What the check must say of an address. */
export interface Expectation {
  /** Id of a rule, `principle/*`, or null for every rule of the business. */
  readonly rule: string | null;
  /** An address with all that it contains; null for the whole business. */
  readonly on: string | null;
  readonly outcome: "none" | "fail";
  readonly range: Range;
}

/** One fact that must hold. */
export interface FactTest {
  readonly title: string;
  /** Where the title stands. */
  readonly range: Range;
  /** YYYY-MM-DD; null for the day of the run. */
  readonly as_of: string | null;
  /** True: passes also where there is nothing to look at. */
  readonly mayBeEmpty: boolean;
  /** An expression as a rule that nobody waives, or what the check must say. */
  readonly asks: { readonly rule: Rule } | { readonly expect: readonly Expectation[] };
}

/** What was read of a file of tests. */
export interface LoadedTests {
  readonly tests: readonly FactTest[];
  readonly problems: readonly Problem[];
}

/** Why a test failed, in one place. */
export interface TestFault {
  readonly message: string;
  /** Where to look; null for the test as a whole. */
  readonly range: Range | null;
  /** Facts that nobody has stated and that would decide: `vendor:acme.country`. */
  readonly facts: readonly string[];
}

/** One test that was run, or could not be. */
export interface TestResult {
  /** Id of the rule whose example it is, or path of the file of tests. */
  readonly suite: string;
  readonly name: string;
  /** Where the test stands. */
  readonly range: Range;
  /** `broken`: it could not be run, so nobody knows. */
  readonly outcome: "passed" | "failed" | "broken";
  readonly faults: readonly TestFault[];
}
