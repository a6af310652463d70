/** The settings as the engine takes them. */
import type { EvaluateOptions, RuleSetting } from "../engine/types.ts";
import type { Gate, Level } from "../finding/types.ts";
import type { Checks } from "./types.ts";

/** What decides over the settings themselves. */
export interface Decided {
  /** UTC date, YYYY-MM-DD. */
  readonly today: string;
  readonly level?: Level;
}

/** How rules are asked. */
export function evaluateOptions(checks: Checks, { today, level }: Decided): EvaluateOptions {
  const { rulesSince, rules } = checks;
  const settings = [...rules].map(([id, { severity, options }]): [string, RuleSetting] => {
    const values = [...options].map(([name, { value }]) => [name, value]);
    return [
      id,
      {
        ...(severity === null ? {} : { severity: severity.value }),
        ...(values.length === 0 ? {} : { options: Object.fromEntries(values) }),
      },
    ];
  });
  return {
    today,
    level: level ?? checks.level.value,
    settings: Object.fromEntries(settings),
    ...(rulesSince.value === null ? {} : { rulesSince: rulesSince.value }),
  };
}

/** What fails the check. */
export function gateOf({ failOn, gaps }: Checks): Gate {
  return { fail_on: failOn.value, gaps: gaps.value };
}
