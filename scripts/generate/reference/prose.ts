/** Words of the schemas as Markdown: paragraphs, table cells, first sentences. */
import type { JsonSchema } from "../../../src/schema/json-schema.ts";

/** What a schema says of itself; its Markdown where it has some. */
export function proseOf(schema: JsonSchema): string {
  return (schema.markdownDescription ?? schema.description ?? schema.title ?? "").trim();
}

/** Text for one cell of a table: no line breaks, no bars. */
export function cell(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|")
    .trim();
}

export function firstSentence(text: string): string {
  const [first = ""] = cell(text).split(/(?<=[.!?]) (?=[A-Z`])/);
  return first;
}

/** The anchor that Markdown renderers make of a heading of these words. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, "")
    .replaceAll(" ", "-");
}
