/** The shape of a change between two states, which rules over changes judge: `for: changes`. */
import { KINDS } from "../../finding/change-kinds.ts";
import type { Field, FieldType, Shape } from "../shape.ts";

/** Name of the shape; rules read the change as `$difference`. */
export const DIFFERENCE = "difference";

function field(type: FieldType, many: boolean, title: string): Field {
  return { type, many, absent: { means: "derived" }, none: false, derived: true, title };
}

const text = (title: string): Field => field({ kind: "text" }, false, title);
const link = (shape: string, title: string): Field =>
  field({ kind: "ref", to: [shape] }, false, title);
const links = (shape: string, title: string): Field =>
  field({ kind: "ref", to: [shape] }, true, title);

/** What can have changed as a whole; each stands in the change before and after. */
const THINGS: readonly (readonly [shape: string, what: string])[] = [
  ["purpose", "The purpose that changed"],
  ["vendor", "The company that changed, or that data now goes to"],
  ["asset", "The place that changed"],
  ["consent", "The consent that changed"],
  ["cookie", "The cookie that changed"],
  ["ai_system", "The AI system that changed"],
  ["notice", "The notice that changed"],
  ["assessment", "The assessment that changed"],
  ["subject", "The group of people that changed"],
];

/** Names of the shapes that a change can be about. */
export const CHANGING: readonly string[] = THINGS.map(([shape]) => shape);

const things = Object.fromEntries(
  THINGS.flatMap(([shape, what]) => [
    [shape, link(shape, `${what}, as it is after the change; nothing where it went.`)],
    [`${shape}_before`, link(shape, `${what}, as it was before; nothing where it came.`)],
  ]),
);

/** One change in meaning. */
export const DIFFERENCE_SHAPE: Shape = {
  name: DIFFERENCE,
  section: null,
  entity: true,
  fields: {
    id: field({ kind: "id" }, false, "Identity of the change within the comparison."),
    kind: field(
      { kind: "enum", values: KINDS.map(({ id }) => id) },
      false,
      "What kind of change it is, such as `recipient-added`.",
    ),
    name: text("What the changed thing is called."),
    sentence: text("The change in one sentence."),
    was: text("The value before, in words; empty for what came."),
    now: text("The value after, in words; empty for what went."),
    ...things,
    categories: links("category", "Data that came or went, or that the change is about."),
    subjects: links("subject", "Groups of people that came or went."),
    purposes: links("purpose", "The purposes that it touches, as they are after the change."),
    countries: field({ kind: "country" }, true, "Countries that came or went."),
    starts: field({ kind: "date" }, false, "The day from which it holds, where that is declared."),
    model_before: link("model", "All declarations as they were before."),
  },
};

/** The list that is there when two states are compared, and empty in every check of one. */
export const CHANGES: Field = field(
  { kind: "node", shape: DIFFERENCE },
  true,
  "What changed since the state that is compared with.",
);
