/** All facts that people state of a thing, flat: by key path, in one canonical spelling. */
import { META, type Node } from "../model/node.ts";
import { absent, isNode, openList } from "../model/reading.ts";
import type { Field } from "../model/shape.ts";

/** One fact. */
export interface Leaf {
  readonly node: Node;
  readonly key: string;
  readonly field: Field;
  /** `known`: it says something. `empty`: it is known to say nothing. */
  readonly state: "known" | "empty" | "unstated";
  /** Canonical; empty unless it is known. */
  readonly text: string;
  /** The values themselves: texts, numbers, or what links lead to. */
  readonly values: readonly unknown[];
  /** True when nobody wrote it and the model filled it in. */
  readonly filled: boolean;
}

export type Leaves = ReadonlyMap<string, Leaf>;

/** How a node that is linked to is called in the canonical spelling. */
export type Naming = (node: Node) => string;

/** The facts of a node by path, such as `dpa.signed` or `needs.email.necessity`. */
export function leavesOf(node: Node, nameOf: Naming): Leaves {
  const leaves = new Map<string, Leaf>();
  gather(node, "", { leaves, nameOf });
  return leaves;
}

interface Gathering {
  readonly leaves: Map<string, Leaf>;
  readonly nameOf: Naming;
}

function gather(node: Node, prefix: string, into: Gathering): void {
  const { shape } = node[META];
  for (const [key, field] of Object.entries(shape.fields)) {
    // The id is the name of the thing and no fact about it.
    if (field.derived || key === "id") continue;
    const path = prefix === "" ? key : `${prefix}.${key}`;
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    if (field.type.kind === "node" && value !== undefined)
      gatherParts(value, path, { node, key, field, into });
    else into.leaves.set(path, leafOf({ node, key, field }, value, into.nameOf));
  }
}

interface At {
  readonly node: Node;
  readonly key: string;
  readonly field: Field;
}

function gatherParts(
  value: unknown,
  path: string,
  { into, ...at }: At & { readonly into: Gathering },
): void {
  const parts = (Array.isArray(value) ? value : [value]).filter(isNode);
  const open = Array.isArray(value) && openList(value) !== undefined;
  const state = open ? "unstated" : parts.length === 0 ? "empty" : "known";
  const filled = at.node[META].computed.has(at.key) || at.node[META].assumed.has(at.key);
  const ids = parts.map(partName).sort();
  // A list of parts has two sides: which parts there are, and what each says.
  if (at.field.many || open) {
    into.leaves.set(path, { ...at, state, text: ids.join(","), values: ids, filled });
  }
  for (const part of parts) {
    const inner = at.field.many ? `${path}.${partName(part)}` : path;
    gather(part, inner, into);
  }
}

function partName(part: Node): string {
  return typeof part.id === "string" ? part.id : "";
}

function leafOf(at: At, value: unknown, nameOf: Naming): Leaf {
  const { node, key } = at;
  const filled = node[META].computed.has(key) || node[META].assumed.has(key);
  if (value === undefined) {
    const reading = absent(node, key);
    if (reading.means === "value") return known(at, reading.value, { nameOf, filled: true });
    const state = reading.means === "unknown" ? "unstated" : "empty";
    return { ...at, state, text: "", values: [], filled };
  }
  if (Array.isArray(value) && openList(value) !== undefined) {
    return { ...at, state: "unstated", text: "", values: value, filled };
  }
  return known(at, value, { nameOf, filled });
}

function known(
  at: At,
  value: unknown,
  { nameOf, filled }: { readonly nameOf: Naming; readonly filled: boolean },
): Leaf {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = values.map((one) => (isNode(one) ? nameOf(one) : spelt(one)));
  // Lists of facts say the same in any order.
  const text = at.field.many ? [...new Set(names)].sort().join(",") : (names[0] ?? "");
  const says = values.some((one) => one !== false);
  return { ...at, state: says ? "known" : "empty", text: says ? text : "", values, filled };
}

/** Words in which only the line breaks differ are the same words. */
function spelt(value: unknown): string {
  return typeof value === "string" ? value.trim().replaceAll(/\s+/g, " ") : JSON.stringify(value);
}
