/** From `checks` as it was written to how the business is checked. */
import type { Rule } from "../engine/types.ts";
import type { Level, Severity } from "../finding/types.ts";
import type { Validated } from "../schema/types.ts";
import type { Problem, Yaml } from "../source/types.ts";
import { resolveExtends } from "./extends.ts";
import { rulesOf, severityIn } from "./rules.ts";
import { isGroup, targetsOf } from "./targets.ts";
import type { Checks, Made, Override, Presets, ReadChecks } from "./types.ts";
import { type Layer, readLayer } from "./written.ts";

const LEVELS: readonly Level[] = ["essential", "recommended", "all"];
const FLOORS: readonly (Severity | "never")[] = ["error", "warning", "note", "never"];
const GAPS: readonly Checks["gaps"]["value"][] = ["never", "required", "all"];
const SIDES: readonly ("base" | "head")[] = ["base", "head"];
/** Days that a waiver may hold where nobody says otherwise. */
const MAX_DAYS = 180;

const NOTHING: Layer = { extends: [], single: new Map(), rules: [], overrides: [] };

export interface ReadChecksOptions {
  readonly rules: readonly Rule[];
  readonly presets?: Presets;
}

/**
 * Reads how a business wants to be checked. Its own `checks` counts most; the first file that has
 * the section counts, as in the model. What has a mistake counts as not written.
 */
export function readChecks(files: readonly Validated[], options: ReadChecksOptions): ReadChecks {
  const own =
    inOrder(files)
      .map(readLayer)
      .find((layer) => layer !== undefined) ?? NOTHING;
  const { presets = { files: [], packages: [] }, rules } = options;
  const stack = resolveExtends(own, presets);
  const set = rulesOf(stack.layers, rules);
  const over = overridesOf(stack.layers, rules);
  const last = <V>(name: string, fits: (value: Yaml) => V | undefined, absent: V): Made<V> =>
    lastOf(stack.layers, name, fits) ?? { value: absent, by: null };
  const checks: Checks = {
    level: last("level", oneOf(LEVELS), "essential"),
    failOn: last("fail_on", oneOf(FLOORS), "error"),
    gaps: last("gaps", oneOf(GAPS), "never"),
    rulesSince: last<string | null>("rules_since", text, null),
    waivers: {
      maxDays: last("waivers.max_days", number, MAX_DAYS),
      requireApprover: last("waivers.require_approver", truth, false),
      from: last("waivers.from", oneOf(SIDES), "base"),
    },
    rules: set.rules,
    overrides: over.overrides,
  };
  return { checks, problems: [...stack.problems, ...set.problems, ...over.problems] };
}

function inOrder(files: readonly Validated[]): readonly Validated[] {
  const main = ({ parsed }: Validated): boolean => parsed.file.path === "privacyfile.yaml";
  const path = ({ parsed }: Validated): string => parsed.file.path;
  return [...files].sort(
    (a, b) => Number(main(b)) - Number(main(a)) || (path(a) < path(b) ? -1 : 1),
  );
}

function lastOf<V>(
  layers: readonly Layer[],
  name: string,
  fits: (value: Yaml) => V | undefined,
): Made<V> | undefined {
  for (const { single } of [...layers].reverse()) {
    const made = single.get(name);
    const value = made === undefined ? undefined : fits(made.value);
    if (made !== undefined && value !== undefined) return { value, by: made.by };
  }
  return undefined;
}

function overridesOf(
  layers: readonly Layer[],
  rules: readonly Rule[],
): { readonly overrides: readonly Override[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const overrides = layers
    .flatMap((layer) => layer.overrides)
    .map((written): Override => {
      const severities = new Map<string, Made<Severity | "off">>();
      const groups = written.rules.filter(({ name }) => isGroup(name));
      const single = written.rules.filter(({ name }) => !isGroup(name));
      for (const entry of [...groups, ...single]) {
        const targets = targetsOf(entry, rules);
        if (targets.problem !== null) problems.push(targets.problem);
        const made = severityIn(entry);
        for (const { id } of made === undefined ? [] : targets.rules) {
          if (made !== undefined) severities.set(id, made);
        }
      }
      return { files: written.files, by: written.entry.key, severities };
    });
  return { overrides, problems };
}

function oneOf<T extends string>(words: readonly T[]): (value: Yaml) => T | undefined {
  return (value) => words.find((word) => word === value);
}

function text(value: Yaml): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function number(value: Yaml): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function truth(value: Yaml): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}
