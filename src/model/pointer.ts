/** JSON Pointers of the model's nodes, as they would stand in a file in long form. */
import { pointer } from "../source/pointer.ts";
import { META, type Node } from "./node.ts";

/** The pointer of a node, or of one of its keys: `/assets/crm/fields/email`. */
export function pointerOf(node: Node, key: string | null): string {
  const steps: string[] = key === null ? [] : [key];
  for (let at: Node | null = node; at !== null; at = at[META].parent) {
    const { parent } = at[META];
    if (parent === null) break;
    const id = at.id;
    if (Array.isArray(parent[at[META].key]) && typeof id === "string") steps.push(id);
    steps.push(at[META].key);
  }
  return pointer(steps.reverse());
}
