/** Keys of a map that are chosen by the writer (ids, countries, categories) and not allowed. */
import type { Range } from "../source/types.ts";
import { asId } from "../text/id.ts";
import { nearestAll } from "../text/nearest.ts";
import { ticked } from "../text/quote.ts";
import { list, listUpTo } from "../text/words.ts";
import { likelyCountry } from "./countries.ts";
import { type Draft, keyDraft } from "./draft.ts";
import { FORMAT_WORDS, isFormatName } from "./formats.ts";
import { type JsonSchema, view } from "./json-schema.ts";
import type { Place, Sheet } from "./place.ts";
import type { Complaint } from "./types.ts";
import { keyRange, nearestKeys } from "./unknown-key.ts";
import { oneOf, thing } from "./words.ts";
import { formatFix } from "./wrong-format.ts";

const MOST_VALUES = 16;

/** The problem of `key`, which the map at `place` may not have because of how it is written. */
export function wrongKey(
  sheet: Sheet,
  place: Place,
  complaint: Complaint & { propertyName: string },
): Draft {
  const { propertyName: key, keyword, params } = complaint;
  const { propertyNames } = place.view.schema;
  const names = propertyNames && view(sheet.set, propertyNames, place.view.file).schema;
  const range = keyRange(sheet, place, key);
  const found = `${ticked(key)} stands as a key of ${thing(place)}`;
  const known = nearestKeys(sheet, place, key);
  if (known.length > 0) return nearlyKnown(place, range, { key, known });
  if (keyword === "format" && isFormatName(params.format)) {
    const name = params.format;
    const fix = formatFix(key, name);
    const write =
      fix === undefined ? undefined : "say" in fix ? fix.say : `Write ${ticked(`${fix.write}:`)}.`;
    return keyDraft(place, range, {
      id: name,
      message: `${found}; expected ${FORMAT_WORDS[name]}`,
      fix: write ?? names?.errorMessage ?? `Write ${FORMAT_WORDS[name]} as the key.`,
      keys: [key],
    });
  }
  if (keyword === "enum" && Array.isArray(params.allowedValues)) {
    const values = params.allowedValues.map(String);
    const near = nearestAll(key, values);
    const meant =
      near.length > 0
        ? `Did you mean ${list(
            near.map((word) => ticked(word)),
            "or",
          )}?`
        : undefined;
    return keyDraft(place, range, {
      id: "unknown-key",
      message: `${found}; expected ${oneOf(values)}`,
      fix: meant ?? names?.errorMessage ?? `Use one of ${listUpTo(values, MOST_VALUES)}.`,
      keys: [key, ...near],
    });
  }
  return writtenOtherwise(sheet, place, { key, pattern: String(params.pattern), names });
}

/** A key that is no id, but nearly one that the map knows, such as `none`. */
function nearlyKnown(
  place: Place,
  range: Range,
  { key, known }: { key: string; known: readonly string[] },
): Draft {
  return keyDraft(place, range, {
    id: "unknown-key",
    message: `${ticked(key)} is not a key of ${thing(place)}`,
    fix: `Did you mean ${list(
      known.map((word) => ticked(word)),
      "or",
    )}?`,
    rewrite: known.length === 1 && known[0] ? { kind: "suggestion", key: known[0] } : undefined,
    keys: [key, ...known],
  });
}

interface Misfit {
  readonly key: string;
  readonly pattern: string;
  readonly names: JsonSchema | undefined;
}

/** A key that does not fit the pattern; where the pattern is that of ids, the id is offered. */
function writtenOtherwise(sheet: Sheet, place: Place, { key, pattern, names }: Misfit): Draft {
  const country = likelyCountry(key);
  const id = country !== undefined && new RegExp(pattern, "u").test(country) ? country : asId(key);
  const fits = id !== key && new RegExp(pattern, "u").test(id);
  const said = names?.patternErrorMessage ?? names?.errorMessage;
  return keyDraft(place, keyRange(sheet, place, key), {
    id: fits ? (id === country ? "country" : "id") : "key-pattern",
    message: `${ticked(key)} stands as a key of ${thing(place)}${fits ? `; expected ${FORMAT_WORDS[id === country ? "country" : "id"]}` : ", but is not written as such keys are"}`,
    fix: fits ? `Write \`${id}:\`.` : (said ?? "Use small letters, digits and `_`."),
    rewrite: fits ? { kind: "suggestion", key: id } : undefined,
    keys: [key],
  });
}
