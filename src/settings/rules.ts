/** What all layers set for each rule, put together: later layers over earlier ones, an id over its group. */
import { misfit } from "../engine/rule/options.ts";
import type { OptionValue, Rule, RuleOption } from "../engine/types.ts";
import type { Severity } from "../finding/types.ts";
import type { Problem, Yaml } from "../source/types.ts";
import { nearest } from "../text/nearest.ts";
import { ticked } from "../text/quote.ts";
import { list } from "../text/words.ts";
import { isGroup, problem, targetsOf } from "./targets.ts";
import type { Made, RuleSettings } from "./types.ts";
import type { Layer, Written, WrittenRule } from "./written.ts";

const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "note", "off"];

interface Open {
  severity: Made<Severity | "off"> | null;
  readonly options: Map<string, Made<unknown>>;
}

interface Work {
  readonly rules: readonly Rule[];
  readonly settings: Map<string, Open>;
  readonly problems: Problem[];
}

/** The settings by id of the rule, and what is wrong with them. */
export function rulesOf(
  layers: readonly Layer[],
  rules: readonly Rule[],
): { readonly rules: ReadonlyMap<string, RuleSettings>; readonly problems: readonly Problem[] } {
  const work: Work = { rules, settings: new Map(), problems: [] };
  for (const layer of layers) {
    const groups = layer.rules.filter(({ entry }) => isGroup(entry.name));
    const single = layer.rules.filter(({ entry }) => !isGroup(entry.name));
    for (const written of [...groups, ...single]) apply(work, written);
  }
  return { rules: work.settings, problems: work.problems };
}

/** A severity as it was written; undefined for a value that the schema refused. */
export function severityIn(written: Written): Made<Severity | "off"> | undefined {
  const value = SEVERITIES.find((one) => one === written.value);
  return value === undefined ? undefined : { value, by: written.key };
}

function apply(work: Work, { entry, severity, options }: WrittenRule): void {
  const { rules, problem: wrong } = targetsOf(entry, work.rules);
  if (wrong !== null) work.problems.push(wrong);
  const made = severity === null ? undefined : severityIn(severity);
  for (const rule of rules) {
    const open = work.settings.get(rule.id) ?? { severity: null, options: new Map() };
    work.settings.set(rule.id, open);
    if (made !== undefined) open.severity = made;
  }
  for (const option of options) setOption(work, rules, { entry, option });
}

/** `days` gives a value, `names+` adds to a list, `names-` takes from it. */
function setOption(
  work: Work,
  rules: readonly Rule[],
  { entry, option }: { readonly entry: Written; readonly option: Written },
): void {
  const [, name = "", sign = ""] = /^(.*?)([+-]?)$/s.exec(option.name) ?? [];
  const having = rules.filter((rule) => Object.hasOwn(rule.body().options, name));
  if (having.length === 0 && rules.length > 0) {
    work.problems.push(unknownOption(rules, entry, { ...option, name }));
  }
  for (const rule of having) {
    const open = work.settings.get(rule.id);
    const known = rule.body().options[name];
    if (open === undefined || known === undefined) continue;
    const wrong = whyNot(known, sign, option.value);
    if (wrong !== undefined) {
      work.problems.push(wrongOption(option, known, wrong));
      return;
    }
    const before = open.options.get(name)?.value ?? known.default;
    open.options.set(name, { value: merged(before, sign, option.value), by: option.key });
  }
}

function merged(before: unknown, sign: string, value: Yaml): unknown {
  if (sign === "") return value;
  const [old, own] = [before, value].map((one) => (Array.isArray(one) ? one : []));
  if (sign === "+") return [...new Set([...(old ?? []), ...(own ?? [])])];
  return (old ?? []).filter((item) => !own?.includes(item));
}

function whyNot(option: RuleOption, sign: string, value: Yaml): string | undefined {
  if (sign !== "" && option.type !== "list") {
    return `is no list, so nothing can be ${sign === "+" ? "added to" : "taken from"} it`;
  }
  return misfit(option, value);
}

function wrongOption(option: Written, { default: own }: RuleOption, why: string): Problem {
  return problem(option, {
    slug: "wrong-option",
    message: `${ticked(option.name)} ${why}`,
    fix: `Write a value such as ${written(own)}, which holds when nothing is set.`,
    atValue: true,
  });
}

function unknownOption(rules: readonly Rule[], entry: Written, option: Written): Problem {
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.body().options)))].sort();
  const meant = nearest(option.name, names);
  const message =
    rules.length === 1
      ? `${ticked(entry.name, 80)} has no option ${ticked(option.name)}`
      : `No rule of ${ticked(entry.name, 80)} has an option ${ticked(option.name)}`;
  const there =
    names.length === 0 ? "It has none." : `It has ${list(names.map((one) => ticked(one)))}.`;
  const fix = meant === undefined ? there : `Did you mean ${ticked(meant)}?`;
  return problem(option, { slug: "unknown-option", message, fix });
}

/** A value as it would be written: `60`, `[a, b]`. */
function written(value: OptionValue): string {
  return ticked(typeof value === "object" ? `[${value.join(", ")}]` : String(value), 80);
}
