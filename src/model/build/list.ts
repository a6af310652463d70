/** Lists of the model: frozen, with what may still be missing from them and where their words stand. */
import type { Origin } from "../../source/types.ts";
import type { Unknown } from "../meta.ts";
import { type Fact, ITEMS, type ModelList, type Node, OPEN } from "../node.ts";

/** Freezes a list that was just made; `open` are facts that may add members. */
export function listOf(
  values: unknown[],
  more: { readonly open?: readonly Fact[]; readonly items?: readonly (Origin | null)[] } = {},
): ModelList {
  // Not enumerable: who compares or copies lists means what is in them.
  if (more.open && more.open.length > 0) Object.defineProperty(values, OPEN, { value: more.open });
  if (more.items) Object.defineProperty(values, ITEMS, { value: more.items });
  return Object.freeze(values);
}

/** The fact that a list of a node may hold more than it shows. */
export function factOf(node: Node, key: string, unknown: Unknown): Fact {
  return { node, key, ...unknown };
}
