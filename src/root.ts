/** What a business looks like to the check, and what the model took for granted about it. */
import type { Evaluation } from "./engine/types.ts";
import type { Assumption, LawId, Root } from "./finding/types.ts";
import type { Model } from "./model/assemble.ts";
import { META, type Node } from "./model/node.ts";
import { isNode } from "./model/reading.ts";

/** What a run gives that did not take place. */
export const NOTHING_JUDGED: Evaluation = {
  findings: [],
  errors: [],
  rules: [],
  coverage: { stated: 0, asked: 0, gaps: [] },
  undecided: [],
  collisions: [],
};

const LAWS: readonly LawId[] = ["gdpr", "uk_gdpr", "ccpa", "eprivacy", "ai_act", "good_practice"];

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
