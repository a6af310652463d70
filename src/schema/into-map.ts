/** A single value where a map is meant: under which key of the map it belongs. */
import { formats, isFormatName } from "./formats.ts";
import { keysOf, parts, type View } from "./json-schema.ts";
import type { Place, Sheet } from "./place.ts";

/** Formats that tell by themselves what a text is; an id could be anything. */
const TELLING = new Set(["email", "url", "date", "duration"]);

/** The one key of the map at `place` that takes `text`: a listed word, a date, an address. */
export function keyFor(sheet: Sheet, place: Place, text: string): string | undefined {
  const keys = [...keysOf(sheet.set, place.view)];
  const fits = keys.filter(([, view]) => takes(sheet, view, text)).map(([key]) => key);
  return fits.length === 1 ? fits[0] : undefined;
}

function takes(sheet: Sheet, view: View, text: string): boolean {
  return parts(sheet.set, view).some(({ schema }) => {
    if (schema.enum !== undefined) return schema.enum.includes(text);
    const { format } = schema;
    return isFormatName(format) && TELLING.has(format) && formats[format](text);
  });
}
