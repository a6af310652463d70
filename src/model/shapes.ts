/** All shapes of the model: what people write, with back-references and derived facts added. */
import type { Field, Shape } from "./shape.ts";
import { BACKWARD, backwardField } from "./shapes/backward.ts";
import { ADDED_FIELDS, DERIVED_SHAPES } from "./shapes/derived.ts";
import { WRITTEN } from "./shapes.gen.ts";

type Fields = { [name: string]: Field };

/** Null-prototype, so that no key of a file finds anything inherited. */
function bare<Value>(entries: Iterable<readonly [string, Value]>): { [name: string]: Value } {
  const made: { [name: string]: Value } = Object.create(null);
  for (const [name, value] of entries) made[name] = value;
  return made;
}

function withDerived(shape: Shape): Shape {
  const fields: Fields = bare(Object.entries(shape.fields));
  for (const [key, field] of Object.entries(ADDED_FIELDS[shape.name] ?? {})) fields[key] ??= field;
  for (const relation of BACKWARD) {
    if (relation.on.includes(shape.name)) fields[relation.key] = backwardField(relation);
  }
  return { ...shape, fields };
}

/** Every shape by name. */
export const SHAPES: { readonly [name: string]: Shape } = bare(
  [...WRITTEN, ...DERIVED_SHAPES].map((shape) => [shape.name, withDerived(shape)] as const),
);
