/** Values of the right type that are not allowed: lists of words, patterns, sizes. */
import { nearestAll } from "../text/nearest.ts";
import { quoted, ticked } from "../text/quote.ts";
import { list, listUpTo, plural } from "../text/words.ts";
import { type Draft, draft } from "./draft.ts";
import { isFormatName } from "./formats.ts";
import { type JsonSchema, parts, typesOf } from "./json-schema.ts";
import { type Place, placeAt, type Sheet, valueRange } from "./place.ts";
import type { Complaint } from "./types.ts";
import { capital, expected, found, label, oneOf } from "./words.ts";
import { wrongFormat } from "./wrong-format.ts";
import { assigned, booleanWord } from "./wrong-type.ts";

/** So many allowed values are named in a fix. */
const MOST_VALUES = 16;

/** The problem of a value that breaks one keyword of its schema. */
export function wrongValue(sheet: Sheet, place: Place, complaint: Complaint): Draft {
  const { keyword, params } = complaint;
  const { value } = place;
  if (keyword === "enum" || keyword === "const") return notInList(sheet, place, allowed(complaint));
  if (keyword === "format" && typeof value === "string" && isFormatName(params.format)) {
    return wrongFormat(place, value, params.format);
  }
  if (keyword === "uniqueItems") return twice(sheet, place, params);
  return SIZES[keyword]?.(place, Number(params.limit), sheet) ?? mismatch(sheet, place, complaint);
}

function allowed({ keyword, params }: Complaint): readonly string[] {
  const values: unknown = keyword === "const" ? [params.allowedValue] : params.allowedValues;
  return Array.isArray(values) ? values.map(String) : [];
}

function notInList(sheet: Sheet, place: Place, values: readonly string[]): Draft {
  const boolean = booleanWord(place, typesOf(place.view.schema));
  if (boolean !== undefined) return draft(place, valueRange(place), boolean);
  const near = typeof place.value === "string" ? nearValues(place.value, values) : [];
  const [first, second] = near;
  return draft(place, valueRange(place), {
    id: "not-in-list",
    message: `${capital(label(place))} is ${shown(place)}; expected ${expectedHere(sheet, place, values)}`,
    fix:
      nearWords(place, near) ??
      place.view.schema.errorMessage ??
      `Write one of ${listUpTo(values, MOST_VALUES)}.`,
    rewrite:
      first !== undefined && second === undefined ? { kind: "safe", value: first } : undefined,
  });
}

function shown(place: Place): string {
  return typeof place.value === "string" ? quoted(place.value) : found(place);
}

/** The words allowed, and the other forms a value may have here. */
function expectedHere(sheet: Sheet, place: Place, values: readonly string[]): string {
  return typesOf(place.view.schema).length > 1 ? expected(sheet, place.view) : oneOf(values);
}

/** The values that a text was probably meant to be: also the same one with blanks around it. */
function nearValues(text: string, values: readonly string[]): readonly string[] {
  const near = nearestAll(text.trim(), values);
  return near.length > 0 ? near : values.filter((value) => value === text.trim());
}

function nearWords(place: Place, near: readonly string[]): string | undefined {
  const [first] = near;
  if (first === undefined) return undefined;
  const write = near.length > 1 ? "" : ` Write ${assigned(place, first)}.`;
  return `Did you mean ${list(
    near.map((word) => ticked(word)),
    "or",
  )}?${write}`;
}

type Sizing = (place: Place, limit: number, sheet: Sheet) => Draft;

/** Keywords that bound a size, each with its problem. */
const SIZES: Readonly<Record<string, Sizing>> = {
  minLength: (place, limit, sheet) =>
    place.value === ""
      ? sized(place, "text-empty", {
          is: "an empty text",
          wanted: "some words",
          fix: fillIn(sheet, place),
        })
      : sized(place, "too-short", {
          is: found(place),
          wanted: `at least ${plural(limit, "character")}`,
        }),
  maxLength: (place, limit) => {
    const length = [...String(place.value)].length;
    const fix = `Shorten it by ${plural(length - limit, "character")}.`;
    return sized(place, "too-long", {
      is: `${plural(length, "character")} long`,
      wanted: `at most ${limit}`,
      fix,
    });
  },
  minItems: (place, limit, sheet) =>
    sized(place, "empty", {
      is: found(place),
      wanted: `at least ${plural(limit, "item")}`,
      fix: fillIn(sheet, place),
    }),
  minProperties: (place, limit, sheet) =>
    sized(place, "empty", {
      is: found(place),
      wanted: `at least ${plural(limit, "entry", "entries")}`,
      fix: fillIn(sheet, place),
    }),
  maxItems: (place, limit) =>
    sized(place, "too-many", { is: "a longer list", wanted: `at most ${plural(limit, "item")}` }),
  maxProperties: (place, limit) =>
    sized(place, "too-many", {
      is: "a larger map",
      wanted: `at most ${plural(limit, "entry", "entries")}`,
    }),
  minimum: (place, limit) =>
    sized(place, "out-of-range", { is: found(place), wanted: `${limit} or more` }),
  maximum: (place, limit) =>
    sized(place, "out-of-range", { is: found(place), wanted: `${limit} or less` }),
  exclusiveMinimum: (place, limit) =>
    sized(place, "out-of-range", { is: found(place), wanted: `more than ${limit}` }),
  exclusiveMaximum: (place, limit) =>
    sized(place, "out-of-range", { is: found(place), wanted: `less than ${limit}` }),
};

function sized(
  place: Place,
  id: string,
  said: { is: string; wanted: string; fix?: string },
): Draft {
  return draft(place, valueRange(place), {
    id,
    message: `${capital(label(place))} is ${said.is}; expected ${said.wanted}`,
    fix: place.view.schema.errorMessage ?? said.fix ?? `Write ${said.wanted}.`,
  });
}

function fillIn({ mayStayOpen }: Sheet, place: Place): string {
  const none = place.view.schema["x-none"] === true ? ", `none` with the reason" : "";
  return `Fill it in${none}${mayStayOpen ? ", or write TODO if you do not know it yet" : ""}.`;
}

function twice(sheet: Sheet, place: Place, params: Complaint["params"]): Draft {
  const positions = [Number(params.i), Number(params.j)].sort((a, b) => a - b);
  const [first = 0, second = 0] = positions;
  const again = placeAt(sheet, `${place.pointer}/${second}`);
  return draft(again, valueRange(again), {
    id: "duplicate-item",
    message: `${capital(label(again))} says the same as item ${first + 1}`,
    fix: "Remove one of the two.",
    rewrite: { kind: "safe", remove: true },
  });
}

/** A pattern, or a keyword without words of its own. */
function mismatch(sheet: Sheet, place: Place, { keyword, params }: Complaint): Draft {
  const schema = holder(
    sheet,
    place,
    (part) => keyword === "pattern" && part.pattern === params.pattern,
  );
  const said = keyword === "pattern" ? schema.patternErrorMessage : undefined;
  return draft(place, valueRange(place), {
    id: keyword === "pattern" ? "pattern" : "invalid",
    message: `${capital(label(place))} is ${shown(place)}, which cannot be read`,
    fix:
      said ??
      schema.errorMessage ??
      place.view.schema.errorMessage ??
      `Write ${expected(sheet, place.view)}.`,
  });
}

/** The part of the place's schema that a complaint is about. */
function holder(sheet: Sheet, place: Place, has: (schema: JsonSchema) => boolean): JsonSchema {
  const schemas = parts(sheet.set, place.view).map((part) => part.schema);
  return schemas.find(has) ?? place.view.schema;
}
