/** States and comparisons for tests, from texts alone. */
import { type CompareOptions, compare, type StateTexts } from "../../src/compare.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { loadRules } from "../../src/engine/rule/load-all.ts";
import type { Comparison } from "../../src/finding/comparison.ts";

export const TODAY = "2026-12-01";

interface Texts {
  readonly main: string;
  /** Text of a rule of the business, `privacy/rules/house/rule.yaml`. */
  readonly rule?: string;
  readonly baseline?: string;
}

/** A state of one file; `null` has no declarations at all. */
export function state(name: string, texts: string | Texts | null): StateTexts {
  const { main, rule, baseline } = typeof texts === "string" ? { main: texts } : (texts ?? {});
  const rules = rule === undefined ? [] : [{ path: "privacy/rules/house/rule.yaml", text: rule }];
  return {
    name,
    sources: main === undefined ? [] : [{ path: "privacyfile.yaml", text: main }],
    own: loadRules({ sources: rules, problems: [] }, builtInRules()),
    ...(baseline === undefined
      ? {}
      : { baseline: { path: "privacy/baseline.json", text: baseline } }),
  };
}

/** Two states compared on one day. */
export function compared(
  before: string | Texts | null,
  after: string | Texts,
  options: Partial<CompareOptions> = {},
): Comparison {
  const base = state("main", before);
  return compare(base, state("head", after), { today: TODAY, rules: builtInRules(), ...options });
}

/** `rule address` of findings that fail. */
export function failures(findings: Comparison["findings"]["new"]): readonly string[] {
  return findings
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, address }) => `${rule} ${address}`)
    .sort();
}
