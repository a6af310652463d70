/** A problem in the making: what the explaining functions give. */
import { pointerBelow } from "../source/pointer.ts";
import type { Problem, ProblemFix, Range } from "../source/types.ts";
import { ticked } from "../text/quote.ts";
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
  /** What to write instead, where there is no doubt about it. */
  readonly rewrite?: Rewrite | undefined;
}

/** Another value, another key, or nothing in place of what is blamed. */
export type Rewrite = { readonly kind: ProblemFix["kind"] } & (
  | { readonly value: string | boolean }
  | { readonly key: string }
  | { readonly remove: true }
);

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
  const pointer = blamed === undefined ? place.pointer : pointerBelow(place.pointer, blamed);
  return {
    problem: { ...problem(place, range, said), ...fixesOf(pointer, said), pointer },
    marks: typeof map === "object" && map !== null ? keys.map((key) => [map, key] as const) : [],
  };
}

function problem(place: Place, range: Range, words: Words): Problem {
  const { id, message, fix } = words;
  const address = addressOf(place);
  const pointed = { pointer: place.pointer, ...fixesOf(place.pointer, words) };
  const said = { id: `schema/${id}`, message, fix, range, ...pointed };
  return address === undefined ? said : { ...said, address };
}

/** The edit that a rewriting stands for. What stands in `defaults` holds for others too: it stays. */
function fixesOf(at: string, { rewrite }: Words): { readonly fixes?: readonly ProblemFix[] } {
  if (rewrite === undefined || /^\/defaults(?:\/|$)/.test(at)) return {};
  const { kind } = rewrite;
  if ("remove" in rewrite) {
    return { fixes: [{ kind, title: "Take it out", edit: { op: "remove", at } }] };
  }
  if ("key" in rewrite) {
    const edit = { op: "rename", at, to: rewrite.key } as const;
    return { fixes: [{ kind, title: `Write \`${rewrite.key}:\` instead`, edit }] };
  }
  const edit = { op: "set", at, to: rewrite.value } as const;
  return { fixes: [{ kind, title: `Write ${ticked(String(rewrite.value))} instead`, edit }] };
}
