/** How a business wants to be checked: `checks` of its declarations, and what decides over them. */
import type { EvaluateOptions, Evaluation, RuleHead, RuleSetting } from "./engine/types.ts";
import type { Assumption, Gate, LawId, Level, Root, Severity } from "./finding/types.ts";
import type { Model } from "./model/assemble.ts";
import { META, type Node } from "./model/node.ts";
import { isNode } from "./model/reading.ts";

/** What decides over the declarations. */
export interface Decided {
  readonly rules: readonly RuleHead[];
  readonly today: string;
  readonly level?: Level;
}

/** What a run gives that did not take place. */
export const NOTHING_JUDGED: Evaluation = {
  findings: [],
  errors: [],
  rules: [],
  coverage: { stated: 0, asked: 0, gaps: [] },
  undecided: [],
  collisions: [],
};

const LEVELS: readonly Level[] = ["essential", "recommended", "all"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const LAWS: readonly LawId[] = ["gdpr", "uk_gdpr", "ccpa", "eprivacy", "ai_act", "good_practice"];

function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}

function section(model: Model, name: string): Node | undefined {
  const value = model.root[name];
  return isNode(value) ? value : undefined;
}

function nodesUnder(node: Node | undefined, key: string): readonly Node[] {
  const value = node?.[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** One entry of `checks.rules`. */
function settingOf(entry: Node): RuleSetting {
  const severity = oneOf([...SEVERITIES, "off"] as const, entry.severity);
  const { options } = entry;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(typeof options === "object" && options !== null ? { options: { ...options } } : {}),
  };
}

/** `checks.rules` for each rule: a group such as `california/*` first, the rule's own entry over it. */
function ruleSettings(
  checks: Node | undefined,
  rules: readonly RuleHead[],
): { readonly [rule: string]: RuleSetting } {
  const entries = new Map(
    nodesUnder(checks, "rules").map((entry) => [text(entry.id) ?? "", settingOf(entry)]),
  );
  if (entries.size === 0) return {};
  return Object.fromEntries(
    rules.map(({ id }) => {
      const group = entries.get(`${id.slice(0, id.indexOf("/"))}/*`);
      return [id, { ...group, ...entries.get(id) }];
    }),
  );
}

/** How the business is checked; a value with a schema error counts as not written. */
export function settingsOf(model: Model, { rules, today, level }: Decided): EvaluateOptions {
  const checks = section(model, "checks");
  const rulesSince = text(checks?.rules_since);
  return {
    today,
    level: level ?? oneOf(LEVELS, checks?.level) ?? "essential",
    settings: ruleSettings(checks, rules),
    ...(rulesSince === undefined ? {} : { rulesSince }),
  };
}

/** What fails the check. */
export function gateOf(model: Model): Gate {
  const checks = section(model, "checks");
  return {
    fail_on: oneOf([...SEVERITIES, "never"] as const, checks?.fail_on) ?? "error",
    gaps: oneOf(["never", "required", "all"] as const, checks?.gaps) ?? "never",
  };
}

/** What the business looks like to the check. */
export function rootOf(model: Model, known: Pick<Root, "path" | "level">): Root {
  const business = section(model, "business");
  const laws = business?.laws;
  const stated = business?.[META].origins.has("laws") === true;
  return {
    path: known.path,
    business: text(business?.name) ?? null,
    laws: LAWS.filter((law) => Array.isArray(laws) && laws.includes(law)),
    laws_derived: !stated,
    level: known.level,
  };
}

/** What the model took for granted about declared entries. */
export function assumptionsOf({ root }: Model): readonly Assumption[] {
  const entries = Object.keys(root).flatMap((section) => nodesUnder(root, section));
  return entries.flatMap((entry) => {
    const { address, assumed } = entry[META];
    return [...assumed].map(([fact, why]) => ({ address, fact, why }));
  });
}
