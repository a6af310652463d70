/** What a field takes, in few words for a table. */
import { FORMAT_WORDS, isFormatName } from "../../../src/schema/formats.ts";
import {
  entry,
  parts,
  type SchemaSet,
  typesOf,
  type View,
  view,
} from "../../../src/schema/json-schema.ts";
import { list } from "../../../src/text/words.ts";

/** Listed in the table itself when there are so few; else under a heading of their own. */
export const FEW_VALUES = 5;

const TYPES: Readonly<Record<string, string>> = {
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};

/** "a date such as 2026-02-03", "`eu` or `us`", "a list of ids of `vendors`, or a map by id". */
export function valueWords(set: SchemaSet, at: View): string {
  const types = typesOf(at.schema);
  const forms = (types.length === 0 ? ["string"] : types).map((type) => form(set, at, type));
  return [...new Set(forms)].join(", or ");
}

function form(set: SchemaSet, at: View, type: string): string {
  if (type === "array") return listForm(set, at);
  if (type === "object") return mapForm(set, at);
  return TYPES[type] ?? textForm(set, at);
}

function textForm(set: SchemaSet, at: View): string {
  const all = parts(set, at).map((part) => part.schema);
  const values = valuesOf(set, at);
  if (values.length > FEW_VALUES) return "[one of these words](#values)";
  if (values.length > 0)
    return list(
      values.map((value) => `\`${value}\``),
      "or",
    );
  const short = at.schema["x-short"]?.string;
  const phrase = short?.startsWith("phrase:") === true ? "a phrase" : undefined;
  const refs = at.schema["x-ref"];
  if (refs !== undefined && phrase === undefined) return `id of ${list(refs.map(words), "or")}`;
  const format = all.map((schema) => schema.format).find(isFormatName);
  return phrase ?? (format === undefined ? "text" : FORMAT_WORDS[format]);
}

/** Words that a field may have, of itself or of its list's items. */
export function valuesOf(set: SchemaSet, at: View): readonly string[] {
  const all = parts(set, at).map((part) => part.schema);
  const own = all.flatMap(
    (schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]),
  );
  return own.filter((value) => value !== null && typeof value !== "object").map(String);
}

function listForm(set: SchemaSet, at: View): string {
  const { items } = at.schema;
  return items === undefined ? "a list" : `a list: ${valueWords(set, view(set, items, at.file))}`;
}

function mapForm(set: SchemaSet, at: View): string {
  if (at.schema["x-map"] !== true) return "a map";
  const { format } = at.schema.propertyNames ?? {};
  const key = format === "country" ? "country" : "id";
  const each = entry(set, at).schema;
  return typesOf(each).includes("object")
    ? `a map by ${key}`
    : `a map by ${key} of ${valueWords(set, entry(set, at))}`;
}

function words(shape: string): string {
  return shape.replaceAll("_", " ");
}
