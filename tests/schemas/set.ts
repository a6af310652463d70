/** The schemas of declarations as the tests walk them, and a strict compiler that knows them all. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readSchemas } from "../../scripts/generate/read-schemas.ts";
import { formats } from "../../src/schema/formats.ts";
import { type JsonSchema, type SchemaSet, view } from "../../src/schema/json-schema.ts";

const ROOT: string = resolve(import.meta.dirname, "../..");
const OTHERS = [
  "rule.schema.json",
  "report.schema.json",
  "test.schema.json",
  "due.schema.json",
  "diff.schema.json",
];

const ANNOTATIONS: readonly string[] = [
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
  "markdownDescription",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "defaultSnippets",
  "errorMessage",
  "patternErrorMessage",
];

/** Every schema of a declaration file, by file name. */
export const SET: SchemaSet = Object.fromEntries(
  Object.entries(readSchemas(ROOT)).filter(([file]) => !OTHERS.includes(file)),
);

/** A text of the repository. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** A strict compiler that knows every file; unknown keywords, formats and required keys are refused. */
export function strictCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addVocabulary([...ANNOTATIONS]);
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check);
  for (const [file, schema] of Object.entries(SET)) ajv.addSchema(schema, schema.$id ?? file);
  return ajv;
}

/** A schema somewhere in the set, with its address for messages and for `$ref`. */
export interface Place {
  readonly at: string;
  readonly file: string;
  readonly schema: JsonSchema;
}

/** A property of an object schema; `whole` has its `$ref` followed. */
export interface Property extends Place {
  readonly key: string;
  readonly whole: JsonSchema;
  readonly required: boolean;
}

const ONE = ["additionalProperties", "propertyNames", "items", "if", "then", "not"] as const;
const NAMED = ["properties", "$defs"] as const;

/** Every schema of the set, outermost first; references are not followed. */
export function places(): readonly Place[] {
  return Object.entries(SET).flatMap(([file, schema]) => inside({ at: `${file}#`, file, schema }));
}

function inside(place: Place): readonly Place[] {
  const { at, file, schema } = place;
  const found: Place[] = [place];
  for (const keyword of ONE) {
    const child = schema[keyword as "items"];
    if (typeof child === "object") {
      found.push(...inside({ at: `${at}/${keyword}`, file, schema: child }));
    }
  }
  for (const keyword of NAMED) {
    for (const [name, child] of Object.entries(schema[keyword] ?? {})) {
      found.push(...inside({ at: `${at}/${keyword}/${name}`, file, schema: child }));
    }
  }
  return found;
}

/** Every property of every object schema. */
export function properties(): readonly Property[] {
  return places().flatMap(({ at, file, schema }) =>
    Object.entries(schema.properties ?? {}).map(([key, property]) => ({
      at: `${at}/properties/${key}`,
      file,
      key,
      schema: property,
      whole: view(SET, property, file).schema,
      required: schema.required?.includes(key) ?? false,
    })),
  );
}
