/** All schemas as one, in which equal parts stand once: the validators then have one function for each. */
import { type JsonSchema, type SchemaSet, view } from "../../src/schema/json-schema.ts";

/** Where parts that may be shared stand. What stands under `if`, `then` and `not` is left where it is. */
const MAPS = ["properties", "patternProperties"];
const PARTS = ["additionalProperties"];
const INLINE = ["if", "then", "else", "not"];

interface Work {
  readonly set: SchemaSet;
  readonly defs: Map<string, JsonSchema>;
  /** Names of parts by their content. */
  readonly known: Map<string, string>;
}

/** One schema with everything under `$defs`; `nameOfFile` gives the names of whole files. */
export function hoist(set: SchemaSet): JsonSchema {
  const work: Work = { set, defs: new Map(), known: new Map() };
  for (const [file, { $defs = {}, $id: _, $schema: __, ...whole }] of Object.entries(set)) {
    work.defs.set(nameOfFile(file), rewritten(work, file, whole));
    for (const [name, one] of Object.entries($defs)) {
      work.defs.set(`${nameOfFile(file)}.${name}`, rewritten(work, file, one));
    }
  }
  return { $id: "all", $defs: Object.fromEntries(work.defs) };
}

export function nameOfFile(file: string): string {
  return file.replace(/\.schema\.json$/, "");
}

function rewritten(work: Work, file: string, schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([keyword, content]): [string, unknown] => {
    return [keyword, rewrittenValue(work, { file, keyword }, content)];
  });
  return Object.fromEntries(entries);
}

function rewrittenValue(
  work: Work,
  { file, keyword }: { file: string; keyword: string },
  content: unknown,
): unknown {
  if (keyword === "$ref") return localRef(file, String(content));
  if (typeof content !== "object" || content === null) return content;
  // A complaint about a key keeps the key only when its schema stands in place.
  if (keyword === "propertyNames")
    return rewritten(work, file, view(work.set, content, file).schema);
  if (keyword === "allOf" && Array.isArray(content))
    return content.map((one) => part(work, file, one));
  if (INLINE.includes(keyword)) return rewritten(work, file, content);
  if (keyword === "items") return items(work, file, content);
  if (PARTS.includes(keyword)) return part(work, file, content);
  if (!MAPS.includes(keyword)) return content;
  const entries = Object.entries(content);
  return Object.fromEntries(entries.map(([name, one]) => [name, part(work, file, one)]));
}

/**
 * Items that are texts stay in place: `uniqueItems` then takes time that grows with their number,
 * else with its square.
 */
function items(work: Work, file: string, schema: JsonSchema): JsonSchema {
  const target = view(work.set, schema, file);
  const scalar = target.schema.type === "string";
  return scalar ? rewritten(work, target.file, target.schema) : part(work, file, schema);
}

function part(work: Work, file: string, schema: JsonSchema): JsonSchema {
  const whole = rewritten(work, file, schema);
  const keywords = Object.keys(whole);
  if (keywords.length === 0 || (keywords.length === 1 && whole.$ref !== undefined)) return whole;
  const content = JSON.stringify(whole);
  const name = work.known.get(content) ?? `part${work.known.size + 1}`;
  work.known.set(content, name);
  work.defs.set(name, whole);
  return { $ref: `#/$defs/${name}` };
}

function localRef(file: string, ref: string): string {
  const [address = "", fragment = ""] = ref.split("#");
  const target = nameOfFile(address === "" ? file : address.slice(address.lastIndexOf("/") + 1));
  const inner = fragment.startsWith("/$defs/") ? `.${fragment.slice("/$defs/".length)}` : "";
  return `#/$defs/${target}${inner}`;
}
