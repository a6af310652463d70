/** One step of a path in three values. */
import type { Fact } from "../../model/node.ts";
import type { Ast } from "../ast.ts";
import type { Cx } from "../run/build.ts";
import { charge, type Eval, type Frame } from "../run/runtime.ts";
import type { Scope } from "../run/scope.ts";
import { type List, sequence } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { type Filter3, filter3 } from "./filter.ts";
import { type Gathered, gather, isOpen, openList, pour } from "./open.ts";
import { makeSorter3, type Sorter3 } from "./sort.ts";

export interface Step3 {
  readonly value: Eval;
  readonly sorter: Sorter3 | null;
  readonly filters: readonly Filter3[];
  readonly consarray: boolean;
}

export function makeStep3(step: Ast, scope: Scope, cx: Cx): Step3 {
  const filters = (step.stages ?? []).flatMap((stage) =>
    stage.type === "filter" ? [filter3(stage, scope, cx)] : [],
  );
  const sorter = step.type === "sort" ? makeSorter3(step, scope, cx) : null;
  const value = sorter === null ? cx.build(step, scope) : () => undefined;
  return { value, sorter, filters, consarray: step.consarray === true };
}

/** What the first step walks. */
export function startOf(input: unknown, absolute: boolean): Gathered {
  if (absolute || !(Array.isArray(input) || isOpen(input))) return { items: [input], facts: [] };
  return isOpen(input)
    ? { items: [...input.items], facts: [...input.facts] }
    : { items: [...input], facts: [] };
}

export function nextItems(result: unknown): Gathered {
  if (isOpen(result)) return { items: [...result.items], facts: [...result.facts] };
  if (Array.isArray(result)) return { items: result, facts: [] };
  return { items: typeof result === "string" ? result.split("") : [], facts: [] };
}

/** One step over all items; a list, an open list, or unknown. */
export function takeStep3(
  step: Step3,
  at: Gathered,
  { frame, last }: { frame: Frame; last: boolean },
): unknown {
  if (step.sorter !== null) {
    const sorted = step.sorter(at, frame);
    return step.filters.reduce((result, filter) => filter(result, frame), sorted);
  }
  charge(frame.run, at.items.length);
  const found: unknown[] = [];
  const facts: Fact[] = at.facts.length === 0 ? [] : [...at.facts];
  for (const item of at.items) {
    let value = step.value(item, frame);
    for (const filter of step.filters) value = filter(value, frame);
    if (isUnknown(value)) facts.push(...value.facts);
    else if (value !== undefined) found.push(value);
  }
  return flatten3(found, facts, last);
}

/** What the items of a step give, one level flatter. */
export function flatten3(
  found: readonly unknown[],
  facts: readonly Fact[],
  last: boolean,
): unknown {
  const [only] = found;
  if (last && found.length === 1 && facts.length === 0) {
    if (Array.isArray(only) && (only as List).sequence !== true) return only;
    if (isOpen(only) && only.list) return only;
  }
  const flat = gather();
  if (facts.length > 0) flat.facts.push(...facts);
  for (const value of found) pour(value, flat);
  if (flat.facts.length === 0) return sequence(flat.items);
  return flat.items.length === 0 ? unknown(flat.facts) : openList(flat.items, flat.facts);
}
