/** How far the next level is: what its further rules would say today. */
import { evaluate, type Judged } from "./engine/evaluate.ts";
import { selectRules } from "./engine/select.ts";
import type { EvaluateOptions, Rule } from "./engine/types.ts";
import type { Level, NextLevel } from "./finding/types.ts";

const LEVELS: readonly Level[] = ["essential", "recommended", "all"];

/** What the level after this one asks beside; undefined after the last. */
export function nextLevelOf(
  rules: readonly Rule[],
  judged: Judged,
  options: EvaluateOptions,
): NextLevel | undefined {
  const level = LEVELS[LEVELS.indexOf(options.level) + 1];
  if (level === undefined) return undefined;
  const asked = new Set(selectRules(rules, options));
  const further = selectRules(rules, { ...options, level }).filter((rule) => !asked.has(rule));
  const { rules: counts } = evaluate(further, judged, { ...options, level });
  return {
    level,
    rules: counts.length,
    failing: counts.filter(({ failed }) => failed > 0).length,
    open: counts.filter(({ failed, gaps }) => failed === 0 && gaps > 0).length,
  };
}
