/** What each field of a place is there for: those of the place's purposes that need its category. */
import type { Assembly } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import { purposesOfField } from "../derive/held.ts";
import { isThere } from "../fill/fill.ts";
import { fillIn } from "../meta.ts";
import { META } from "../node.ts";

/** Fills in `purposes` of every field that does not state them. */
export function fillFieldPurposes(assembly: Assembly): void {
  for (const node of assembly.nodes) {
    const { shape, parent } = node[META];
    if (shape.name !== "field" || parent === null || isThere(node, "purposes")) continue;
    const { values, open } = purposesOfField(node, parent);
    fillIn(node, "purposes", listOf([...values], { open }));
  }
}
