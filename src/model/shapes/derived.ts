/** Shapes and fields that nobody writes: what a key says, and what is derived. */
import { DERIVATIONS, ROW_SHAPES } from "../derive/table.ts";
import type { Derivation } from "../derive/types.ts";
import type { Field, FieldType, Shape } from "../shape.ts";
import { CHANGES, DIFFERENCE_SHAPE } from "./difference.ts";

interface Fields {
  [key: string]: Field;
}

/** The name of the shape that holds the derived facts of another. */
export function derivedShape(shape: string): string {
  return `${shape}_derived`;
}

function derivedField(type: FieldType, many: boolean, title: string): Field {
  return { type, many, absent: { means: "derived" }, none: false, derived: true, title };
}

/** Fields added to written shapes. */
export const ADDED_FIELDS: { readonly [shape: string]: Fields } = addedFields();

function addedFields(): { [shape: string]: Fields } {
  const added: { [shape: string]: Fields } = {
    transfer: {
      country: {
        type: { kind: "country" },
        many: false,
        absent: { means: "no" },
        none: false,
        derived: false,
        title: "The country of the key it stands under: `US` for `US-2`.",
      },
    },
  };
  for (const shape of holders()) {
    added[shape] = {
      derived: derivedField(
        { kind: "node", shape: derivedShape(shape) },
        false,
        "Facts that follow from others.",
      ),
    };
  }
  added.model = { ...added.model, changes: CHANGES };
  return added;
}

function holders(): ReadonlySet<string> {
  return new Set(DERIVATIONS.flatMap(({ on }: Derivation) => on));
}

/** Shapes of derived nodes, and of the rows that they hold. */
export const DERIVED_SHAPES: readonly Shape[] = [
  ...[...holders()].map(factsShape),
  ...ROW_SHAPES.map(rowShape),
  DIFFERENCE_SHAPE,
];

function factsShape(on: string): Shape {
  const fields: Fields = {};
  for (const { on: shapes, key, type, many, title } of DERIVATIONS) {
    if (shapes.includes(on)) fields[key] = derivedField(type, many, title);
  }
  return { name: derivedShape(on), section: null, entity: false, fields };
}

function rowShape({ name, fields: rows }: (typeof ROW_SHAPES)[number]): Shape {
  const fields: Fields = { id: derivedField({ kind: "id" }, false, "Natural key among its like.") };
  for (const [key, { type, many, title }] of Object.entries(rows))
    fields[key] = derivedField(type, many, title);
  return { name, section: null, entity: true, fields };
}
