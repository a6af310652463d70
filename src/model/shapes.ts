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

/** Left out, nothing differs from what holds anyway: not a fact that anybody has to state. */
const ONLY_IF_DIFFERENT: ReadonlySet<string> = new Set([
  "asset.retention",
  "field.retention",
  "publish.documents",
  "rule_setting.severity",
]);

function asRead(shape: string, key: string, field: Field): Field {
  return ONLY_IF_DIFFERENT.has(`${shape}.${key}`) ? { ...field, absent: { means: "no" } } : field;
}

function withDerived(shape: Shape): Shape {
  const fields: Fields = bare(
    Object.entries(shape.fields).map(
      ([key, field]) => [key, asRead(shape.name, key, field)] as const,
    ),
  );
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
