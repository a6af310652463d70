/** Every place of a text where a word of the format stands, and the typos that a hand can make in it. */
import fc from "fast-check";
import { entry, keysOf, type SchemaSet, wordsAt } from "../../src/schema/json-schema.ts";
import { child, type Place, sheet } from "../../src/schema/place.ts";
import { isMap } from "../../src/source/kind.ts";
import { parse } from "../../src/source/parse.ts";
import type { Range, SourceText } from "../../src/source/types.ts";

/** A word of the format in a text, and the words that may stand in its place. */
export interface Target {
  readonly kind: "key" | "value";
  readonly source: SourceText;
  readonly range: Range;
  readonly word: string;
  readonly allowed: readonly string[];
  /** The map takes ids of the writer's choice beside the key, so that a typo is an id. */
  readonly free: boolean;
}

/** All keys of schemas and all values of closed lists in a text. */
export function targets(source: SourceText, set: SchemaSet, name: string): readonly Target[] {
  const page = sheet(parse(source), name, set);
  const found: Target[] = [];
  const visit = (place: Place): void => {
    const range = place.origin.value;
    const shown = source.text.slice(range.start, range.end);
    const values = wordsAt(set, place.view).closed;
    if (typeof place.value === "string" && values.includes(place.value) && shown === place.value) {
      found.push({
        kind: "value",
        source,
        range,
        word: shown,
        allowed: values.map(String),
        free: false,
      });
    }
    if (typeof place.value !== "object" || place.value === null) return;
    const keys = isMap(place.value) ? Object.keys(place.value) : place.value.keys();
    const known = [...keysOf(set, place.view).keys()];
    const free = Object.keys(entry(set, place.view).schema).length > 0;
    for (const key of keys) {
      const inner = child(page, place, key);
      const at = inner.origin.key;
      if (typeof key === "string" && at !== null && known.includes(key)) {
        found.push({ kind: "key", source, range: at, word: key, allowed: known, free });
      }
      visit(inner);
    }
  };
  visit(page.root);
  return found.filter((target) => target.word.length > 1);
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz_"];

/** A letter left out, added, changed, or swapped with its neighbour. */
export function typoOf(word: string): fc.Arbitrary<string> {
  const at = fc.nat(word.length - 1);
  const letter = fc.constantFrom(...LETTERS);
  const made = fc.oneof(
    at.map((i) => word.slice(0, i) + word.slice(i + 1)),
    fc.tuple(fc.nat(word.length), letter).map(([i, x]) => word.slice(0, i) + x + word.slice(i)),
    fc.tuple(at, letter).map(([i, x]) => word.slice(0, i) + x + word.slice(i + 1)),
    fc
      .nat(word.length - 2)
      .map((i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)),
  );
  return made.filter((typo) => typo !== word && !PLAIN.test(typo));
}

/** Words that YAML takes for something other than a text, or for a syntax of its own. */
const PLAIN = /^(?:null|true|false|~|[-.0-9].*|TODO.*)$/i;

/** The text with one word written otherwise. */
export function misspelt({ source, range }: Target, typo: string): SourceText {
  const { text } = source;
  return { ...source, text: text.slice(0, range.start) + typo + text.slice(range.end) };
}

/** Whether one edit (or one swap of neighbours) makes `a` of `b`: by trying all, as an oracle should. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  if (longer.length - shorter.length === 1) {
    return [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
  }
  if (longer.length !== shorter.length) return false;
  const differing = [...a].flatMap((letter, i) => (letter === b.charAt(i) ? [] : [i]));
  const [first = 0, second = -1] = differing;
  const swapped =
    second === first + 1 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first);
  return differing.length === 1 || (differing.length === 2 && swapped);
}
