/** Where in a file a complaint points: the value, its schema, its names and its range. */

import { isMap } from "../source/kind.ts";
import { pointerBelow, unescapeKey } from "../source/pointer.ts";
import type { Origin, Parsed, Range, Yaml } from "../source/types.ts";
import { below, type SchemaSet, type View, view } from "./json-schema.ts";

/** Name of the schema of files that declare. */
export const DECLARATIONS = "privacyfile.schema.json";

export interface Place {
  /** The map or list that holds the value; null for the file itself. */
  readonly up: Place | null;
  readonly key: string | number | null;
  readonly value: Yaml;
  readonly view: View;
  readonly origin: Origin;
  readonly pointer: string;
}

/** A file beside the schema it is held against. */
export interface Sheet {
  readonly parsed: Parsed;
  readonly set: SchemaSet;
  /** Whether TODO may stand in place of a value: in declarations, not in what judges them. */
  readonly mayStayOpen: boolean;
  readonly root: Place;
  /** Places already walked to, by pointer. */
  readonly known: Map<string, Place>;
}

/** Lays a file beside the schema of `name`. */
export function sheet(parsed: Parsed, name: string, set: SchemaSet): Sheet {
  const top: Place = {
    up: null,
    key: null,
    value: parsed.root ?? null,
    view: view(set, set[name] ?? {}, name),
    origin: parsed.origin,
    pointer: "",
  };
  const mayStayOpen = name === DECLARATIONS;
  return { parsed, set, mayStayOpen, root: top, known: new Map([["", top]]) };
}

/** The place of a JSON Pointer that a validator gave. */
export function placeAt(sheet: Sheet, pointer: string): Place {
  const known = sheet.known.get(pointer);
  if (known !== undefined) return known;
  const cut = pointer.lastIndexOf("/");
  const up = placeAt(sheet, pointer.slice(0, Math.max(cut, 0)));
  const step = unescapeKey(pointer.slice(cut + 1));
  const place = child(sheet, up, Array.isArray(up.value) ? Number(step) : step);
  sheet.known.set(pointer, place);
  return place;
}

/** What stands at `key` of a place. */
export function child(sheet: Sheet, up: Place, key: string | number): Place {
  const held = typeof up.value === "object" && up.value !== null ? up.value : {};
  return {
    up,
    key,
    value: Reflect.get(held, key) ?? null,
    view: below(sheet.set, up.view, key),
    origin: sheet.parsed.origins.of(held, key) ?? up.origin,
    pointer: pointerBelow(up.pointer, key),
  };
}

/** Whether a place is a map that has this key. */
export function has(place: Place, key: string): boolean {
  return isMap(place.value) && Object.hasOwn(place.value, key);
}

/** The range of the value; of its key when the value is empty. */
export function valueRange(place: Place): Range {
  const { key, value } = place.origin;
  return value.end > value.start || key === null ? value : key;
}

/** The range that stands for the place as a whole: its key, else a point at its start. */
export function headRange(place: Place): Range {
  const { key, value } = place.origin;
  if (key !== null) return key;
  return { ...value, end: Math.min(value.end, value.start + 1) };
}

/** True for an entry of a map keyed by id. */
export function isEntry(place: Place): boolean {
  return place.up?.view.schema["x-map"] === true;
}

/** Address of the nearest thing with an address: `asset:crm/field:email`, `business`. */
export function addressOf(place: Place): string | undefined {
  if (place.up === null) return undefined;
  const above = addressOf(place.up);
  const shape = place.view.schema["x-shape"];
  if (shape === undefined) return above;
  if (isEntry(place))
    return above === undefined ? named(place, shape) : `${above}/${named(place, shape)}`;
  // A section that is one thing; the same shape under `defaults` is nothing that has an address.
  return above ?? (place.up.up === null ? shape : undefined);
}

function named(place: Place, shape: string): string {
  return `${shape}:${place.key}`;
}
