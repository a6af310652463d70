/** One page of the reference: a section, its fields, the parts of its fields, and the words they take. */
import { stringify } from "yaml";
import {
  entry,
  type JsonSchema,
  keysOf,
  type SchemaSet,
  typesOf,
  type View,
  view,
} from "../../../src/schema/json-schema.ts";
import { anchor, cell, proseOf } from "./prose.ts";
import { FEW_VALUES, valuesOf, valueWords } from "./value-words.ts";

/** A table of fields: of the section's entries, or of a field that is a map itself. */
interface Table {
  readonly heading: string;
  readonly view: View;
}

export function sectionPage(set: SchemaSet, name: string, section: View): string {
  const keyed = section.schema["x-map"] === true;
  const top = keyed ? entry(set, section) : section;
  const tables = tablesOf(set, { heading: keyed ? "Fields of an entry" : "Fields", view: top });
  const known = new Set(tables.map((table) => table.heading));
  const blocks = [
    `# \`${name}\`${section.schema.title === undefined ? "" : `: ${section.schema.title}`}`,
    proseOf(section.schema),
    keyed && proseOf(top.schema) !== proseOf(section.schema) ? proseOf(top.schema) : "",
    keyed ? "A map: each entry stands under an id of its own." : "",
    exampleOf(name, section, top),
    ...tables.map((table) => tableText(set, table, known)),
    valuesText(set, tables),
    "[All sections](index.md)",
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The section's own table first, then one for each field that is a map, at any depth. */
function tablesOf(set: SchemaSet, first: Table): readonly Table[] {
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

function tableText(set: SchemaSet, table: Table, known: ReadonlySet<string>): string {
  const required = new Set(table.view.schema.required ?? []);
  const rows = [...keysOf(set, table.view)].map(([key, field]) => {
    const path = table.heading.startsWith("Fields") ? key : `${table.heading}.${key}`;
    const name = known.has(path) ? `[\`${key}\`](#${anchor(path)})` : `\`${key}\``;
    const words = [valueWords(set, field), shortForm(field.schema)].filter((word) => word !== "");
    const left = required.has(key) ? "required" : absence(field.schema);
    return `| ${name} | ${cell(proseOf(field.schema))} | ${cell(words.join("; "))} | ${left} |`;
  });
  if (rows.length === 0) return "";
  const heading = table.heading.startsWith("Fields") ? table.heading : `\`${table.heading}\``;
  return [
    `## ${heading}`,
    "",
    "| field | what | value | left out |",
    "|---|---|---|---|",
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

/** Long lists of words, each once, with what they mean. */
function valuesText(set: SchemaSet, tables: readonly Table[]): string {
  const lists = new Map<string, string>();
  for (const table of tables) {
    for (const [key, field] of keysOf(set, table.view)) {
      const text = valueList(set, field);
      if (text !== "" && ![...lists.values()].includes(text))
        lists.set(`${table.heading} ${key}`, `### \`${key}\`\n\n${text}`);
    }
  }
  return lists.size === 0 ? "" : `## Values\n\n${[...new Set(lists.values())].join("\n\n")}`;
}

function valueList(set: SchemaSet, field: View): string {
  const { items } = field.schema;
  const at =
    items === undefined || valuesOf(set, field).length > 0 ? field : view(set, items, field.file);
  const values = valuesOf(set, at);
  const holder = [at.schema, at.schema.then ?? {}].find((schema) => schema.enum !== undefined);
  const told = holder?.markdownEnumDescriptions ?? holder?.enumDescriptions ?? [];
  if (values.length <= FEW_VALUES && told.length === 0) return "";
  return values
    .map(
      (value, index) =>
        `- \`${value}\`${told[index] === undefined ? "" : `: ${cell(told[index])}`}`,
    )
    .join("\n");
}

function exampleOf(name: string, section: View, top: View): string {
  const [snippet] = section.schema.defaultSnippets ?? top.schema.defaultSnippets ?? [];
  if (snippet === undefined) return "";
  const body =
    section.schema.defaultSnippets === undefined && section.schema["x-map"] === true
      ? { an_id: snippet.body }
      : snippet.body;
  const yaml = stringify({ [name]: filled(body) }, { lineWidth: 100 });
  return `\`\`\`yaml\n${yaml}\`\`\``;
}

/** Editors' placeholders become what they offer: `${1:crm}` is crm. */
function filled(body: unknown): unknown {
  if (typeof body === "string") {
    return body
      .replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")
      .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
      .replaceAll(/\$\d+/g, "");
  }
  if (Array.isArray(body)) return body.map(filled);
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [String(filled(key)), filled(value)]),
  );
}
