/** The schemas of `schemas/`, as data. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema, SchemaSet } from "../../src/schema/json-schema.ts";

/** Every `*.schema.json` by file name, in code-unit order. */
export function readSchemas(root: string): SchemaSet {
  const folder = join(root, "schemas");
  const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  const entries = names.sort().map((name): [string, JsonSchema] => {
    return [name, JSON.parse(readFileSync(join(folder, name), "utf8"))];
  });
  return Object.fromEntries(entries);
}
