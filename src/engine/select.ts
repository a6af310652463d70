/** Which rules of a library a business has chosen. */
import type { Level } from "../finding/types.ts";
import type { EvaluateOptions, RuleHead } from "./types.ts";

const LEVELS: readonly Level[] = ["essential", "recommended", "all"];

/** True when a rule of `level` is part of the preset `chosen`. */
function isInLevel(level: Level, chosen: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(chosen);
}

/** Rules of the level, and those of any level that `checks.rules` gives a severity; without those set to `off`. */
export function selectRules<R extends RuleHead>(
  rules: readonly R[],
  options: EvaluateOptions,
): readonly R[] {
  return rules.filter((rule) => {
    const set = options.settings?.[rule.id]?.severity;
    return set === undefined ? isInLevel(rule.level, options.level) : set !== "off";
  });
}
