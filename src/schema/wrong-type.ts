/** Values of another kind than the one that is meant. */
import { isMap } from "../source/kind.ts";
import type { Yaml } from "../source/types.ts";
import { asId } from "../text/id.ts";
import { quoted } from "../text/quote.ts";
import { asMap } from "./as-map.ts";
import { likelyCountry } from "./countries.ts";
import { type Draft, draft, type Words } from "./draft.ts";
import { keyFor } from "./into-map.ts";
import { keysOf, parts, typesOf, view } from "./json-schema.ts";
import { type Place, type Sheet, valueRange } from "./place.ts";
import { capital, expected, found, label, written } from "./words.ts";

/** What people write for true and false; YAML 1.2 knows only these two words. */
const BOOLEAN_WORDS: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  on: true,
  true: true,
  no: false,
  n: false,
  off: false,
  false: false,
};

/** The problem of a value whose type the schema does not allow. */
export function wrongType(sheet: Sheet, place: Place): Draft {
  const types = typesOf(place.view.schema);
  const words =
    emptyValue(sheet, place) ??
    booleanWord(place, types) ??
    listNotMap(sheet, place, types) ??
    generalWords(sheet, place, types);
  return draft(place, valueRange(place), words);
}

function emptyValue(sheet: Sheet, place: Place): Words | undefined {
  if (place.value !== null) return undefined;
  const lost = commentedOut(place);
  const after = typeof place.key === "number" ? "remove it" : "remove the line";
  const open = sheet.mayStayOpen ? "If you do not know it yet, write TODO; if" : "If";
  return {
    id: "empty",
    message: `${capital(label(place))} has no value; expected ${expected(sheet, place.view)}`,
    fix: lost ?? `Write ${expected(sheet, place.view)}. ${open} there is nothing to say, ${after}.`,
  };
}

/** `address: #5 Main Street` is a comment to YAML; one that was meant has a blank after the sign. */
function commentedOut(place: Place): string | undefined {
  const { key, value } = place.origin;
  const { text } = value.file;
  const from = key?.end ?? value.start;
  const [, lost] = /^:[ \t]+(#[^\s#][^\r\n]*)/.exec(text.slice(from, from + 200)) ?? [];
  if (lost === undefined) return undefined;
  return `A \`#\` begins a comment. Put the text in quotes: ${assigned(place, quoted(lost.trim()))}.`;
}

/** `no` for false: also asked when true and false stand beside other allowed words. */
export function booleanWord(place: Place, types: readonly string[]): Words | undefined {
  const { value } = place;
  if (!types.includes("boolean") || typeof value !== "string") return undefined;
  const word = value.trim().toLowerCase();
  if (!Object.hasOwn(BOOLEAN_WORDS, word)) return undefined;
  const meant = BOOLEAN_WORDS[word];
  return {
    id: "boolean-word",
    message: `${capital(label(place))} is the text ${quoted(value)}; expected true or false`,
    fix: `Write ${assigned(place, String(meant))}, without quotes.`,
    rewrite: meant === undefined ? undefined : { kind: "safe", value: meant },
  };
}

function listNotMap(sheet: Sheet, place: Place, types: readonly string[]): Words | undefined {
  const { value } = place;
  if (isMap(value) || typeof value !== "object" || value === null) return undefined;
  if (types.includes("array") || place.view.schema["x-map"] !== true) return undefined;
  const { propertyNames = {} } = place.view.schema;
  const named = view(sheet.set, propertyNames, place.view.file).schema.pattern;
  const rewritten = asMap(String(place.key), value, (text) => {
    const country = likelyCountry(text) ?? text;
    if (named === undefined) return asId(text);
    return [country, text].find((one) => fits(named, one)) ?? asId(text);
  });
  return {
    id: "list-not-map",
    message: `${capital(label(place))} is a list; expected ${expected(sheet, place.view)}`,
    fix: `Write the id as the key of each entry: \`${rewritten}\`.`,
  };
}

function generalWords(sheet: Sheet, place: Place, types: readonly string[]): Words {
  const wanted = expected(sheet, place.view);
  return {
    id: "wrong-type",
    message: `${capital(label(place))} is ${found(place)}; expected ${wanted}`,
    fix: place.view.schema.errorMessage ?? retyped(sheet, place, types) ?? `Write ${wanted}.`,
  };
}

/** The same value written as a type that is allowed. */
function retyped(sheet: Sheet, place: Place, types: readonly string[]): string | undefined {
  const { value } = place;
  if (isMap(value)) return undefined;
  if (typeof value === "object" && value !== null) return fromList(place, value, types);
  if (typeof value === "string") return fromText(sheet, place, types);
  if (value === false && takesNone(sheet, place)) return giveReason(place);
  if (value === null || !types.includes("string")) return undefined;
  const formats = parts(sheet.set, place.view).map((part) => part.schema.format);
  if (formats.includes("duration")) return `Say of what: \`${value} days\`, \`${value} months\`.`;
  if (formats.includes("date")) return "Write the full date, with month and day: `YYYY-MM-DD`.";
  const own = parts(sheet.set, place.view);
  // In quotes it would be a text, but none that is written as such texts are.
  const unfit = own.find(({ schema: { pattern } }) => pattern && !fits(pattern, String(value)));
  if (unfit) return unfit.schema.patternErrorMessage;
  const closed = own.some((part) => part.schema.enum !== undefined);
  return closed ? undefined : `Put it in quotes: ${assigned(place, `"${written(place)}"`)}.`;
}

function takesNone(sheet: Sheet, place: Place): boolean {
  return keysOf(sheet.set, place.view).has("none");
}

function giveReason(place: Place): string {
  return `Give the reason: ${assigned(place, "{ none: why there is none }")}.`;
}

function fits(pattern: string, text: string): boolean {
  return new RegExp(pattern, "u").test(text);
}

function fromText(sheet: Sheet, place: Place, types: readonly string[]): string | undefined {
  const value = String(place.value);
  const number = /^\s*(-?\d+(?:\.\d+)?)/.exec(value)?.[1];
  const numeric = types.includes("integer") || types.includes("number");
  if (numeric && number !== undefined) return `Write the number alone: ${assigned(place, number)}.`;
  if (/^(?:none|no)$/i.test(value) && takesNone(sheet, place)) return giveReason(place);
  const key = types.includes("object") ? keyFor(sheet, place, value) : undefined;
  if (key !== undefined) return `Write a map: ${assigned(place, `{ ${key}: ${value} }`)}.`;
  if (!types.includes("array")) return undefined;
  // `-name` without a blank is no item: YAML joins such lines into one text.
  const dashes = /^-\S/.test(value);
  const items = value.split(dashes ? /(?:^|\s+)-\s*/ : /\s*,\s*/).filter((item) => item !== "");
  if (dashes) {
    return `Put a blank after each dash, or write the list on one line: ${assigned(place, `[${items.join(", ")}]`)}.`;
  }
  return `Write a list: ${assigned(place, `[${items.join(", ")}]`)}.`;
}

function fromList(
  place: Place,
  value: readonly Yaml[],
  types: readonly string[],
): string | undefined {
  const [only] = value;
  if (types.includes("array") || typeof only === "object") return undefined;
  return value.length === 1
    ? `Write the value alone: ${assigned(place, String(only))}.`
    : "Write one value, not a list.";
}

/** What to type: `` `key: value` ``, or the value alone for items of a list. Never cut short. */
export function assigned(place: Place, value: string): string {
  const line = value.replaceAll(/\s+/g, " ");
  return typeof place.key === "string" ? `\`${place.key}: ${line}\`` : `\`${line}\``;
}
