/** The rules and kinds of mistake that there are: listed, and explained one by one. */
import { fileURLToPath } from "node:url";
import { RULES } from "./builtin.ts";
import { builtInRules } from "./engine/library.ts";
import { readExamples } from "./engine/rule/examples.ts";
import { NO_RULES, type OwnRules } from "./engine/rule/load-all.ts";
import type { Rule, RuleExample } from "./engine/types.ts";
import { readRule } from "./files/read-rule.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import { pageOfKind } from "./report/page/from-kind.ts";
import { pageOfRule } from "./report/page/from-rule.ts";
import type { RulePage } from "./report/page/types.ts";
import { type RuleSummary, summarizeRule } from "./report/rule-list.ts";
import { parse } from "./source/parse.ts";
import { nearestAll } from "./text/nearest.ts";

/** The examples of a rule, which are left out of what is compiled. */
function examplesOf({ id }: Rule): readonly RuleExample[] {
  const parsed = parse(readRule(fileURLToPath(RULES), id));
  return parsed.root === undefined ? [] : readExamples({ parsed, root: parsed.root, problems: [] });
}

/** The rules of the library and those of a business, in the order of their ids. */
export function listRules(own: OwnRules = NO_RULES): readonly RuleSummary[] {
  const builtIn = builtInRules().map((rule) => summarizeRule(rule, examplesOf(rule)));
  const others = own.loaded.flatMap(({ rule, examples }) =>
    rule === null ? [] : summarizeRule(rule, examples),
  );
  if (others.length === 0) return builtIn;
  return [...builtIn, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every page there is, in the order of ids. */
export function allPages(): readonly RulePage[] {
  const kinds = [...PROBLEM_KINDS.values()].map(pageOfKind);
  const rules = builtInRules().map((rule) => pageOfRule(rule, examplesOf(rule)));
  return [...kinds, ...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isCalled({ id, aliases }: Rule, name: string): boolean {
  return id === name || aliases.includes(name);
}

/**
 * The page of a rule, by its id or an alias, or of a kind of mistake; undefined when there is none.
 *
 * @param own rules of the business that asks
 */
export function explain(id: string, own: OwnRules = NO_RULES): RulePage | undefined {
  const kind = PROBLEM_KINDS.get(id);
  if (kind !== undefined) return pageOfKind(kind);
  const rule = builtInRules().find((one) => isCalled(one, id));
  if (rule !== undefined) return pageOfRule(rule, examplesOf(rule));
  const other = own.loaded.find((one) => one.rule !== null && isCalled(one.rule, id));
  return other?.rule ? pageOfRule(other.rule, other.examples) : undefined;
}

/** Ids that an unknown one may have been meant to be: misspelt, or without its principle. */
export function nearestRules(id: string, own: OwnRules = NO_RULES): readonly string[] {
  const rules = [...builtInRules(), ...own.rules].map((rule) => rule.id);
  const known = [...PROBLEM_KINDS.keys(), ...rules];
  const bySlug = known.filter((one) => one.endsWith(`/${id}`));
  if (bySlug.length > 0) return bySlug;
  const slugs = new Map(known.map((one) => [one.slice(one.indexOf("/") + 1), one]));
  const near = nearestAll(id, known);
  return near.length > 0
    ? near
    : nearestAll(id, slugs.keys()).flatMap((slug) => slugs.get(slug) ?? []);
}
