/** `^(...)` and `$sort`: a stable merge that compares in the reference's order. */
import type { SortNode } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import type { Cx } from "./build.ts";
import { charge, type Eval, type Frame, type Run } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import type { List } from "./values.ts";

interface Key {
  readonly value: Eval;
  readonly descending: boolean;
}

export interface Sorter {
  readonly keys: readonly Key[];
  readonly node: SortNode;
}

export function makeSorter(node: SortNode, scope: Scope, cx: Cx): Sorter {
  const keys = node.terms.map((term) => ({
    value: cx.build(term.expression, scope),
    descending: term.descending,
  }));
  return { keys, node };
}

/** How to evaluate a key for an item; tuples bring variables of their own. */
export type KeyOf = (key: Eval, item: unknown) => unknown;

export function sortItems(items: List, sorter: Sorter, frame: Frame): List {
  return sortWith(items, sorter, { run: frame.run, keyOf: (key, item) => key(item, frame) });
}

export function sortWith(items: List, sorter: Sorter, how: { run: Run; keyOf: KeyOf }): List {
  const after = (a: unknown, b: unknown): boolean => {
    for (const key of sorter.keys) {
      const order = compare(how.keyOf(key.value, a), how.keyOf(key.value, b), sorter.node);
      if (order !== 0) return (key.descending && order !== 2 && order !== -2 ? -order : order) > 0;
    }
    return false;
  };
  return mergeSort(items, after, how.run);
}

/** -1, 0, 1; with nothing on one side 2 or -2: that side comes last in either direction. */
export function compare(a: unknown, b: unknown, node: SortNode): number {
  if (a === undefined) return b === undefined ? 0 : 2;
  if (b === undefined) return -2;
  const value = isKey(a) ? b : a;
  if (!isKey(a) || !isKey(b)) throw new ExpressionError("T2008", { value }, node);
  if (typeof a !== typeof b) throw new ExpressionError("T2007", { value: a, value2: b }, node);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isKey(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** `after(a, b)`: b comes first. A list of one is returned as it is. */
export function mergeSort(items: List, after: (a: unknown, b: unknown) => boolean, run: Run): List {
  if (items.length <= 1) return items;
  const sort = (part: readonly unknown[]): readonly unknown[] => {
    if (part.length <= 1) return part;
    const middle = Math.floor(part.length / 2);
    return merge(sort(part.slice(0, middle)), sort(part.slice(middle)));
  };
  const merge = (left: readonly unknown[], right: readonly unknown[]): readonly unknown[] => {
    charge(run, left.length + right.length);
    const merged: unknown[] = [];
    let l = 0;
    let r = 0;
    while (l < left.length && r < right.length) {
      if (after(left[l], right[r])) merged.push(right[r++]);
      else merged.push(left[l++]);
    }
    while (l < left.length) merged.push(left[l++]);
    while (r < right.length) merged.push(right[r++]);
    return merged;
  };
  return [...sort(items)];
}
