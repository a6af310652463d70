/** What holds for one rule after all settings, and which line or preset made each. */
import { severityOf } from "../engine/severity.ts";
import type { Rule } from "../engine/types.ts";
import type { Level, Severity } from "../finding/types.ts";
import { positionAt } from "../source/position.ts";
import type { Range } from "../source/types.ts";
import { type Decided, evaluateOptions } from "./evaluate-options.ts";
import { BUILT_IN } from "./presets.ts";
import type { Checks } from "./types.ts";

/** A value and where it was made: `privacyfile.yaml:12`, `preset:strict`; null for what the rule has by itself. */
export interface Effect<Value> {
  readonly value: Value;
  readonly by: string | null;
}

export interface EffectiveRule {
  readonly rule: string;
  /** False when the rule is not run: it is off, or of a level that is not asked. */
  readonly asked: boolean;
  /** What its findings weigh today; null when it is not asked. */
  readonly severity: Severity | null;
  /** As it was set, before anything lowers it. */
  readonly set: Effect<Severity | "off">;
  /** Why its findings weigh less than was set. */
  readonly lowered: readonly string[];
  /** The level from which the rule is asked, and the one that is. */
  readonly level: Level;
  readonly chosen: Effect<Level>;
  readonly options: readonly (Effect<unknown> & { readonly name: string })[];
  readonly files: readonly (Effect<Severity | "off"> & { readonly files: readonly string[] })[];
  readonly waivable: boolean;
}

const LEVELS: readonly Level[] = ["essential", "recommended", "all"];

/** What holds for a rule. */
export function effectiveOf(rule: Rule, checks: Checks, decided: Decided): EffectiveRule {
  const own = checks.rules.get(rule.id);
  const options = evaluateOptions(checks, decided);
  const set: Effect<Severity | "off"> = own?.severity
    ? { value: own.severity.value, by: placeName(own.severity.by) }
    : { value: rule.severity, by: null };
  const chosen = {
    value: options.level,
    by: decided.level === undefined ? placeName(checks.level.by) : "--level",
  };
  const inLevel = LEVELS.indexOf(rule.level) <= LEVELS.indexOf(options.level);
  const asked = set.value !== "off" && (inLevel || set.by !== null);
  const severity = asked ? severityOf(rule, options) : null;
  return {
    rule: rule.id,
    asked,
    severity,
    set,
    lowered: asked && severity !== set.value ? reasons(rule, checks, decided.today) : [],
    level: rule.level,
    chosen,
    options: Object.entries(rule.body().options).map(([name, option]) => {
      const made = own?.options.get(name);
      return { name, value: made?.value ?? option.default, by: placeName(made?.by ?? null) };
    }),
    files: checks.overrides.flatMap(({ files, severities }) => {
      const made = severities.get(rule.id);
      return made === undefined ? [] : [{ files, value: made.value, by: placeName(made.by) }];
    }),
    waivable: rule.waivable,
  };
}

function reasons(rule: Rule, { rulesSince }: Checks, today: string): readonly string[] {
  const since = placeName(rulesSince.by);
  return [
    ...(rule.verified ? [] : ["its citation was not checked at its source"]),
    ...(rule.laws.every(({ law }) => law === "good_practice")
      ? ["it is good practice, no law"]
      : []),
    ...(rule.in_force !== null && today < rule.in_force
      ? [`its law holds from ${rule.in_force}`]
      : []),
    ...(rulesSince.value === null
      ? []
      : [`it came with version ${rule.since}, after ${rulesSince.value} (${since})`]),
  ];
}

/** `privacyfile.yaml:12`; a built-in preset by its name. */
function placeName(range: Range | null): string | null {
  if (range === null) return null;
  const { path } = range.file;
  if (path.startsWith(BUILT_IN)) return path;
  return `${path}:${positionAt(range.file, range.start).line}`;
}
