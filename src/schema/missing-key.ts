/** Keys that must be there and are not. */

import { ticked } from "../text/quote.ts";
import { type Draft, keyDraft } from "./draft.ts";
import { below, type JsonSchema } from "./json-schema.ts";
import { headRange, type Place, type Sheet } from "./place.ts";
import { capital, expected, thing } from "./words.ts";

/** The problem of `key`, which the map at `place` must have. */
export function missingKey(sheet: Sheet, place: Place, key: string): Draft {
  const view = below(sheet.set, place.view, key);
  const sample = example(view.schema);
  const such =
    sample === undefined ? `, ${expected(sheet, view)}` : `, such as \`${key}: ${sample}\``;
  return keyDraft(place, headRange(place), {
    id: "missing-key",
    message: `${capital(thing(place))} has no ${ticked(key)}, which it needs`,
    fix: `Add ${ticked(key)}${such}.${sheet.mayStayOpen ? ` If you do not know it yet, write \`${key}: TODO\`.` : ""}`,
    keys: [key],
  });
}

/** The first example of a schema, when it fits on a line. */
function example(schema: JsonSchema): string | undefined {
  const [first] = schema.examples ?? [];
  return typeof first === "string" || typeof first === "number" ? String(first) : undefined;
}
