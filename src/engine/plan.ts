/** Groups rules by what they walk, so that each walk is made once and what several rules ask first is asked once. */
import { SHAPES } from "../model/shapes.ts";
import { sharedParts } from "./conditions.ts";
import { prepare, type RuleRun } from "./prepare.ts";
import type { Stage } from "./program.ts";
import { namesOf } from "./rule/scope.ts";
import type { EvaluateOptions, Rule } from "./types.ts";
import { parseSelector, type Selector } from "./walk/selector.ts";

/** All rules with the same `for`. */
export interface Group {
  readonly selector: Selector;
  readonly members: readonly RuleRun[];
}

/** The groups in the order in which their first rules come. */
export function planOf(
  rules: readonly Rule[],
  around: { readonly stage: Stage; readonly options: EvaluateOptions },
): readonly Group[] {
  const byWalk = new Map<string, Rule[]>();
  for (const rule of rules) {
    const known = byWalk.get(rule.for);
    if (known) known.push(rule);
    else byWalk.set(rule.for, [rule]);
  }
  return [...byWalk].flatMap(([text, members]) => groupOf(text, members, around) ?? []);
}

function groupOf(
  text: string,
  rules: readonly Rule[],
  around: { readonly stage: Stage; readonly options: EvaluateOptions },
): Group | undefined {
  const selector = parseSelector(text, SHAPES);
  // A rule whose walk leads nowhere was refused when it was loaded.
  if ("message" in selector) return undefined;
  const parts = sharedParts(namesOf(selector), around.stage);
  return { selector, members: rules.map((rule) => prepare(rule, selector, { ...around, parts })) };
}
