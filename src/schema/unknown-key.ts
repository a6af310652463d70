/** Keys that the format does not know: what they were probably meant to be. */

import type { Range } from "../source/types.ts";
import { nearestAll, typos } from "../text/nearest.ts";
import { ticked } from "../text/quote.ts";
import { list, listUpTo } from "../text/words.ts";
import { type Draft, keyDraft } from "./draft.ts";
import { entry, keysOf, type View } from "./json-schema.ts";
import { otherEntry } from "./other-entry.ts";
import { has, headRange, type Place, type Sheet } from "./place.ts";
import { SHORT_LIST, thing } from "./words.ts";

/** So many keys are offered when none is near. */
const MOST_KEYS = 16;

interface Guess {
  readonly fix: string;
  /** The keys of the same map that were probably meant, and so are not simply left out. */
  readonly meant: readonly string[];
}

/** The problem of `key`, which the map at `place` may not have. */
export function unknownKey(sheet: Sheet, place: Place, key: string): Draft {
  const known = [...keysOf(sheet.set, place.view).keys()];
  const { fix, meant } = guess(sheet, place, key);
  const [only, other] = meant;
  const takes =
    known.length <= SHORT_LIST && known.length > 0 ? `, which takes ${list(known)}` : "";
  return keyDraft(place, keyRange(sheet, place, key), {
    id: "unknown-key",
    message: `${ticked(key)} is not a key of ${thing(place)}${takes}`,
    fix,
    rewrite: only !== undefined && other === undefined ? { kind: "safe", key: only } : undefined,
    keys: [key, ...meant],
  });
}

/** The problem of an unknown key beside a missing one: one mistake. */
export function renamedKey(
  sheet: Sheet,
  place: Place,
  keys: { unknown: string; missing: string },
): Draft {
  const { unknown, missing } = keys;
  const close = typos(unknown, missing, 2) <= 2;
  const near = close ? "" : ", or remove it";
  return keyDraft(place, keyRange(sheet, place, unknown), {
    id: "renamed-key",
    message: `${ticked(unknown)} is not a key of ${thing(place)}, which needs ${ticked(missing)}`,
    fix: `Did you mean ${ticked(missing)}? Rename ${ticked(unknown)} to it${near}.`,
    rewrite: { kind: close ? "safe" : "suggestion", key: missing },
    keys: [unknown, missing],
  });
}

export function keyRange(sheet: Sheet, place: Place, key: string): Range {
  const held = typeof place.value === "object" && place.value !== null ? place.value : {};
  return sheet.parsed.origins.of(held, key)?.key ?? headRange(place);
}

/** Keys that may still be written here and are nearest to `key`. */
export function nearestKeys(sheet: Sheet, place: Place, key: string): readonly string[] {
  const known = [...keysOf(sheet.set, place.view).keys()];
  const all = nearestAll(key, known);
  const free = all.filter((candidate) => !has(place, candidate));
  return free.length > 0 ? free : all;
}

function guess(sheet: Sheet, place: Place, key: string): Guess {
  const near = nearestKeys(sheet, place, key);
  const [first] = near;
  if (first !== undefined && typos(key, first, 1) <= 1) return similar(place, key, near);
  const outdented = otherEntry(sheet, place, key);
  if (outdented !== undefined) return { fix: outdented, meant: [] };
  const elsewhere = otherLevel(sheet, place, key);
  if (elsewhere !== undefined) return { fix: elsewhere, meant: [] };
  if (first !== undefined) return similar(place, key, near);
  return { fix: leaveOut(sheet, place, key), meant: [] };
}

function similar(place: Place, key: string, near: readonly string[]): Guess {
  const free = near.filter((candidate) => !has(place, candidate));
  if (free.length === 0) {
    const there = list(
      near.map((word) => ticked(word)),
      "or",
    );
    return { fix: `Did you mean ${there}? It is there already: keep one of the two.`, meant: [] };
  }
  const [only] = free;
  const rename = free.length === 1 ? ` Write \`${only}:\` instead of ${ticked(key)}.` : "";
  return {
    fix: `Did you mean ${list(
      free.map((word) => ticked(word)),
      "or",
    )}?${rename}`,
    meant: free,
  };
}

/** A key that is known one level further in or out. */
function otherLevel(sheet: Sheet, place: Place, key: string): string | undefined {
  const inside = [...keysOf(sheet.set, place.view)].filter(([, view]) => knows(sheet, view, key));
  const [only] = inside;
  if (only !== undefined && inside.length <= 3) {
    const names = list(
      inside.map(([name]) => ticked(name)),
      "or",
    );
    return `${ticked(key)} belongs under ${names}: write \`${only[0]}: { ${key}: ... }\`.`;
  }
  for (let out = place.up; out !== null; out = out.up) {
    if (knows(sheet, out.view, key))
      return `${ticked(key)} belongs to ${thing(out)}: move it there.`;
  }
  return place.up === null ? inEntries(sheet, place.view, key) : undefined;
}

/** A key of the entries of some sections, written at the top of the file. */
function inEntries(sheet: Sheet, root: View, key: string): string | undefined {
  const sections = [...keysOf(sheet.set, root)].filter(([, view]) => {
    return view.schema["x-map"] === true && knows(sheet, entry(sheet.set, view), key);
  });
  if (sections.length === 0 || sections.length > 3) return undefined;
  const names = list(
    sections.map(([name]) => ticked(name)),
    "or",
  );
  return `${ticked(key)} belongs to an entry of ${names}: move it there.`;
}

function knows(sheet: Sheet, view: View, key: string): boolean {
  return view.schema["x-map"] !== true && keysOf(sheet.set, view).has(key);
}

function leaveOut(sheet: Sheet, place: Place, key: string): string {
  const known = [...keysOf(sheet.set, place.view).keys()];
  if (known.length === 0) return `Remove ${ticked(key)}.`;
  if (known.length <= SHORT_LIST) return `Use one of these keys or remove ${ticked(key)}.`;
  const free = known.filter((one) => !has(place, one));
  return `Remove ${ticked(key)} or use another key: ${listUpTo(free, MOST_KEYS)}.`;
}
