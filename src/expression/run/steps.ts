/** Walking a path step by step: each step over all items, results flattened into one sequence. */
import type { Ast, PathNode } from "../ast.ts";
import type { Cx } from "./build.ts";
import { type Filter, filterBy } from "./filter.ts";
import { allowItems, charge, type Eval, type Frame, type Run } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { makeSorter, type Sorter, sortItems } from "./sort.ts";
import { type List, sequence } from "./values.ts";

/** One compiled step. */
export interface Step {
  readonly value: Eval;
  readonly sorter: Sorter | null;
  readonly filters: readonly Filter[];
  readonly consarray: boolean;
}

export function makeStep(step: Ast, scope: Scope, cx: Cx): Step {
  const filters = (step.stages ?? []).flatMap((stage) =>
    stage.type === "filter" ? [filterBy(stage, scope, cx)] : [],
  );
  const sorter = step.type === "sort" ? makeSorter(step, scope, cx) : null;
  const value = sorter === null ? cx.build(step, scope) : () => undefined;
  return { value, sorter, filters, consarray: step.consarray === true };
}

export function stepper(node: PathNode, scope: Scope, cx: Cx): Eval {
  const steps = node.steps.map((step) => makeStep(step, scope, cx));
  const absolute = node.steps[0]?.type === "variable";
  const keep = node.keepSingletonArray === true;
  const last = steps.length - 1;
  return (input, frame) => {
    let items: List = Array.isArray(input) && !absolute ? input : sequence([input]);
    let result: unknown = items;
    for (let index = 0; index <= last; index += 1) {
      const step = steps[index];
      if (step === undefined) break;
      result =
        index === 0 && step.consarray
          ? step.value(items, frame)
          : takeStep(step, items, { frame, last: index === last });
      if (result === undefined || (Array.isArray(result) && result.length === 0)) break;
      items = itemsOf(result);
    }
    return keep ? keepSingleton(result) : result;
  };
}

/** What the next step walks; only a list constructor with a predicate gives anything but a list. */
export function itemsOf(result: unknown): List {
  if (Array.isArray(result)) return result;
  return typeof result === "string" ? result.split("") : [];
}

/** `[]` somewhere on the path: a list that the expression made becomes a sequence that stays one. */
export function keepSingleton(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const list: List = result;
  if (list.sequence === true) {
    list.keepSingleton = true;
    return list;
  }
  if (list.cons !== true) return list;
  const outer = sequence([list]);
  outer.keepSingleton = true;
  return outer;
}

export function takeStep(step: Step, items: List, at: { frame: Frame; last: boolean }): unknown {
  const { frame } = at;
  const { run } = frame;
  if (step.sorter !== null) {
    const sorted = sortItems(items, step.sorter, frame);
    return step.filters.reduce<unknown>((result, filter) => filter(result, frame), sorted);
  }
  charge(run, items.length);
  const found: unknown[] = [];
  let size = 0;
  for (const item of items) {
    let value = step.value(item, frame);
    for (const filter of step.filters) value = filter(value, frame);
    if (value === undefined) continue;
    found.push(value);
    size += Array.isArray(value) ? value.length : 1;
    allowItems(run, size);
  }
  return flatten(found, at.last, run);
}

/** The items of all results; the one list that a last step gives is left as it is. */
function flatten(found: readonly unknown[], last: boolean, run: Run): List {
  const [only] = found;
  if (last && found.length === 1 && Array.isArray(only) && (only as List).sequence !== true) {
    return only;
  }
  const flat: List = sequence();
  for (const value of found) {
    const list: List | undefined = Array.isArray(value) ? value : undefined;
    if (list === undefined || list.cons === true) {
      flat.push(value);
    } else {
      allowItems(run, flat.length + list.length);
      charge(run, list.length / 10);
      for (const item of list) flat.push(item);
    }
  }
  return flat;
}
