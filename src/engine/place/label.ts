/** What a node is called in a sentence. */
import { META, type Node } from "../../model/node.ts";

/** The node's name, else its id, else what it is part of: `Crm`, `dpa of Acme`, `this declaration`. */
export function labelOf(node: Node): string {
  const { parent, shape } = node[META];
  if (parent === null && shape.name === "model") return "this declaration";
  for (const key of ["name", "label", "id"]) {
    const name = node[key];
    if (typeof name !== "string" || name === "") continue;
    // A part with an id of its own (`US`, `email`) tells little without its holder.
    const alone = key === "name" || parent === null || parent[META].shape.name === "model";
    return alone ? name : `${name} of ${labelOf(parent)}`;
  }
  const kind = shape.name.replaceAll("_", " ");
  return parent === null || parent[META].shape.name === "model"
    ? kind
    : `${kind} of ${labelOf(parent)}`;
}
