/** Which categories a place holds. */
import {
  filter,
  flatMap,
  follow,
  includes,
  type Known,
  nodes,
  read,
  union,
  unknown,
} from "../known.ts";
import type { Node } from "../node.ts";
import { stated } from "../reading.ts";

/**
 * The categories of the fields; where `fields` is left out, those that the purposes of the place
 * need. (By declaration that is what leaving it out says; only rules of minimisation ask for the
 * fields themselves, and find them not stated.)
 */
export function categoriesHeld(asset: Node): Known<Node> {
  if (stated(asset, "fields")) return nodes(follow(asset, "fields", "category"));
  const fields = read(asset, "fields");
  const leftOut = fields.open.every(({ reason }) => reason === "not_stated");
  const needed = nodes(follow(asset, "purposes", "needs", "category"));
  // Written, but not readable: it may hold anything.
  return leftOut ? needed : union([needed, { values: [], open: fields.open }]);
}

/** What a field is there for: those of the place's purposes that need its category. */
export function purposesOfField(field: Node, asset: Node): Known<Node> {
  const category = read(field, "category");
  const needing = flatMap(category, (one) =>
    filter(nodes(read(asset, "purposes")), (purpose) =>
      includes(follow(purpose, "needs", "category"), one),
    ),
  );
  return category.open.length > 0 ? union([needing, unknown(category.open)]) : needing;
}
