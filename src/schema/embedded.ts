/** The schemas as data, parsed when first asked for. */
import type { JsonSchema, SchemaSet } from "./json-schema.ts";
import { SCHEMAS } from "./schemas.gen.ts";

let parsed: SchemaSet | undefined;

/** All schemas by file name. A file without problems never needs them. */
export function schemaSet(): SchemaSet {
  parsed ??= Object.fromEntries(
    Object.entries(SCHEMAS).map(([file, text]): [string, JsonSchema] => [file, JSON.parse(text)]),
  );
  return parsed;
}
