/** Higher-order functions in two values. */
import { ExpressionError } from "../error.ts";
import { applyValue, handOn } from "../run/call.ts";
import { emptyObject } from "../run/group.ts";
import { allowItems, charge, type Run } from "../run/runtime.ts";
import { mergeSort } from "../run/sort.ts";
import {
  functionOf,
  isNumeric,
  keysIn,
  keysOf,
  type List,
  member,
  sequence,
  truth,
} from "../run/values.ts";
import { type Native, type Natives, strict } from "./native.ts";

/** Past the signature, in a partial application, a single value counts as no list at all. */
function itemsOf(values: unknown): readonly unknown[] {
  return Array.isArray(values) ? values : [];
}

function unsorted(value: unknown, func: unknown): unknown {
  if (func === undefined) throw new ExpressionError("D3070");
  return value;
}

const map = strict(([values, func], { run }) => {
  const items = itemsOf(values);
  const result = sequence();
  charge(run, items.length);
  for (const [index, item] of items.entries()) {
    const value = applyValue(func, handOn(func, [item, index, items]), run);
    if (value !== undefined) result.push(value);
  }
  return result;
});

const filter = strict(([values, func], { run }) => {
  const items = itemsOf(values);
  const result = sequence();
  charge(run, items.length);
  for (const [index, item] of items.entries()) {
    if (truth(applyValue(func, handOn(func, [item, index, items]), run), run)) result.push(item);
  }
  return result;
});

const single = strict(([values, func], { run }) => {
  const items = itemsOf(values);
  const found: unknown[] = [];
  charge(run, items.length);
  for (const [index, item] of items.entries()) {
    const good =
      func === undefined || truth(applyValue(func, handOn(func, [item, index, items]), run), run);
    if (good) found.push(item);
    if (found.length > 1) throw new ExpressionError("D3138", { index });
  }
  if (found.length === 0) throw new ExpressionError("D3139");
  return found[0];
});

/** Hands the result so far from item to item; shared with the evaluation in three values. */
export function fold(
  items: readonly unknown[],
  [func, init]: readonly unknown[],
  run: Run,
): unknown {
  const arity = functionOf(func)?.arity ?? 0;
  if (arity < 2) throw new ExpressionError("D3050");
  const from = init === undefined && items.length > 0 ? 1 : 0;
  let result = from === 1 ? items[0] : init;
  charge(run, items.length);
  for (let index = from; index < items.length; index += 1) {
    const args = [result, items[index], index, items];
    result = applyValue(func, args.slice(0, Math.min(4, arity)), run);
  }
  return result;
}

const reduce = strict(([values, func, init], { run }) => fold(itemsOf(values), [func, init], run));

const sort = strict(([values, func], { run }) => {
  if (!Array.isArray(values)) return unsorted(values, func);
  const items: List = [...values];
  if (items.length <= 1) return values;
  if (func !== undefined) {
    return mergeSort(items, (a, b) => Boolean(applyValue(func, [a, b], run)), run);
  }
  const comparable =
    items.every((item) => isNumeric(item)) || items.every((item) => typeof item === "string");
  if (!comparable) throw new ExpressionError("D3070");
  return mergeSort(items, (a, b) => (a as string | number) > (b as string | number), run);
});

const each: Native = ([object, func], { run }) => {
  const result = sequence();
  for (const key of keysIn(object, run)) {
    charge(run, 1);
    const value = applyValue(func, handOn(func, [member(Object(object), key), key, object]), run);
    if (value !== undefined) result.push(value);
  }
  allowItems(run, result.length);
  return result;
};

const sift: Native = ([object, func], { run }) => {
  const result = emptyObject();
  for (const key of keysIn(object, run)) {
    charge(run, 1);
    const value = member(Object(object), key);
    if (truth(applyValue(func, handOn(func, [value, key, object]), run), run)) result[key] = value;
  }
  return keysOf(result).length === 0 ? undefined : result;
};

export const HIGHER: Natives = { map, filter, single, reduce, sort, each, sift };
