/** How a business is checked, and where each setting was made. */
import type { Level, Severity } from "../finding/types.ts";
import type { Problem, Range } from "../source/types.ts";

/** A value, and where it was written; null for what holds when nobody writes anything. */
export interface Made<Value> {
  readonly value: Value;
  readonly by: Range | null;
}

/** What is set for one rule. */
export interface RuleSettings {
  readonly severity: Made<Severity | "off"> | null;
  /** Values by the option's name, whatever was added and taken away put together. */
  readonly options: ReadonlyMap<string, Made<unknown>>;
}

/** Another severity for findings in some files. */
export interface Override {
  readonly files: readonly string[];
  readonly by: Range;
  /** By id of the rule; groups are spelt out. */
  readonly severities: ReadonlyMap<string, Made<Severity | "off">>;
}

/** What a waiver must be like. */
export interface WaiverTerms {
  /** Days that a waiver may hold. */
  readonly maxDays: Made<number>;
  readonly requireApprover: Made<boolean>;
  /** Whether waivers that come with a change count for it. */
  readonly from: Made<"base" | "head">;
}

/** `checks`, with all that it builds on, put together. */
export interface Checks {
  readonly level: Made<Level>;
  readonly failOn: Made<Severity | "never">;
  readonly gaps: Made<"never" | "required" | "all">;
  /** Rules that are newer than this version are notes; null: none are. */
  readonly rulesSince: Made<string | null>;
  readonly waivers: WaiverTerms;
  /** By id of the rule; only rules that something is set for. */
  readonly rules: ReadonlyMap<string, RuleSettings>;
  readonly overrides: readonly Override[];
}

/** A rule package as it was copied into the business. */
export interface Package {
  readonly name: string;
  /** `preset.yaml` of the package; null when it has none. */
  readonly preset: { readonly path: string; readonly text: string } | null;
}

/** What `extends` may name beside what is built in. */
export interface Presets {
  /** Files of `privacy/presets/`, by their paths within the business. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly packages: readonly Package[];
}

/** The settings, and what is wrong with how they are written. */
export interface ReadChecks {
  readonly checks: Checks;
  readonly problems: readonly Problem[];
}
