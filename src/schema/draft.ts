/** A problem in the making: what the explaining functions give. */
import type { Problem, Range } from "../source/types.ts";
import { addressOf, type Place } from "./place.ts";

/** A value that cannot be used: the map or list that holds it, and its key. */
export type Mark = readonly [parent: object, key: string | number];

export interface Draft {
  readonly problem: Problem;
  /** What cannot be used because of it. */
  readonly marks: readonly Mark[];
}

export interface Words {
  readonly id: string;
  readonly message: string;
  readonly fix: string;
}

/** A problem of the value at `place`, blamed on `range`. */
export function draft(place: Place, range: Range, words: Words): Draft {
  const { up, key } = place;
  const parent = up?.value;
  const held = typeof parent === "object" && parent !== null && key !== null;
  return {
    problem: problem(place, range, words),
    marks: held ? [[parent, key]] : [],
  };
}

/** A problem of keys of the map at `place`, which cannot be used. */
export function keyDraft(
  place: Place,
  range: Range,
  words: Words & { keys: readonly string[] },
): Draft {
  const { keys, ...said } = words;
  const map = place.value;
  const [blamed] = keys;
  const pointer = blamed === undefined ? place.pointer : `${place.pointer}/${escaped(blamed)}`;
  return {
    problem: { ...problem(place, range, said), pointer },
    marks: typeof map === "object" && map !== null ? keys.map((key) => [map, key] as const) : [],
  };
}

function problem(place: Place, range: Range, { id, message, fix }: Words): Problem {
  const address = addressOf(place);
  const said = { id: `schema/${id}`, message, fix, range, pointer: place.pointer };
  return address === undefined ? said : { ...said, address };
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
