/** Facts that no aspect tells: withdrawn, newly stated, or stated otherwise. */
import { META, type Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";
import { draft } from "./aspect.ts";
import { ASPECTS } from "./changes/all.ts";
import { type Leaf, leavesOf } from "./flat.ts";
import type { Draft, Pair, Spot, States, Word } from "./types.ts";

/** Facts about the file and not about data. */
const IGNORED: ReadonlySet<string> = new Set(["notes", "status", "plain", "label"]);
/** Who looks after an entry and when: withdrawn or stated, nothing changes for anybody. */
const UPKEEP: ReadonlySet<string> = new Set([
  "owner",
  "reviewed",
  "review_every",
  "starts",
  "name",
]);

const OWNED: ReadonlySet<string> = new Set(
  ASPECTS.flatMap(({ on, owns }) => owns.map((key) => `${on}.${key}`)),
);

/** True when an aspect tells of the fact or of what contains it; ids of parts are passed over. */
function isOwned(shape: string, path: string): boolean {
  const keys = path.split(".");
  const plain = [keys, [keys[0], keys.at(-1)], [keys[0]]];
  return (
    plain.some((some) => OWNED.has(`${shape}.${some.join(".")}`)) ||
    keys.some((_, i) => OWNED.has(`${shape}.${keys.slice(0, i + 1).join(".")}`))
  );
}

interface Both {
  readonly before: Node;
  readonly after: Node;
}

/**
 * What else became of the facts of a thing that is there before and after.
 *
 * @param told the keys of the thing of which an aspect told something
 */
export function otherFacts(
  pair: Pair,
  states: States,
  told: ReadonlySet<string>,
): readonly Draft[] {
  const { before, after } = pair;
  if (before === null || after === null) return [];
  const both: Both = { before, after };
  const shape = after[META].shape.name;
  const had = leavesOf(before, (node) => states.before.nameOf(node));
  const has = leavesOf(after, (node) => states.after.nameOf(node));
  const paths = [...new Set([...had.keys(), ...has.keys()])];
  const others = new Map<string, Draft[]>();
  for (const path of paths) {
    const key = path.split(".").at(-1) ?? path;
    if (IGNORED.has(key)) continue;
    const found = change(both, [path, key], {
      was: had.get(path) ?? unstatedAbove(had, path),
      now: has.get(path) ?? unstatedAbove(has, path),
      owned: isOwned(shape, path),
      told: told.has(path.split(".")[0] ?? path),
    });
    if (found === undefined) continue;
    const name = `${found.kind} ${found.what}`;
    others.set(name, [...(others.get(name) ?? []), found]);
  }
  return [...others.values()].flatMap(together);
}

/** A part that is not stated as a whole is told once, with all that it said. */
function together([first, ...others]: readonly Draft[]): readonly Draft[] {
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  // The list of the parts comes first: their names say nothing beside what they say themselves.
  const parts = [first.before, first.after].some((spot) => spot !== null && holdsParts(spot));
  const all = parts ? others : [first, ...others];
  return [{ ...first, was: all.flatMap(({ was }) => was), now: all.flatMap(({ now }) => now) }];
}

function holdsParts({ node, key }: Spot): boolean {
  const list = node[key];
  return Array.isArray(list) && list.some(isNode);
}

/** The part that would hold the fact, when the part as a whole is not stated. */
function unstatedAbove(leaves: ReadonlyMap<string, Leaf>, path: string): Leaf | undefined {
  const keys = path.split(".");
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const leaf = leaves.get(keys.slice(0, length).join("."));
    if (leaf !== undefined) return leaf.state === "unstated" ? leaf : undefined;
  }
  return undefined;
}

interface Sides {
  readonly was: Leaf | undefined;
  readonly now: Leaf | undefined;
  /** An aspect would tell what the fact means for people. */
  readonly owned: boolean;
  /** An aspect told something of the part that the fact stands in. */
  readonly told: boolean;
}

function change(
  pair: Both,
  [path, key]: readonly [string, string],
  { was, now, owned, told }: Sides,
): Draft | undefined {
  // What came or went as a whole part is told by the list of parts.
  if (was === undefined || now === undefined) return undefined;
  if (was.state === now.state && was.text === now.text) return undefined;
  const sides = {
    was: valueWords(was),
    now: valueWords(now),
    before: { node: was.node, key: was.key },
    after: { node: now.node, key: now.key },
  };
  const upkeep = UPKEEP.has(key);
  const of = (what: string): Pick<Draft, "what" | "items"> => ({
    what,
    items: [{ say: "own", text: what.replaceAll("_", " ") }],
  });
  if (says(was) && now.state === "unstated" && !upkeep) {
    return draft("fact-withdrawn", pair, { ...sides, ...of(pathOf(path, now)) });
  }
  if (was.state === "unstated" && says(now) && !upkeep) {
    return owned ? undefined : draft("fact-stated", pair, { ...sides, ...of(pathOf(path, was)) });
  }
  if ((owned && told) || (was.filled && now.filled)) return undefined;
  const text = was.field.writing?.text === true || now.field.writing?.text === true;
  return draft(text ? "reworded" : "restated", pair, { ...sides, ...of(path) });
}

/** The path of the fact that a leaf is about: shorter where a whole part is not stated. */
function pathOf(path: string, { key }: Leaf): string {
  const keys = path.split(".");
  const at = keys.lastIndexOf(key);
  return at < 0 ? path : keys.slice(0, at + 1).join(".");
}

function says(leaf: Leaf): boolean {
  return (leaf.state === "known" || leaf.values.length > 0) && !leaf.filled;
}

function valueWords(leaf: Leaf): readonly Word[] {
  if (leaf.state !== "known") return [];
  return leaf.values.map((one): Word => {
    if (isNode(one)) return { say: "name", node: one };
    const { kind } = leaf.field.type;
    const text = String(one);
    if (kind === "country" || kind === "duration") return { say: kind, text };
    return { say: "own", text: kind === "enum" ? text.replaceAll("_", " ") : text };
  });
}
