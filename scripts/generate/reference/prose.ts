/** Words of the schemas as Markdown: paragraphs, table cells, first sentences. */
import type { JsonSchema } from "../../../src/schema/json-schema.ts";

/** What a schema says of itself; its Markdown where it has some. */
export function proseOf(schema: JsonSchema): string {
  return (schema.markdownDescription ?? schema.description ?? schema.title ?? "").trim();
}

export interface Prose {
  readonly what: string;
  /** The declaration behind "Example:", in code marks; empty where there is none. */
  readonly example: string;
  /** Articles; empty where the law asks for nothing. */
  readonly law: string;
}

/** The paragraphs of a description: what it is, an example, the law. */
export function partsOf(schema: JsonSchema): Prose {
  const [first = "", ...rest] = proseOf(schema).split(/\n\n+/);
  const example = rest.find((one) => one.startsWith("Example:")) ?? "";
  const others = rest.filter((one) => one !== example);
  const law = others.filter((one) => LAW.test(one));
  const what = [first, ...others.filter((one) => !LAW.test(one))].join(" ");
  return { what, example: example.replace(/^Example:\s*/, ""), law: law.join(", ") };
}

const LAW = /^(?:UK |EU )?(?:GDPR|AI Act|ePrivacy|Directive|Regulation|Cal\.|11 CCR|Art\.|\u00a7)/;

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
