/** One self-contained JSON Schema for editors: all references inside, `TODO` accepted for every value. */
import { schemaSet } from "./embedded.ts";
import { type JsonSchema, type SchemaMap, type SchemaSet, view } from "./json-schema.ts";
import { patternsForFormats, todoAllowed } from "./loosen.ts";
import { vendorSnippets } from "./vendor-snippets.ts";

const MAIN = "privacyfile.schema.json";

/** The file whose schemas are being written, and the one that is the whole. */
interface Bundle {
  readonly set: SchemaSet;
  readonly main: string;
  readonly file: string;
}

/**
 * The schema of declaration files as editors need it: formats become patterns, since editors know
 * other ones or none. Pure JSON, the same bytes every time.
 */
export function bundleSchema(set: SchemaSet = schemaSet(), main: string = MAIN): JsonSchema {
  const { $defs = {}, ...top } = set[main] ?? {};
  const whole: Bundle = { set, main, file: main };
  const files = reachable(set, main).filter((file) => file !== main);
  const others = files.map((file): [string, JsonSchema] => {
    return [nameOf(file), value({ ...whole, file }, set[file] ?? {})];
  });
  const defs = { ...Object.fromEntries(others), ...each(whole, $defs) };
  const { properties = {}, ...rest } = inside(whole, top);
  return { ...rest, properties: withVendors(properties), $defs: defs };
}

/** The companies that an editor can offer are data of the law library, not of the schemas. */
function withVendors(properties: SchemaMap): SchemaMap {
  const { vendors } = properties;
  if (vendors?.defaultSnippets === undefined) return properties;
  const defaultSnippets = [...vendors.defaultSnippets, ...vendorSnippets()];
  return { ...properties, vendors: { ...vendors, defaultSnippets } };
}

function nameOf(file: string): string {
  return file.replace(/\.schema\.json$/, "");
}

/** Files that the main one refers to, at any remove, in code-unit order. */
function reachable(set: SchemaSet, main: string): readonly string[] {
  const seen = new Set([main]);
  for (const file of seen) {
    for (const [, address = ""] of JSON.stringify(set[file] ?? {}).matchAll(/"\$ref":"([^"#]+)/g)) {
      seen.add(address.slice(address.lastIndexOf("/") + 1));
    }
  }
  return [...seen].sort();
}

/** The schema of a value: what it allowed, or TODO. */
function value(bundle: Bundle, schema: JsonSchema): JsonSchema {
  return todoAllowed(inside(bundle, schema));
}

/** Loosens the schemas of all values inside; keys stay as strict as they were. */
function inside(bundle: Bundle, schema: JsonSchema): JsonSchema {
  const written = Object.entries(schema).map(([keyword, content]) => {
    return [keyword, rewritten(bundle, keyword, content)];
  });
  const { $id: _, ...rest }: JsonSchema = Object.fromEntries(written);
  return rest;
}

function rewritten(bundle: Bundle, keyword: string, content: unknown): unknown {
  if (keyword === "$ref") return localRef(bundle, String(content));
  if (typeof content !== "object" || content === null) return content;
  if (keyword === "properties" || keyword === "$defs") return each(bundle, { ...content });
  if (keyword === "allOf" && Array.isArray(content))
    return content.map((one) => value(bundle, one));
  if (["items", "additionalProperties", "then", "else"].includes(keyword)) {
    return value(bundle, content);
  }
  return keyword === "propertyNames" ? names(bundle, content) : content;
}

function each(bundle: Bundle, schemas: SchemaMap): SchemaMap {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, value(bundle, schema)]),
  );
}

/** Keys cannot be TODO, so nothing that is loosened may be referred to. */
function names({ set, file }: Bundle, schema: JsonSchema): JsonSchema {
  const { $id: _, ...strict } = view(set, schema, file).schema;
  return patternsForFormats(strict);
}

function localRef({ file, main }: Bundle, ref: string): string {
  const [address = "", fragment = ""] = ref.split("#");
  const target = address === "" ? file : address.slice(address.lastIndexOf("/") + 1);
  return target === main ? `#${fragment}` : `#/$defs/${nameOf(target)}${fragment}`;
}
