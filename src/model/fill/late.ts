/** What follows from links in both directions, for every key that is derived where it is left out. */
import { type Assembly, nodesOf } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import type { Deriving } from "../derive/types.ts";
import { follow } from "../known.ts";
import { assume, fillIn, type OpenNode } from "../meta.ts";
import { META, type Node } from "../node.ts";
import { SHAPES } from "../shapes.ts";
import { fillKnown, isThere } from "./fill.ts";
import { FILL_RULES, FILLED_FIRST, type FillRule } from "./rules.ts";

/** Fills all derived keys. */
export function fillLate(assembly: Assembly, deriving: Deriving): void {
  assumeResidence(assembly, deriving);
  const rest = Object.keys(FILL_RULES).filter((shape) => !FILLED_FIRST.includes(shape));
  for (const shape of [...FILLED_FIRST, ...rest])
    fillShape(nodesOf(assembly, shape), shape, deriving);
  addEmptyParts(assembly);
}

function fillShape(nodes: readonly OpenNode[], shape: string, deriving: Deriving): void {
  const rules = Object.entries(FILL_RULES[shape] ?? {});
  for (const node of nodes) {
    if (node[META].parent === null) continue;
    for (const [key, rule] of rules) fillOne(node, [key, rule], deriving);
  }
}

function fillOne(
  node: OpenNode,
  [key, rule]: readonly [string, FillRule],
  deriving: Deriving,
): void {
  if (node[META].undecided.has(key) || isThere(node, key)) return;
  const source = rule.same?.(node);
  // What is known is shared, not copied.
  const value = source && rule.key !== undefined ? ownValue(source, rule.key) : undefined;
  const fits = Array.isArray(value) === (node[META].shape.fields[key]?.many === true);
  if (value !== undefined && fits) fillIn(node, key, value);
  else fillKnown(node, key, rule.tell(node, deriving));
}

function ownValue(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
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
  for (const node of [...nodesOf(assembly, "rights"), ...nodesOf(assembly, "checks")]) {
    const { shape, address, origin } = node[META];
    const key = shape.name === "rights" ? "deadlines" : "waivers";
    const type = shape.fields[key]?.type;
    const part = type?.kind === "node" ? SHAPES[type.shape] : undefined;
    if (part === undefined || isThere(node, key)) continue;
    const place = { shape: part, address: `${address}/${key}`, parent: node, key, origin };
    const made = assembly.make({ ...place, id: null, layers: [], fits: () => false });
    fillKnown(node, key, { values: [made], open: [] });
  }
}
