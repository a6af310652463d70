/** What follows from links alone, before their other sides are gathered. */
import { type Assembly, nodesOf } from "../build/assembly.ts";
import { recipientsOf } from "../derive/reaching.ts";
import type { Deriving } from "../derive/types.ts";
import { follow, known } from "../known.ts";
import { META, type Node } from "../node.ts";
import { fillKnown, isThere } from "./fill.ts";

/** Fills recipients, consents' purposes and owners. */
export function fillEarly(assembly: Assembly, deriving: Deriving): void {
  const lead = follow(deriving.root, "business", "privacy_lead");
  const purposes = assembly.entities.get("purpose");
  for (const node of nodesOf(assembly, "purpose")) {
    if (!isThere(node, "recipients")) fillKnown(node, "recipients", recipientsOf(node, deriving));
  }
  for (const node of nodesOf(assembly, "consent")) {
    const purpose = purposes?.get(String(node.id));
    if (purpose && !isThere(node, "purposes")) fillKnown(node, "purposes", known(purpose));
  }
  for (const nodes of assembly.nodes.values()) {
    if (nodes[0]?.[META].shape.fields.owner === undefined) continue;
    for (const node of nodes) {
      if (isOwned(node) && !isThere(node, "owner")) fillKnown(node, "owner", lead);
    }
  }
}

/** Built-in words belong to nobody. */
function isOwned(node: Node): boolean {
  return node[META].parent !== null;
}
