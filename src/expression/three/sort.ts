/** Sorting in three values: where a key is unknown, the members are known and their order is not. */
import type { Fact } from "../../model/node.ts";
import type { SortNode } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import type { Cx } from "../run/build.ts";
import type { Eval, Frame, Run } from "../run/runtime.ts";
import type { Scope } from "../run/scope.ts";
import { compare, mergeSort } from "../run/sort.ts";
import { type Gathered, openList, surfaceFacts } from "./open.ts";

export type Sorter3 = (at: Gathered, frame: Frame) => unknown;

export interface Keys {
  readonly node: SortNode;
  readonly keys: readonly { readonly value: Eval; readonly descending: boolean }[];
}

export function makeKeys(node: SortNode, scope: Scope, cx: Cx): Keys {
  const keys = node.terms.map((term) => ({
    value: cx.build(term.expression, scope),
    descending: term.descending,
  }));
  return { node, keys };
}

export function makeSorter3(node: SortNode, scope: Scope, cx: Cx): Sorter3 {
  const keys = makeKeys(node, scope, cx);
  return (at, frame) => {
    const facts: Fact[] = [...at.facts];
    const sorted = sortBy3(at.items, keys, {
      facts,
      run: frame.run,
      keyOf: (key, item) => key(item, frame),
    });
    return facts.length === 0 ? sorted : openList(sorted, facts, at.items.length > 1);
  };
}

interface How {
  /** Takes the facts that keep two items from being ordered. */
  readonly facts: Fact[];
  readonly run: Run;
  readonly keyOf: (key: Eval, item: unknown) => unknown;
}

export function sortBy3(items: unknown[], { node, keys }: Keys, how: How): unknown[] {
  const after = (a: unknown, b: unknown): boolean => {
    for (const key of keys) {
      const [left, right] = [how.keyOf(key.value, a), how.keyOf(key.value, b)];
      const open = [...surfaceFacts(left), ...surfaceFacts(right)];
      how.facts.push(...open);
      if (open.length > 0) return false;
      const order = compare(left, right, node);
      if (order !== 0) return (key.descending && Math.abs(order) === 1 ? -order : order) > 0;
    }
    return false;
  };
  return tolerant(items, how.facts, () => mergeSort(items, after, how.run));
}

/** An error that another order might not meet is no error of the expression. */
export function tolerant(
  items: unknown[],
  facts: readonly Fact[],
  sort: () => unknown[],
): unknown[] {
  try {
    return sort();
  } catch (error) {
    const settled = facts.length > 0 && error instanceof ExpressionError;
    if (!settled || error.bound !== undefined) throw error;
    return items;
  }
}
