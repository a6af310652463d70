/** What was found and what was expected, in words. */
import { isMap } from "../source/kind.ts";
import { quoted, ticked } from "../text/quote.ts";
import { list, listUpTo, plural } from "../text/words.ts";
import { FORMAT_WORDS, isFormatName } from "./formats.ts";
import { keysOf, parts, type SchemaSet, typesOf, type View, wordsAt } from "./json-schema.ts";
import { isEntry, type Place, type Sheet } from "./place.ts";

/** Longer values are cut in messages. */
const LONGEST_VALUE = 40;
/** So many values or keys are listed in full. */
export const SHORT_LIST = 8;
const LISTED_KEYS = 4;

/** "the text "abc"", "the number 5", "a list", "nothing". */
export function found(place: Place): string {
  const { value } = place;
  if (value === null) return "nothing";
  if (typeof value === "string")
    return value === "" ? "an empty text" : `the text ${quoted(value)}`;
  if (typeof value === "number") return `the number ${written(place)}`;
  if (typeof value === "boolean") return String(value);
  if (isMap(value)) return Object.keys(value).length === 0 ? "an empty map" : "a map";
  return value.length === 0 ? "an empty list" : "a list";
}

/** A scalar as it stands in the file, such as `1.10`, which the value no longer tells. */
export function written(place: Place): string {
  const { file, start, end } = place.origin.value;
  const text = file.text.slice(start, end);
  return text === "" || text.length > LONGEST_VALUE ? String(place.value) : text;
}

/** "the file", "asset `crm`", "`contact`", "item 2 of `needs`". */
export function thing(place: Place): string {
  if (place.up === null) return "the file";
  if (typeof place.key === "number") return `item ${place.key + 1} of ${thing(place.up)}`;
  const name = ticked(String(place.key));
  const shape = place.view.schema["x-shape"];
  return isEntry(place) && shape !== undefined ? `${shape.replaceAll("_", " ")} ${name}` : name;
}

/** The thing and what it belongs to: "`url` of `contact`", "`kind` of asset `crm`". */
export function label(place: Place): string {
  const { up } = place;
  const self = thing(place);
  // Items and entries already say where they belong; keys of the file itself need not.
  const named = isEntry(place) && place.view.schema["x-shape"] !== undefined;
  if (up === null || up.up === null || named || typeof place.key === "number") return self;
  return `${self} of ${thing(up)}`;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Every form that is allowed here: "a date such as 2026-02-03, or a map with signed, url and expires". */
export function expected(sheet: Sheet, at: View): string {
  const types = typesOf(at.schema);
  const single = types.length === 0 || types.includes("string");
  const scalar = single
    ? (scalarWords(sheet.set, at) ?? (types.length === 0 ? undefined : "a text"))
    : undefined;
  const forms = types.map((type) => form(sheet.set, at, { type, alone: scalar === undefined }));
  const words = [scalar, ...forms].filter((word) => word !== undefined);
  if (words.length === 0) return "another value";
  return words.length === 1 ? words.join() : `${words.slice(0, -1).join(", ")}, or ${words.at(-1)}`;
}

/** Words for one type; texts are told apart. A list beside a single value is a list of such values. */
function form(
  set: SchemaSet,
  at: View,
  { type, alone }: { type: string; alone: boolean },
): string | undefined {
  if (type === "integer") return "a whole number";
  if (type === "number") return "a number";
  if (type === "boolean") return "true or false";
  if (type === "array") return alone ? listWords(set, at) : "a list";
  return type === "object" ? mapWords(set, at) : undefined;
}

/** What the keywords for single values ask for. */
function scalarWords(set: SchemaSet, at: View): string | undefined {
  const { closed, open } = wordsAt(set, at);
  if (closed.length > 0) return oneOf(closed.map(String));
  const kinds = at.schema["x-ref"];
  const id = kinds && `the id of ${list(kinds.map(withArticle), "or")}`;
  if (open.length > 0) return [...open.map(String), id ?? "an id"].join(" or ");
  const format = parts(set, at)
    .map((part) => part.schema.format)
    .find(isFormatName);
  return id ?? (format === undefined ? undefined : FORMAT_WORDS[format]);
}

/** "one of a, b or c", or how many there are. */
export function oneOf(values: readonly string[]): string {
  if (values.length === 1) return values.join();
  if (values.length <= SHORT_LIST) return `one of ${list(values, "or")}`;
  return `one of ${plural(values.length, "value")} such as ${list(values.slice(0, LISTED_KEYS), "or")}`;
}

function listWords(set: SchemaSet, at: View): string {
  const items = at.schema.items;
  if (items === undefined) return "a list";
  const words = scalarWords(set, { schema: items, file: at.file });
  return words === undefined ? "a list" : `a list, each item ${words}`;
}

function mapWords(set: SchemaSet, at: View): string {
  const keys = [...keysOf(set, at).keys()].filter((key) => key !== "none");
  if (at.schema["x-map"] === true) return "a map with an id for each entry";
  return keys.length === 0 ? "a map" : `a map with ${listUpTo(keys, LISTED_KEYS)}`;
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word.replaceAll("_", " ")}`;
}
