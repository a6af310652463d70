/** Groups rules by what they walk, so that each walk is made once and each shared `when` is asked once. */
import { SHAPES } from "../model/shapes.ts";
import { mentions, prepare, type RuleRun } from "./prepare.ts";
import type { Stage } from "./program.ts";
import type { EvaluateOptions, Rule } from "./types.ts";
import { parseSelector, type Selector } from "./walk/selector.ts";

/** A rule of a group; `shared` numbers its `when` among those that several rules have word for word. */
export interface Member {
  readonly run: RuleRun;
  readonly shared: () => number;
}

/** All rules with the same `for`. */
export interface Group {
  readonly selector: Selector;
  readonly members: readonly Member[];
  /** How many different shared conditions there are so far. */
  readonly conditions: () => number;
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
  const numbers = new Map<string, number>();
  const members = rules.map((rule): Member => {
    const run = prepare(rule, selector, around);
    let number: number | undefined;
    return {
      run,
      shared: () => {
        number ??= conditionNumber(run, numbers);
        return number;
      },
    };
  });
  return { selector, members, conditions: () => numbers.size };
}

/** Conditions that read the rule's own options, or the law it is run for, are its own: -1. */
function conditionNumber(run: RuleRun, numbers: Map<string, number>): number {
  const { when } = run.judging().body;
  if (when === null || mentions(when.ast, "options") || mentions(when.ast, "law")) return -1;
  const number = numbers.get(when.text) ?? numbers.size;
  numbers.set(when.text, number);
  return number;
}
