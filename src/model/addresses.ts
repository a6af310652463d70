/** The addresses of everything that was declared, as findings, waivers and people name it. */
import { META, type Node } from "./node.ts";
import { isNode } from "./reading.ts";

/** Parts of parts of parts: deeper ones are named by what contains them. */
const DEEPEST = 4;

/** Every entry and part that somebody wrote, in the order of the model. */
export function addressesOf(root: Node): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node, depth: number): void => {
    const { shape, origin, address, parent } = node[META];
    if (origin !== null && parent !== null) found.add(address);
    if (depth === DEEPEST) return;
    for (const [key, field] of Object.entries(shape.fields)) {
      // Links lead elsewhere, and nobody writes what is derived.
      if (field.type.kind !== "node" || field.derived) continue;
      for (const part of [node[key]].flat()) if (isNode(part)) visit(part, depth + 1);
    }
  };
  visit(root, 0);
  return [...found];
}
