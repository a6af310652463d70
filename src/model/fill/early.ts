/** What follows from links alone, before their other sides are gathered. */
import type { Assembly } from "../build/assembly.ts";
import { recipientsOf } from "../derive/reaching.ts";
import type { Deriving } from "../derive/types.ts";
import { follow, known } from "../known.ts";
import { META, type Node } from "../node.ts";
import { fillKnown, isThere } from "./fill.ts";

/** Fills recipients, consents' purposes and owners. */
export function fillEarly(assembly: Assembly, deriving: Deriving): void {
  const lead = follow(deriving.root, "business", "privacy_lead");
  const purposes = assembly.entities.get("purpose");
  for (const node of assembly.nodes) {
    const { shape } = node[META];
    if (shape.name === "purpose" && !isThere(node, "recipients")) {
      fillKnown(node, "recipients", recipientsOf(node, deriving));
    }
    if (shape.name === "consent" && !isThere(node, "purposes")) {
      const purpose = purposes?.get(String(node.id));
      if (purpose) fillKnown(node, "purposes", known(purpose));
    }
    if (shape.fields.owner && isOwned(node) && !isThere(node, "owner")) {
      fillKnown(node, "owner", lead);
    }
  }
}

/** Built-in words belong to nobody. */
function isOwned(node: Node): boolean {
  return node[META].parent !== null;
}
