/** One page of the reference: a section, an example, its fields, and the words they take. */
import { stringify } from "yaml";
import { entry, type SchemaSet, type View } from "../../../src/schema/json-schema.ts";
import { tablesOf, tableText } from "./field-tables.ts";
import { partsOf } from "./prose.ts";
import { valuesText } from "./value-lists.ts";

export function sectionPage(set: SchemaSet, name: string, section: View): string {
  const keyed = section.schema["x-map"] === true;
  const top = keyed ? entry(set, section) : section;
  const tables = tablesOf(set, { heading: keyed ? "Fields of an entry" : "Fields", view: top });
  const known = new Set(tables.map((table) => table.heading));
  const { what, law } = partsOf(section.schema);
  const blocks = [
    `# \`${name}\`${section.schema.title === undefined ? "" : `: ${section.schema.title}`}`,
    what,
    law === "" ? "" : `Law: ${law}`,
    keyed ? "A map: each entry stands under an id of its own." : "",
    exampleOf(name, section, top),
    ...tables.map((table) => tableText(set, table, known)),
    valuesText(set, tables),
    "[All sections](index.md)",
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
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
