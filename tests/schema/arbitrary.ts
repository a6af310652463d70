/** Values as YAML can hold them, written as text, near the format and far from it. */
import fc from "fast-check";
import { stringify } from "yaml";
import { entry, keysOf, type SchemaSet, typesOf, type View } from "../../src/schema/json-schema.ts";

const scalar = fc.oneof(
  fc.constantFrom(
    "",
    "no",
    "yes",
    "TODO",
    "TODO later",
    "IE",
    "UK",
    "none",
    "2 years",
    "2026-02-03",
  ),
  fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1.5, 1e21),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }).filter((text) => !/[\p{C}]/u.test(text)),
);

const anything = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4, depthSize: "small" }, scalar, tie("list"), tie("map")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  map: fc.dictionary(
    fc.oneof(
      fc.constantFrom("__proto__", "constructor", "none", "kind", "id"),
      fc.string({ maxLength: 8 }),
    ),
    tie("value"),
    { maxKeys: 5, noNullPrototype: true },
  ),
})).value;

/** A value that the schema might have meant: mostly its keys, its words and its types. */
export function near(set: SchemaSet, view: View, depth = 0): fc.Arbitrary<unknown> {
  const words = (view.schema.enum ?? []).map((word) => fc.constant<unknown>(word));
  const types = typesOf(view.schema);
  const forms: fc.Arbitrary<unknown>[] = [scalar, ...words.slice(0, 3)];
  if (depth < 4 && types.includes("object"))
    forms.push(mapOf(set, view, depth), mapOf(set, view, depth));
  if (types.includes("array")) forms.push(fc.array(scalar, { maxLength: 3 }));
  return fc.oneof(...forms, ...(depth > 3 ? [] : [anything]));
}

function mapOf(set: SchemaSet, view: View, depth: number): fc.Arbitrary<unknown> {
  const keys = [...keysOf(set, view)];
  const known = keys.map(([key, inner]) => fc.tuple(fc.constant(key), near(set, inner, depth + 1)));
  const each = fc.tuple(
    fc.constantFrom("crm", "Web Shop", "US", "a_b"),
    near(set, entry(set, view), depth + 1),
  );
  const pair = fc.oneof(...(known.length > 0 ? known : [each]), each);
  return fc.array(pair, { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));
}

/** A text that holds the value, in block or in flow style. */
export function asText(value: unknown, flow: boolean): string {
  return stringify(value, { collectionStyle: flow ? "flow" : "block", lineWidth: 100 });
}

export const anyValue: fc.Arbitrary<unknown> = anything;
