/** JSON Schema as the schemas of this project use it, and how a value's schema is found. */
import { unescapeKey } from "../source/pointer.ts";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [k: string]: Json };

/** One schema or part of one; only keywords that this room reads are named. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: SchemaMap;
  readonly type?: string | readonly string[];
  readonly properties?: SchemaMap;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly defaultSnippets?: readonly Snippet[];
  readonly examples?: readonly Json[];
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
  readonly "x-shape"?: string;
  readonly "x-section"?: string;
  readonly "x-map"?: boolean;
  readonly "x-absent"?: string | { readonly default: Json };
  readonly "x-none"?: boolean;
  readonly "x-ref"?: readonly string[];
  readonly "x-key"?: string;
  readonly "x-short"?: { readonly [type: string]: string };
  readonly "x-one-or-list"?: boolean;
  readonly "x-text"?: boolean;
}

export interface SchemaMap {
  readonly [name: string]: JsonSchema;
}

export interface Snippet {
  readonly label?: string;
  readonly description?: string;
  readonly body: Json;
}

/** All schemas by file name, such as `asset.schema.json`. */
export type SchemaSet = SchemaMap;

/** A schema with its `$ref` followed, and the file in which its own references are looked up. */
export interface View {
  readonly schema: JsonSchema;
  readonly file: string;
}

/** References to references end here: a cycle among them would describe nothing. */
const MOST_STEPS = 16;

/** Follows `$ref`; keywords beside it count over those of its target. */
export function view(set: SchemaSet, schema: JsonSchema, file: string): View {
  let seen: View = { schema, file };
  for (let step = 0; step < MOST_STEPS && seen.schema.$ref !== undefined; step += 1) {
    const { $ref, ...own } = seen.schema;
    const target = referenced(set, $ref, seen.file);
    const { properties } = target.schema;
    // Both hold: keys named beside the reference are added to the target's own.
    const joined =
      own.properties === undefined
        ? own
        : { ...own, properties: { ...properties, ...own.properties } };
    seen = { schema: { ...target.schema, ...joined }, file: target.file };
  }
  return seen;
}

function referenced(set: SchemaSet, ref: string, from: string): View {
  const [address = "", fragment = ""] = ref.split("#");
  const file = address === "" ? from : address.slice(address.lastIndexOf("/") + 1);
  let schema: unknown = set[file] ?? {};
  for (const step of fragment.split("/").slice(1)) {
    const key = unescapeKey(step);
    schema = typeof schema === "object" && schema !== null ? Reflect.get(schema, key) : undefined;
  }
  // The generator compiles the same schemas with Ajv, which refuses a reference to nothing.
  return { schema: (schema ?? {}) as JsonSchema, file };
}

/** The schema and those joined to it: which of them hold for a value depends on the value. */
export function parts(set: SchemaSet, of: View): readonly View[] {
  const { schema, file } = of;
  const joined = [...(schema.allOf ?? []), schema.then, schema.else];
  const more = joined.flatMap((one) => (one === undefined ? [] : parts(set, view(set, one, file))));
  return [of, ...more];
}

/** Answers of `keysOf`: a file with many unknown keys asks the same again and again. */
const KEYS = new WeakMap<View, ReadonlyMap<string, View>>();

/** Keys that a map of this schema may have, each with its schema. */
export function keysOf(set: SchemaSet, of: View): ReadonlyMap<string, View> {
  const known = KEYS.get(of);
  if (known !== undefined) return known;
  const keys = new Map<string, View>();
  KEYS.set(of, keys);
  for (const part of parts(set, of)) {
    for (const [key, schema] of Object.entries(part.schema.properties ?? {})) {
      if (!keys.has(key) && !isForbidden(schema)) keys.set(key, view(set, schema, part.file));
    }
  }
  return keys;
}

/** `not: {}` takes back a key that a reference brings with it. */
function isForbidden({ not }: JsonSchema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

/** The schema of what stands at `key` of a map, or of an item of a list. */
export function below(set: SchemaSet, of: View, key: string | number): View {
  for (const part of parts(set, of)) {
    const { properties = {}, items } = part.schema;
    const found = typeof key === "number" ? items : own(properties, key);
    if (found !== undefined) return view(set, found, part.file);
  }
  return typeof key === "number" ? { schema: {}, file: of.file } : entry(set, of);
}

/** The schema of the entries of a map keyed by id; an empty schema where there is none. */
export function entry(set: SchemaSet, of: View): View {
  for (const part of parts(set, of)) {
    const rest = part.schema.additionalProperties;
    if (typeof rest === "object") return view(set, rest, part.file);
  }
  return { schema: {}, file: of.file };
}

function own(map: SchemaMap, key: string): JsonSchema | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The JSON types that a schema lets a value have; empty when it says nothing. */
export function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

/** The words that a text must be one of; `open` ones are only offered beside ids. */
export function wordsAt(
  set: SchemaSet,
  of: View,
): { closed: readonly Json[]; open: readonly Json[] } {
  const { enum: own, const: only, if: condition, then, allOf = [] } = of.schema;
  const closed = [...(own ?? (only === undefined ? [] : [only]))];
  // `if: { enum }, then: the same` names a word that any other text may stand in for.
  const open = condition?.enum ?? [];
  const inner = condition?.enum === undefined && then !== undefined ? [then] : [];
  for (const one of [...inner, ...allOf])
    closed.push(...wordsAt(set, view(set, one, of.file)).closed);
  return { closed, open };
}
