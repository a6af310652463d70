/** Which categories a place holds. */
import { follow, type Known, nodes, read, union, unknown } from "../known.ts";
import type { Node } from "../node.ts";
import { isNode, stated } from "../reading.ts";

/**
 * The categories of the fields; where `fields` is left out, those that the purposes of the place
 * need. (By declaration that is what leaving it out says; only rules of minimisation ask for the
 * fields themselves, and find them not stated.)
 */
export function categoriesHeld(asset: Node): Known<Node> {
  if (stated(asset, "fields")) return categoriesOfFields(asset);
  const fields = read(asset, "fields");
  const leftOut = fields.open.every(({ reason }) => reason === "not_stated");
  const needed = nodes(follow(asset, "purposes", "needs", "category"));
  // Written, but not readable: it may hold anything.
  return leftOut ? needed : union([needed, { values: [], open: fields.open }]);
}

/** A loop of its own: of all derivations this one runs for most nodes. */
function categoriesOfFields(asset: Node): Known<Node> {
  const fields = nodes(read(asset, "fields"));
  const found = new Set<Node>();
  const open: Known<never>[] = fields.open.length > 0 ? [unknown(fields.open)] : [];
  for (const field of fields.values) {
    const { category } = field;
    if (isNode(category)) found.add(category);
    else open.push(unknown(read(field, "category").open));
  }
  return { values: [...found], open: open.length > 0 ? union(open).open : [] };
}
