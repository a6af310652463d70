/** Generates `src/model/shapes.gen.ts`: what the schemas' annotations say about the nodes of the model. */
import type {
  Absence,
  Field,
  FieldType,
  Fit,
  Shape,
  Short,
  Writing,
} from "../../src/model/shape.ts";
import {
  entry,
  type JsonSchema,
  keysOf,
  type SchemaSet,
  typesOf,
  type View,
  view,
} from "../../src/schema/json-schema.ts";
import { readSchemas } from "./read-schemas.ts";
import type { GeneratedFile } from "./types.ts";

const HEAD = `// Generated from schemas/ by \`npm run generate\`. Do not edit.
import type { Shape } from "./shape.ts";

`;

/** A schema with the annotations that only the model reads. */
interface Annotated extends JsonSchema {
  readonly "x-for"?: {
    readonly [key: string]: readonly string[] | { readonly not: readonly string[] };
  };
  readonly "x-own"?: boolean;
}

interface Work {
  readonly set: SchemaSet;
  readonly shapes: Map<string, Shape>;
}

export function generate(root: string): readonly GeneratedFile[] {
  const set = readSchemas(root);
  return [{ path: "src/model/shapes.gen.ts", text: textOf(shapesOf(set)) }];
}

/** All shapes that a declaration file can hold, the model itself first. */
export function shapesOf(set: SchemaSet): readonly Shape[] {
  const work: Work = { set, shapes: new Map() };
  const file = "privacyfile.schema.json";
  addShape(work, "model", { of: { schema: set[file] ?? {}, file }, entity: false });
  return [...work.shapes.values()];
}

function textOf(shapes: readonly Shape[]): string {
  const lines = shapes.map((shape) => {
    const fields = Object.entries(shape.fields).map(
      ([key, field]) => `      ${JSON.stringify(key)}: ${JSON.stringify(field)},\n`,
    );
    const { name, section, entity } = shape;
    const head = `name: ${JSON.stringify(name)}, section: ${JSON.stringify(section)}, entity: ${entity}`;
    return `  {\n    ${head},\n    fields: {\n${fields.join("")}    },\n  },\n`;
  });
  return `${HEAD}export const WRITTEN: readonly Shape[] = [\n${lines.join("")}];\n`;
}

function addShape(work: Work, name: string, { of, entity }: { of: View; entity: boolean }): void {
  const known = work.shapes.get(name);
  const section = of.schema["x-section"] ?? null;
  const fields: { [key: string]: Field } = known?.fields ?? {};
  // Registered before its fields are read: shapes may refer to each other.
  const identified = entity || section !== null || known?.entity === true;
  work.shapes.set(name, { name, section, entity: identified, fields });
  if (entity)
    fields.id ??= plainField({ kind: "id" }, "The key it stands under: what references call it.");
  if (known !== undefined) return;
  for (const [key, property] of keysOf(work.set, of)) {
    if (key === "none" || (name === "model" && key === "defaults") || key.startsWith("$")) continue;
    fields[key] = fieldOf(work, property);
  }
}

/** A field that the key of a map fills. */
function plainField(type: FieldType, title: string): Field {
  return { type, many: false, absent: { means: "no" }, none: false, derived: false, title };
}

/** Keys of a map that are references: each entry gets the target under the name of its kind. */
function addKeyRef(work: Work, type: FieldType, keys: JsonSchema | undefined): string | undefined {
  const [to] = keys?.["x-ref"] ?? [];
  const shape = type.kind === "node" ? work.shapes.get(type.shape) : undefined;
  if (to === undefined || shape === undefined) return undefined;
  const fields: { [key: string]: Field } = shape.fields; // ours, made above
  fields[to] ??= plainField(
    { kind: "ref", to: [to] },
    `The ${to} that it is about: the key it stands under.`,
  );
  return to;
}

