/** The form in which the generated file keeps a rule. */
import type { Rule, RuleHead } from "./types.ts";

/** A rule as the generated file keeps it: the body as JSON text, read on first use. */
export interface StoredRule {
  readonly head: RuleHead;
  readonly body: string;
}

/** The rule as it is kept; places in the expressions' texts are left out, nobody reports them later. */
export function store(rule: Rule): StoredRule {
  const { body, ...head } = rule;
  const places = new Set(["start", "end"]);
  return {
    head,
    body: JSON.stringify(body(), (key, value) =>
      places.has(key) && typeof value === "number" ? undefined : value,
    ),
  };
}
