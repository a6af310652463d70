/** On which ground data is used. */
import { follow, texts } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { along, value } from "../aspect.ts";
import { mapped, term } from "../members.ts";
import type { Aspect, Spot } from "../types.ts";

const on = "purpose";

/** From what people decide themselves to what is decided about them. */
const BASES = [
  ["consent"],
  ["contract"],
  ["vital_interests"],
  ["legal_obligation"],
  ["public_task"],
  ["legitimate_interests"],
  ["recognised_legitimate_interest"],
];

function spotIn(node: Node, part: string, key: string): Spot {
  const inner = node[part];
  return isNode(inner) ? { node: inner, key } : { node, key: part };
}

export const BASIS: readonly Aspect[] = [
  value({
    on,
    owns: ["lawful_basis.basis"],
    value: (node) =>
      mapped(texts(follow(node, "lawful_basis", "basis")), (text) => ({
        text,
        word: term("lawful_bases", text),
        spot: spotIn(node, "lawful_basis", "basis"),
      })),
    step: along(BASES, { up: "basis-weaker", down: "basis-stronger" }),
  }),
  value({
    on,
    owns: ["special_category.condition"],
    value: (node) =>
      mapped(texts(follow(node, "special_category", "condition")), (text) => ({
        text,
        word: term("special_conditions", text),
        spot: spotIn(node, "special_category", "condition"),
      })),
    step: () => "condition-changed",
  }),
];
