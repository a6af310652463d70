/** Reads rules that do not come with the package: those of a business, and of packages it has copied. */
import type { RuleError } from "../../finding/types.ts";
import type { Problem, SourceText } from "../../source/types.ts";
import { KNOWN } from "../known.ts";
import type { LoadedRule, Rule, RuleHead } from "../types.ts";
import { ruleId } from "./id.ts";
import { loadRule } from "./load.ts";

/** Rules that can be run, and every mistake that keeps others from it. */
export interface OwnRules {
  /** By id; the files of those that cannot be run are left out. */
  readonly loaded: readonly LoadedRule[];
  readonly rules: readonly Rule[];
  /** One a mistake, with its place. */
  readonly errors: readonly RuleError[];
}

/** What reading the files has given. */
interface RuleTexts {
  readonly sources: readonly SourceText[];
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
}

export const NO_RULES: OwnRules = { loaded: [], rules: [], errors: [] };

/**
 * Loads rules beside those that are there already. An id or alias may be had by one rule only: whoever
 * comes second is an error, and is not run.
 *
 * @param taken the rules of the library
 */
export function loadRules({ sources, problems }: RuleTexts, taken: readonly RuleHead[]): OwnRules {
  if (sources.length + problems.length === 0) return NO_RULES;
  const owners = new Map<string, string>();
  for (const rule of taken) {
    for (const id of [rule.id, ...rule.aliases]) owners.set(id, `the built-in rule ${rule.id}`);
  }
  const errors: RuleError[] = problems.map((problem) => errorOf(problem));
  const loaded: LoadedRule[] = [];
  for (const source of sources) {
    const one = loadRule(source, KNOWN);
    const { rule } = one;
    const clash = rule === null ? undefined : clashOf(one, rule, owners);
    const wrong = clash === undefined ? one.problems : [...one.problems, clash];
    errors.push(...wrong.map(errorOf));
    if (rule === null || wrong.length > 0) continue;
    loaded.push(one);
    for (const id of [rule.id, ...rule.aliases]) owners.set(id, source.path);
  }
  loaded.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return { loaded, rules: loaded.flatMap(({ rule }) => rule ?? []), errors };
}

function idOf({ file }: LoadedRule): string {
  return ruleId(file.path);
}

function errorOf({ range, message, fix }: Problem): RuleError {
  return { rule: ruleId(range.file.path), message, address: null, range, fix };
}

/** A finding, a waiver and a baseline name rules by id: two with one could not be told apart. */
function clashOf(
  { file }: LoadedRule,
  rule: Rule,
  owners: ReadonlyMap<string, string>,
): Problem | undefined {
  const id = [rule.id, ...rule.aliases].find((one) => owners.has(one));
  if (id === undefined) return undefined;
  const what = id === rule.id ? "The id" : "The alias";
  return {
    id: "rule/id-taken",
    message: `${what} \`${id}\` is taken by ${owners.get(id)}`,
    fix:
      id === rule.id
        ? "Rename this file: the id of a rule is its path below the folder of rules."
        : "Take the alias out.",
    range: { file, start: 0, end: 0 },
    pointer: "",
  };
}
