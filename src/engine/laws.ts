/** Which laws reach a node: a rule judges it only under those of its laws that do. */
import type { LawId } from "../finding/types.ts";
import { type Fact, META, type Node } from "../model/node.ts";
import { absent, isNode, openList } from "../model/reading.ts";
import type { RuleHead, RuleLaw } from "./types.ts";

/** The laws that reach a node, and the facts that would tell whether others do. */
export interface Reaching {
  readonly laws: readonly unknown[];
  /** Empty when the list is complete. */
  readonly facts: readonly Fact[];
}

/** The rule's own laws that reach a node for certain; `facts` is set when none does but one may. */
export interface RuleReach {
  readonly laws: readonly RuleLaw[];
  readonly facts: readonly Fact[];
}

const NO_FACTS: readonly Fact[] = [];

/** What the nearest node that knows says about its laws; the model itself knows last. */
function reachingLaws(node: Node): Reaching {
  for (let at: Node | null = node; at !== null; at = at[META].parent) {
    const derived = at.derived;
    if (!isNode(derived) || !("laws" in derived[META].shape.fields)) continue;
    const laws = derived.laws;
    if (Array.isArray(laws)) return { laws, facts: openList(laws) ?? NO_FACTS };
    const reading = absent(derived, "laws");
    return { laws: [], facts: reading.means === "unknown" ? reading.facts : NO_FACTS };
  }
  return { laws: [], facts: NO_FACTS };
}

/** Under which of its laws a rule judges; good practice reaches everything. */
export function reachOf(rule: RuleHead, reaching: Reaching): RuleReach {
  const laws = rule.laws.filter(
    ({ law }) => law === "good_practice" || reaching.laws.includes(law),
  );
  if (laws.length > 0 || reaching.facts.length === 0) return { laws, facts: NO_FACTS };
  return { laws, facts: reaching.facts.filter(({ key }) => concerns(key, rule)) };
}

/** Facts that decide about one law only: they leave open nothing for rules of other laws. */
const ONE_LAW: { readonly [key: string]: LawId } = {
  ai_systems: "ai_act",
  ccpa: "ccpa",
  does_business_in_california: "ccpa",
};

function concerns(key: string, rule: RuleHead): boolean {
  const only = Object.hasOwn(ONE_LAW, key) ? ONE_LAW[key] : undefined;
  return only === undefined || rule.laws.some(({ law }) => law === only);
}

/** Answers that are the same become one object, so that what follows from them is worked out once. */
export function reachingOnce(): (node: Node) => Reaching {
  const byNode = new Map<Node, Reaching>();
  const byLaws = new Map<string, Reaching>();
  return (node) => {
    const known = byNode.get(node);
    if (known !== undefined) return known;
    const found = reachingLaws(node);
    const laws = found.laws.join(" ");
    const same = found.facts.length > 0 ? found : (byLaws.get(laws) ?? found);
    if (found.facts.length === 0) byLaws.set(laws, same);
    byNode.set(node, same);
    return same;
  };
}

/** Laws that are taken to reach every node. */
export function everywhere(laws: readonly LawId[]): Reaching {
  return { laws, facts: NO_FACTS };
}
