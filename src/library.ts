/** The rules and kinds of mistake that come with the package: listed, and explained one by one. */
import { fileURLToPath } from "node:url";
import { RULES } from "./builtin.ts";
import { KNOWN } from "./engine/known.ts";
import { loadRule } from "./engine/rule/load.ts";
import type { LoadedRule } from "./engine/types.ts";
import { readRules } from "./files/read-rules.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import { pageOfKind } from "./report/page/from-kind.ts";
import { pageOfRule } from "./report/page/from-rule.ts";
import type { RulePage } from "./report/page/types.ts";
import { type RuleSummary, summarizeRules } from "./report/rule-list.ts";
import { nearestAll } from "./text/nearest.ts";

/** Every rule of the library with its examples, read from its file. */
function library(): readonly LoadedRule[] {
  return readRules(fileURLToPath(RULES)).map((source) => loadRule(source, KNOWN));
}

/** The rules of the library. */
export function listRules(): readonly RuleSummary[] {
  return summarizeRules(library());
}

/** Every page there is, in the order of ids. */
export function allPages(): readonly RulePage[] {
  const kinds = [...PROBLEM_KINDS.values()].map(pageOfKind);
  const rules = library().flatMap((loaded) => pageOfRule(loaded) ?? []);
  return [...kinds, ...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The page of a rule, by its id or an alias, or of a kind of mistake; undefined when there is none. */
export function explain(id: string): RulePage | undefined {
  const kind = PROBLEM_KINDS.get(id);
  if (kind !== undefined) return pageOfKind(kind);
  const loaded = library().find(
    ({ rule }) => rule !== null && (rule.id === id || rule.aliases.includes(id)),
  );
  return loaded === undefined ? undefined : pageOfRule(loaded);
}

/** Ids that an unknown one may have been meant to be: misspelt, or without its principle. */
export function nearestRules(id: string): readonly string[] {
  const rules = library().flatMap(({ rule }) => (rule === null ? [] : [rule.id]));
  const known = [...PROBLEM_KINDS.keys(), ...rules];
  const bySlug = known.filter((one) => one.endsWith(`/${id}`));
  if (bySlug.length > 0) return bySlug;
  const slugs = new Map(known.map((one) => [one.slice(one.indexOf("/") + 1), one]));
  const near = nearestAll(id, known);
  return near.length > 0
    ? near
    : nearestAll(id, slugs.keys()).flatMap((slug) => slugs.get(slug) ?? []);
}
