/** How Ajv is set up for this project's schemas, and the code it makes of them. */
import { _, Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { formats } from "../../src/schema/formats.ts";
import type { JsonSchema, SchemaSet } from "../../src/schema/json-schema.ts";
import { hoist, nameOfFile } from "./hoist.ts";

/** Annotations for editors and for our own tools; no other unknown keyword passes strict mode. */
const ANNOTATIONS = [
  "markdownDescription",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "defaultSnippets",
  "errorMessage",
  "patternErrorMessage",
  "deprecationMessage",
  "doNotSuggest",
  "x-shape",
  "x-section",
  "x-map",
  "x-absent",
  "x-none",
  "x-ref",
  "x-key",
  "x-short",
  "x-one-or-list",
  "x-for",
  "x-own",
  "x-text",
];

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const SCHEMAS = ["additionalProperties", "propertyNames", "items", "if", "then", "else", "not"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "$defs"];
/** Words for people: left out of the code. */
const WORDS = ["title", "description", "$comment", "examples", "default", "deprecated"];

/** A strict compiler that knows every schema of the set under its `$id` or file name. */
export function compiler(set: SchemaSet): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    loopEnum: 4,
    code: { source: true, esm: true, lines: true, optimize: true, formats: _`formats` },
  });
  ajv.addVocabulary(ANNOTATIONS);
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check);
  for (const [file, schema] of Object.entries(set)) ajv.addSchema(schema, schema.$id ?? file);
  return ajv;
}

/** ESM source of one validator a schema; `exports` maps the name of the function to the file. */
export function standaloneSource(
  set: SchemaSet,
  exports: { readonly [name: string]: string },
): string {
  const bare = Object.entries(set).map(([file, schema]) => [file, withoutWords(schema)]);
  const all = hoist(Object.fromEntries(bare));
  const entries = Object.entries(exports).map(([name, file]): [string, JsonSchema] => {
    return [`${name}.entry`, { $id: `${name}.entry`, $ref: `all#/$defs/${nameOfFile(file)}` }];
  });
  const ajv = compiler({ all, ...Object.fromEntries(entries) });
  const refs = Object.keys(exports).map((name) => [name, `${name}.entry`]);
  return standalone.default(ajv, Object.fromEntries(refs));
}

/** The schema without what only people and editors read. */
function withoutWords(schema: JsonSchema): JsonSchema {
  const kept: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(keyword) || WORDS.includes(keyword)) continue;
    kept[keyword] = bareValue(keyword, value);
  }
  return kept as JsonSchema;
}

function bareValue(keyword: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (SCHEMAS.includes(keyword)) return withoutWords(value);
  if (LISTS.includes(keyword)) return Object.values(value).map((one) => withoutWords(one));
  if (!MAPS.includes(keyword)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutWords(one)]));
}
