/** The values of a file with their order and their TODOs: what two readings of it are compared by. */
import { todoText } from "../todo.ts";
import type { Parsed, Yaml } from "../types.ts";
import { childrenOf } from "./children.ts";

/** An entry of a map, or an item of a list, whose key is empty. */
export interface Slot {
  key: string;
  value: Tree;
}

export type Tree =
  | { readonly kind: "map" | "list"; slots: Slot[] }
  | { readonly kind: "single"; readonly value: null | boolean | number | string };

/** The tree of a file; an empty map when nothing is declared. */
export function treeOf(parsed: Parsed): Tree {
  return parsed.root === undefined ? newMap() : grow(parsed, parsed.root);
}

function grow(parsed: Parsed, value: Yaml): Tree {
  if (typeof value !== "object" || value === null) return single(value);
  const list = Array.isArray(value);
  const slots = childrenOf(parsed, value).map((child) => ({
    key: list ? "" : String(child.key),
    value: grow(parsed, child.value),
  }));
  return { kind: list ? "list" : "map", slots };
}

/** The tree of a plain value. */
export function plant(value: Yaml): Tree {
  if (typeof value !== "object" || value === null) return single(value);
  const list = Array.isArray(value);
  const slots = Object.entries(value).map(([key, one]: [string, Yaml]) => ({
    key: list ? "" : key,
    value: plant(one),
  }));
  return { kind: list ? "list" : "map", slots };
}

/** A single value; a TODO says the same with and without a colon after it. */
export function single(value: null | boolean | number | string): Tree {
  const todo = typeof value === "string" ? todoText(value) : undefined;
  return { kind: "single", value: todo === undefined ? value : `TODO ${todo}`.trim() };
}

/** A map without entries. */
export function newMap(): Tree {
  return { kind: "map", slots: [] };
}

/** True when two trees say the same in the same order. */
export function sameTree(one: Tree, other: Tree): boolean {
  if (one.kind === "single") return other.kind === "single" && one.value === other.value;
  if (other.kind !== one.kind || other.slots.length !== one.slots.length) return false;
  return one.slots.every(({ key, value }, index) => {
    const slot = other.slots[index];
    return slot !== undefined && slot.key === key && sameTree(value, slot.value);
  });
}

/** The plain value of a tree. */
export function toYaml(tree: Tree): Yaml {
  if (tree.kind === "single") return tree.value;
  if (tree.kind === "list") return tree.slots.map(({ value }) => toYaml(value));
  const map: { [key: string]: Yaml } = Object.create(null);
  for (const { key, value } of tree.slots) map[key] = toYaml(value);
  return map;
}
