/** What follows from links in both directions, for every key that is derived where it is left out. */
import type { Assembly } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import type { Deriving } from "../derive/types.ts";
import { follow } from "../known.ts";
import { assume, type OpenNode } from "../meta.ts";
import { META } from "../node.ts";
import { SHAPES } from "../shapes.ts";
import { fillKnown, isThere } from "./fill.ts";
import { FILL_RULES, FILLED_FIRST, type FillRule } from "./rules.ts";

/** Fills all derived keys. */
export function fillLate(assembly: Assembly, deriving: Deriving): void {
  assumeResidence(assembly, deriving);
  const plans = new Map(
    Object.entries(FILL_RULES).map(([shape, rules]) => [shape, Object.entries(rules)]),
  );
  for (const shape of FILLED_FIRST)
    fillShape(assembly.nodes, new Map([[shape, plans.get(shape) ?? []]]), deriving);
  fillShape(assembly.nodes, plans, deriving);
  addEmptyParts(assembly);
}

type Plans = ReadonlyMap<string, readonly (readonly [string, FillRule])[]>;

function fillShape(nodes: readonly OpenNode[], plans: Plans, deriving: Deriving): void {
  for (const node of nodes) {
    const plan = plans.get(node[META].shape.name);
    if (plan === undefined || node[META].parent === null) continue;
    for (const [key, rule] of plan) {
      const done = node[META].undecided.has(key) || isThere(node, key);
      if (!done) fillKnown(node, key, rule(node, deriving));
    }
  }
}

/** People whose residence is not stated are taken to live where the business is, and a report says so. */
function assumeResidence(assembly: Assembly, { root }: Deriving): void {
  const country = follow(root, "business", "country");
  for (const node of assembly.entities.get("subject")?.values() ?? []) {
    if (isThere(node, "residence")) continue;
    const value = listOf([...country.values], { open: country.open });
    const why = "taken to live in the country of the business";
    assume(node, "residence", { value, why });
  }
}

/** Parts of which every key has a default are there even where nobody wrote them. */
function addEmptyParts(assembly: Assembly): void {
  for (const node of [...assembly.nodes]) {
    const { shape, address, origin } = node[META];
    if (shape.name !== "rights" && shape.name !== "checks") continue;
    const key = shape.name === "rights" ? "deadlines" : "waivers";
    const type = shape.fields[key]?.type;
    const part = type?.kind === "node" ? SHAPES[type.shape] : undefined;
    if (part === undefined || isThere(node, key)) continue;
    const place = { shape: part, address: `${address}/${key}`, parent: node, key, origin };
    const made = assembly.make({ ...place, id: null, layers: [], fits: () => false });
    fillKnown(node, key, { values: [made], open: [] });
  }
}
