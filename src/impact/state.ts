/** The two states of a comparison, under one set of names. */
import { META, type Node } from "../model/node.ts";
import type { Renames } from "./renames.ts";
import type { State } from "./types.ts";

/** An address under the names of the state after the change: parts go with what contains them. */
function renamedAddress(address: string, renames: Renames): string {
  if (renames.size === 0) return address;
  return address
    .split("/")
    .map((part, i) => (i === 0 ? (renames.get(part) ?? part) : part))
    .join("/");
}

/** The state before the change. */
export function stateBefore(root: Node, today: string, renames: Renames): State {
  return { root, today, nameOf: (node) => renamedAddress(node[META].address, renames) };
}

/** The state after the change: its names are the names that count. */
export function stateAfter(root: Node, today: string): State {
  return { root, today, nameOf: (node) => node[META].address };
}
