/** Changes as nodes, so that rules can judge them like anything else: `for: changes`. */
import { nodes as nodesOf, read } from "../model/known.ts";
import { newNode } from "../model/meta.ts";
import { META, type Node } from "../model/node.ts";
import { itemOrigins } from "../model/reading.ts";
import type { Shape } from "../model/shape.ts";
import { CHANGING, DIFFERENCE } from "../model/shapes/difference.ts";
import { SHAPES } from "../model/shapes.ts";
import type { Origin } from "../source/types.ts";
import type { Told } from "./change.ts";
import type { Draft, Pair, States } from "./types.ts";

/** The model after the change with the list of its changes: what rules over changes walk. */
export function withChanges(told: readonly Told[], states: States): Node {
  const after = states.after.root;
  // The model itself is frozen: this is the same model with one list more.
  const root = Object.create(
    Object.getPrototypeOf(after),
    Object.getOwnPropertyDescriptors(after),
  ) as Node;
  const facts = told.filter(({ change }) => change.weight === "fact");
  const changes = Object.freeze(facts.map((one) => changeNode(one, states)));
  Object.defineProperty(root, "changes", { value: changes, enumerable: false });
  return Object.freeze(root);
}

function changeNode({ change, draft }: Told, states: States): Node {
  const shape = shapeOf();
  const { about } = draft;
  const node = newNode({
    shape,
    address: `change:${change.id}`,
    parent: about.after ?? about.before ?? states.after.root,
    key: "changes",
    origin: originOf(draft),
  });
  const { links } = draft;
  const facts: { readonly [key: string]: unknown } = {
    id: change.id,
    kind: change.kind,
    name: nameIn(change.sentence),
    sentence: change.sentence,
    was: change.before?.value ?? "",
    now: change.after?.value ?? "",
    ...thingsOf(about),
    ...(links.vendor === undefined ? {} : vendorsOf(links.vendor, states)),
    categories: Object.freeze([...(links.categories ?? [])]),
    subjects: Object.freeze([...(links.subjects ?? [])]),
    purposes: Object.freeze(purposesOf(draft)),
    countries: Object.freeze([...(links.countries ?? [])]),
    starts: startsOf(draft),
    model_before: states.before.root,
  };
  for (const [key, value] of Object.entries(facts)) if (value !== undefined) node[key] = value;
  return Object.freeze(node);
}

function shapeOf(): Shape {
  const shape = SHAPES[DIFFERENCE];
  if (shape === undefined) throw new Error("the model knows no changes");
  return shape;
}

/** What stands before the first colon of the sentence is the name. */
function nameIn(sentence: string): string {
  return sentence.split(": ")[0] ?? sentence;
}

function thingsOf({ before, after }: Pair): { readonly [key: string]: unknown } {
  const shape = (after ?? before)?.[META].shape.name ?? "";
  if (!CHANGING.includes(shape)) return {};
  return {
    ...(after === null ? {} : { [shape]: after }),
    ...(before === null ? {} : { [`${shape}_before`]: before }),
  };
}

/** The company of a link in both states, as far as it is there. */
function vendorsOf(vendor: Node, { before, after }: States): { readonly [key: string]: Node } {
  const all = (root: Node): readonly Node[] => nodesOf(read(root, "vendors")).values;
  const name = all(before.root).includes(vendor) ? before.nameOf(vendor) : after.nameOf(vendor);
  const now = all(after.root).find((one) => after.nameOf(one) === name);
  const was = all(before.root).find((one) => before.nameOf(one) === name);
  return {
    ...(now === undefined ? {} : { vendor: now }),
    ...(was === undefined ? {} : { vendor_before: was }),
  };
}

/** The purposes that a change touches: the thing itself, or those that use it. */
function purposesOf({ about, links }: Draft): readonly Node[] {
  const node = about.after ?? about.before;
  if (links.purposes !== undefined) return links.purposes;
  if (node === null) return [];
  const { name } = node[META].shape;
  if (name === "purpose") return [node];
  const key = name === "cookie" ? "serves" : "purposes";
  return Object.hasOwn(node[META].shape.fields, key) ? nodesOf(read(node, key)).values : [];
}

function startsOf({ about, links }: Draft): string | undefined {
  const found = [about.after?.starts, links.vendor?.since, about.after?.since].find(
    (one) => typeof one === "string",
  );
  return typeof found === "string" ? found : undefined;
}

/** Where it stands after the change; what went stands at the thing that lost it. */
function originOf({ after, about }: Draft): Origin | null {
  if (after === null) return about.after?.[META].origin ?? null;
  const list = after.node[after.key];
  if (after.item !== undefined && Array.isArray(list)) {
    const origin = itemOrigins(list)?.[list.indexOf(after.item)];
    if (origin) return origin;
  }
  return after.node[META].origins.get(after.key) ?? after.node[META].origin;
}
