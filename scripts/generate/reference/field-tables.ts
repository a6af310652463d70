/** Tables of fields: of a section's entries, and of their fields that are maps themselves. */
import {
  entry,
  type JsonSchema,
  keysOf,
  type SchemaSet,
  typesOf,
  type View,
  view,
} from "../../../src/schema/json-schema.ts";
import { anchor, cell, partsOf } from "./prose.ts";
import { valueWords } from "./value-words.ts";

/** A table of fields: of the section's entries, or of a field that is a map itself. */
export interface Table {
  readonly heading: string;
  readonly view: View;
}

/** The section's own table first, then one for each field that is a map, at any depth. */
export function tablesOf(set: SchemaSet, first: Table): readonly Table[] {
  const tables = [first];
  const seen = new Set<string>();
  for (const table of tables) {
    for (const [key, field] of keysOf(set, table.view)) {
      const part = partOf(set, field);
      if (part === undefined || keysOf(set, part).size === 0) continue;
      // The same part in two places is described once; one that holds itself must end.
      const content = JSON.stringify(part.schema);
      if (seen.has(content)) continue;
      seen.add(content);
      if (part.schema["x-section"] !== undefined) continue;
      const path = table === first ? key : `${table.heading}.${key}`;
      tables.push({ heading: path, view: part });
    }
  }
  return tables;
}

/** The map that a field is, or that its entries or items are. */
function partOf(set: SchemaSet, field: View): View | undefined {
  if (field.schema["x-map"] === true) return entry(set, field);
  if (typesOf(field.schema).includes("object")) return field;
  const { items } = field.schema;
  return items === undefined ? undefined : partOf(set, view(set, items, field.file));
}

export function tableText(set: SchemaSet, table: Table, known: ReadonlySet<string>): string {
  const required = new Set(table.view.schema.required ?? []);
  const rows = [...keysOf(set, table.view)].map(([key, field]) => {
    const path = table.heading.startsWith("Fields") ? key : `${table.heading}.${key}`;
    const section = partOf(set, field)?.schema["x-section"];
    const page = section === undefined ? undefined : `${section}.md`;
    const target = known.has(path) ? `#${anchor(path)}` : page;
    const name = target === undefined ? `\`${key}\`` : `[\`${key}\`](${target})`;
    const { what, example, law } = partsOf(field.schema);
    const words = [valueWords(set, field), shortForm(field.schema)].filter((word) => word !== "");
    const value = [words.join("; "), example].filter((word) => word !== "").join("<br>");
    const left = required.has(key) ? "required" : absence(field.schema);
    return `| ${[name, cell(what), cell(value), left, cell(law)].join(" | ")} |`;
  });
  if (rows.length === 0) return "";
  const heading = table.heading.startsWith("Fields") ? table.heading : `\`${table.heading}\``;
  return [
    `## ${heading}`,
    "",
    "| field | what | value | left out | law |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function shortForm(schema: JsonSchema): string {
  const forms = Object.entries(schema["x-short"] ?? {});
  const told = forms.flatMap(([type, key]) => {
    if (key.startsWith("phrase:")) return [];
    return type === "array"
      ? ["a list of ids alone stands for entries without more"]
      : [`a ${type === "string" ? "text" : type} alone is its \`${key}\``];
  });
  const none = schema["x-none"] === true ? ["`{ none: reason }` says that there is none"] : [];
  return [...told, ...none].join("; ");
}

function absence(schema: JsonSchema): string {
  const absent = schema["x-absent"];
  if (absent === undefined) return "";
  if (typeof absent === "object")
    return `\`${JSON.stringify(absent.default).replaceAll('"', "")}\``;
  return { unknown: "not known", no: "no", derived: "worked out" }[absent] ?? "";
}
