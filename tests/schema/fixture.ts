/** A small set of schemas, in `fixture/`, with every kind of keyword and short form that the real ones use. */
import { join } from "node:path";
import { compiler } from "../../scripts/generate/compiler.ts";
import { readSchemas } from "../../scripts/generate/read-schemas.ts";
import type { SchemaSet } from "../../src/schema/json-schema.ts";
import type { Validated, Validator } from "../../src/schema/types.ts";
import { judge } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";

export const MAIN = "privacyfile.schema.json";
export const SET: SchemaSet = readSchemas(join(import.meta.dirname, "fixture"));

/** A validator compiled in place, with the same settings as the generated ones. */
export function compiled(set: SchemaSet, name: string = MAIN): Validator {
  const validate = compiler(set).getSchema(set[name]?.$id ?? name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate as unknown as Validator;
}

const validator = compiled(SET);

/** Holds a text against the small schemas. */
export function check(text: string, path = "privacy/test.yaml"): Validated {
  return judge(parse({ path, text }), { validator, name: MAIN, schemas: () => SET });
}
