/** Higher-order functions in three values: each item is judged by itself, whatever else there is. */
import type { Fact } from "../../model/node.ts";
import { fold, HIGHER } from "../functions/higher.ts";
import type { Native, Natives } from "../functions/native.ts";
import { applyValue, handOn } from "../run/call.ts";
import { charge } from "../run/runtime.ts";
import { mergeSort } from "../run/sort.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { gather, isOpen, itemsOf, openList, settle, surfaceFacts, truth3 } from "./open.ts";
import { tolerant } from "./sort.ts";
import { decidedOr, deciding } from "./undecided.ts";

/** One item of a list that may be open: its position is then not known. */
interface Item {
  readonly value: unknown;
  readonly args: readonly unknown[];
}

/** The items with the arguments that a function gets for them. */
function itemsFor(values: unknown, func: unknown): { items: readonly Item[]; facts: Fact[] } {
  const { items, facts } = itemsOf(values);
  const position = facts.length === 0 ? undefined : unknown(facts);
  const whole = facts.length === 0 ? items : openList(items, facts);
  return {
    facts: [...facts],
    items: items.map((value, index) => ({
      value,
      args: handOn(func, [value, position ?? index, whole]),
    })),
  };
}

/** Nothing in, nothing out; an unknown list or function gives an unknown result. */
function over(name: string, native: Native): Native {
  return ([values, func, ...rest], call) => {
    if (values === undefined) return undefined;
    if (isUnknown(values)) return values;
    if (isUnknown(func) || isOpen(func)) return unknown(func.facts);
    const list = Array.isArray(values) || isOpen(values);
    if (!list) return HIGHER[name]?.([values, func, ...rest], call);
    return native([values, func, ...rest], call);
  };
}

const map3 = over("map", ([values, func], { run }) => {
  const { items, facts } = itemsFor(values, func);
  const result = gather();
  result.facts.push(...facts);
  charge(run, items.length);
  for (const { args } of items) {
    const value = applyValue(func, args, run);
    if (isUnknown(value) || (isOpen(value) && !value.list)) result.facts.push(...value.facts);
    else if (value !== undefined) result.items.push(value);
  }
  return settle(result);
});

const filter3 = over("filter", ([values, func], { run }) => {
  const { items, facts } = itemsFor(values, func);
  const result = gather();
  result.facts.push(...facts);
  charge(run, items.length);
  for (const { value, args } of items) {
    const good = truth3(applyValue(func, args, run), run);
    if (isUnknown(good)) result.facts.push(...good.facts);
    else if (good) result.items.push(value);
  }
  return settle(result);
});

/** Order and number of the items count, and what is handed on may be unknown on the way. */
const reduce3 = over("reduce", ([values, func, init], { run }) => {
  const { items, facts } = itemsOf(values);
  const open = [...facts, ...surfaceFacts(init)];
  if (open.length > 0) return unknown(open);
  return fold(items, [func, init], run);
});

const single3 = over("single", ([values, func], call) => {
  if (isOpen(values)) return unknown(values.facts);
  const { depth } = call.run;
  const result = decidedOr(() => HIGHER.single?.([values, deciding(func)], call));
  call.run.depth = depth;
  return result;
});

const sort3 = over("sort", ([values, func], call) => {
  const { run } = call;
  const { items, facts } = itemsOf(values);
  const open: Fact[] = [...facts];
  if (func === undefined) {
    open.push(...surfaceFacts(items));
    return open.length > 0 ? openList(items, open) : HIGHER.sort?.([values], call);
  }
  const after = (a: unknown, b: unknown): boolean => {
    const result = applyValue(func, [a, b], run);
    const unsure = surfaceFacts(result);
    open.push(...unsure);
    return unsure.length === 0 && Boolean(result);
  };
  const { depth } = run;
  const sorted = tolerant([...items], open, () => mergeSort([...items], after, run));
  run.depth = depth;
  if (open.length > 0) return openList(sorted, open);
  return items.length <= 1 ? values : sorted;
});

export const HIGHER3: Natives = {
  map: map3,
  filter: filter3,
  reduce: reduce3,
  single: single3,
  sort: sort3,
};
