/** Long lists of words that fields take, each once, with what they mean. */
import { keysOf, type SchemaSet, type View, view } from "../../../src/schema/json-schema.ts";
import type { Table } from "./field-tables.ts";
import { cell } from "./prose.ts";
import { FEW_VALUES, valuesOf } from "./value-words.ts";

/** Long lists of words, each once, with what they mean. */
export function valuesText(set: SchemaSet, tables: readonly Table[]): string {
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