function fieldOf(work: Work, of: View): Field {
  const schema: Annotated = of.schema;
  const isMap = schema["x-map"] === true;
  const isPart = schema["x-shape"] !== undefined;
  const isList = !isMap && !isPart && typesOf(schema).includes("array");
  const item = isMap ? entry(work.set, of) : listItem(work, of, isList);
  const many = isMap || isList || schema["x-one-or-list"] === true;
  const entity = isMap || schema["x-key"] !== undefined;
  const type = typeOf(work, { of: item, whole: of, entity });
  const keyRef = isMap ? addKeyRef(work, type, schema.propertyNames) : undefined;
  return {
    type,
    many,
    absent: absenceOf(schema),
    none: schema["x-none"] === true,
    derived: false,
    title: sentence(schema),
    ...writing(schema, { isMap, many, item: item.schema, keyRef }),
  };
}

function listItem(work: Work, of: View, isList: boolean): View {
  const { items } = of.schema;
  return isList && items !== undefined ? view(work.set, items, of.file) : of;
}

function typeOf(
  work: Work,
  { of, whole, entity }: { of: View; whole: View; entity: boolean },
): FieldType {
  const { schema } = of;
  const types = typesOf(schema);
  const shape = schema["x-shape"];
  if (types.includes("object") && shape !== undefined) {
    addShape(work, shape, { of, entity });
    return { kind: "node", shape };
  }
  const to = schema["x-ref"] ?? whole.schema["x-ref"];
  const words = wordsOf(schema) ?? wordsOf(whole.schema);
  // An address may name what is no node (a word in a list): it stays the text that was written.
  if (to && !to.includes("address"))
    return words ? { kind: "ref", to, values: words } : { kind: "ref", to };
  if (words && !FORMATS.has(schema.format ?? "")) return { kind: "enum", values: words };
  const kind = FORMATS.get(schema.format ?? "") ?? plainKind(types);
  return words ? { kind, values: words } : { kind };
}

const FORMATS: ReadonlyMap<string, Exclude<FieldType["kind"], "ref" | "node" | "enum">> = new Map([
  ["date", "date"],
  ["duration", "duration"],
  ["country", "country"],
  ["language", "language"],
  ["url", "url"],
  ["email", "email"],
  ["id", "id"],
]);

function plainKind(types: readonly string[]): "boolean" | "number" | "text" {
  if (types.includes("string")) return "text";
  if (types.includes("boolean")) return "boolean";
  return types.includes("number") || types.includes("integer") ? "number" : "text";
}

/** Words that may stand here: of the schema itself, or where it is a string. */
function wordsOf(schema: JsonSchema): readonly string[] | undefined {
  const listed = schema.enum ?? schema.then?.enum;
  const words = listed?.filter((word) => typeof word === "string");
  if (schema.const !== undefined && typeof schema.const === "string") return [schema.const];
  return words && words.length > 0 ? words : undefined;
}

function absenceOf(schema: JsonSchema): Absence {
  const says = schema["x-absent"];
  if (typeof says === "object") return { means: "default", value: says.default };
  if (says === "no" || says === "derived") return { means: says };
  return { means: "unknown" };
}

function sentence(schema: JsonSchema): string {
  return schema.description ?? schema.title ?? "";
}

interface Details {
  readonly isMap: boolean;
  readonly many: boolean;
  readonly item: Annotated;
  readonly keyRef: string | undefined;
}

function writing(
  schema: Annotated,
  { isMap, many, item, keyRef }: Details,
): { readonly writing?: Writing } {
  const short = schema["x-short"];
  const itemShort = many && item !== schema ? item["x-short"] : undefined;
  const made: Writing = {
    ...((schema["x-text"] ?? item["x-text"]) ? { text: true } : {}),
    ...(isMap ? { map: true } : {}),
    ...(keyRef === undefined ? {} : { keyRef }),
    ...(schema["x-key"] === undefined ? {} : { key: schema["x-key"] }),
    ...(schema["x-one-or-list"] ? { oneOrList: true } : {}),
    ...(short ? { short: short as Short } : {}),
    ...(itemShort ? { item: itemShort as Short } : {}),
    ...(schema["x-for"] ? { for: fits(schema["x-for"]) } : {}),
    ...(schema["x-own"] ? { own: true } : {}),
  };
  return Object.keys(made).length > 0 ? { writing: made } : {};
}

function fits(of: Exclude<Annotated["x-for"], undefined>): readonly Fit[] {
  return Object.entries(of).map(([key, says]) =>
    "not" in says ? { key, not: says.not } : { key, in: says },
  );
}
