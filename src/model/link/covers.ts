/** What an assessment covers is told by its kind: an interests test covers purposes, a transfer test vendors. */
import type { Link } from "../build/assembly.ts";

const BY_KIND: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["lia", ["purpose"]],
  ["compatibility", ["purpose"]],
  ["ccpa_ra", ["purpose"]],
  ["tia", ["vendor"]],
  ["vendor", ["vendor"]],
  ["dpia", ["purpose", "ai_system"]],
  ["fria", ["ai_system"]],
]);

/** The shapes that a link may name, where its node's kind decides; undefined for all other links. */
export function coveredShapes({ node, key }: Link): readonly string[] | undefined {
  return key === "covers" ? BY_KIND.get(node.kind) : undefined;
}
