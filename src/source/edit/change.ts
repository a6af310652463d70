/** What the values of a file are after an edit: what the edited text is held against. */
import { pointerPath } from "../pointer.ts";
import { readFragment } from "./fragment.ts";
import { newMap, plant, type Slot, type Tree } from "./tree.ts";
import type { Edit } from "./types.ts";

interface Place {
  readonly parent: Tree;
  /** The key that a missing entry will get. */
  readonly key: string;
  /** What stands at the place. */
  readonly slot: Slot | undefined;
  /** Keys below the missing or empty entry. */
  readonly below: readonly string[];
}

/** Changes a tree as the edits say; all places are found before the first is changed. */
export function changeTree(tree: Tree, edits: readonly Edit[]): void {
  const changes = edits.map((edit) => ({ edit, place: placeOf(tree, pointerPath(edit.at) ?? []) }));
  for (const { edit, place } of changes) if (place !== undefined) change(place, edit);
}

function placeOf(tree: Tree, path: readonly string[]): Place | undefined {
  let parent = tree;
  for (const [depth, key] of path.entries()) {
    const below = path.slice(depth + 1);
    const slot = slotOf(parent, key);
    if (slot === undefined || isNull(slot.value) || below.length === 0) {
      return { parent, key, slot, below };
    }
    parent = slot.value;
  }
  return undefined;
}

function slotOf(tree: Tree, key: string): Slot | undefined {
  if (tree.kind === "map") return tree.slots.find((slot) => slot.key === key);
  return tree.kind === "list" ? tree.slots.filter(isStated)[Number(key)] : undefined;
}

function isStated({ value }: Slot): boolean {
  const single = value.kind === "single" ? value.value : null;
  return !(typeof single === "string" && /^TODO(?: |$)/.test(single));
}

function change(place: Place, edit: Edit): void {
  const { parent, slot } = place;
  if (edit.op === "set") put(place, plant(edit.to));
  else if (edit.op === "insert") put(place, readFragment(edit.text) ?? newMap());
  else if (edit.op === "append") append(place, edit.items.map(plant));
  else if (edit.op === "remove" && parent.kind !== "single") {
    parent.slots = parent.slots.filter((one) => one !== slot);
  } else if (edit.op === "rename" && slot !== undefined) slot.key = edit.to;
}

/** Puts a value at a place, with maps around it for the keys that are missing. */
function put({ parent, key, slot, below }: Place, value: Tree): void {
  const wrapped = below.reduceRight<Tree>(
    (inner, name) => ({ kind: "map", slots: [{ key: name, value: inner }] }),
    value,
  );
  if (slot !== undefined) slot.value = wrapped;
  else if (parent.kind === "map") parent.slots.push({ key, value: wrapped });
}

function append(place: Place, items: readonly Tree[]): void {
  const { slot, below } = place;
  const now = below.length === 0 ? slot?.value : undefined;
  const added = items.map((value) => ({ key: "", value }));
  if (now?.kind === "list") now.slots.push(...added);
  else {
    const before = now === undefined || isNull(now) ? [] : [{ key: "", value: now }];
    put(place, { kind: "list", slots: [...before, ...added] });
  }
}

function isNull(tree: Tree): boolean {
  return tree.kind === "single" && tree.value === null;
}
