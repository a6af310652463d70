/** Predicates in three values: an item whose predicate is unknown may be in the list or not. */
import type { Fact } from "../../model/node.ts";
import type { Stage } from "../ast.ts";
import type { Cx } from "../run/build.ts";
import { chosenBy, filterBy } from "../run/filter.ts";
import { charge, type Eval, type Frame, type Run } from "../run/runtime.ts";
import type { Scope } from "../run/scope.ts";
import { isNumeric } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { gather, isOpen, itemsOf, openList, settle, surfaceFacts, truth3 } from "./open.ts";

export type Filter3 = (input: unknown, frame: Frame) => unknown;

export function filter3(stage: Stage & { type: "filter" }, scope: Scope, cx: Cx): Filter3 {
  const { expr } = stage;
  if (expr.type === "literal" && typeof expr.value === "number") {
    const pick = filterBy(stage, scope, cx);
    return (input, frame) =>
      isUnknown(input) || isOpen(input) ? unknown(input.facts) : pick(input, frame);
  }
  const test = cx.build(expr, scope);
  return (input, frame) => choose3(input, test, frame);
}

function choose3(input: unknown, test: Eval, frame: Frame): unknown {
  if (isUnknown(input)) return input;
  const { items, facts } = itemsOf(input);
  const chosen = gather();
  if (facts.length > 0) chosen.facts.push(...facts);
  charge(frame.run, items.length);
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const value = test(item, frame);
    if (value === false || value === undefined) continue;
    if (value === true) {
      chosen.items.push(item);
      continue;
    }
    const times = choice3(value, { index, length: items.length, open: facts, run: frame.run });
    if (typeof times !== "number") chosen.facts.push(...times);
    else for (let count = 0; count < times; count += 1) chosen.items.push(item);
  }
  const list = isOpen(input) && input.list;
  if (chosen.facts.length === 0) return settle(chosen);
  return list && chosen.items.length > 0 ? openList(chosen.items, chosen.facts) : settle(chosen);
}

export interface Place3 {
  readonly index: number;
  readonly length: number;
  /** Facts that may add items before this one, so that its position is not known. */
  readonly open: readonly Fact[];
  readonly run: Run;
}

/** How often a predicate's value chooses the item, or the facts that would tell. */
export function choice3(value: unknown, at: Place3): number | readonly Fact[] {
  if (value === true) return 1;
  if (value === false || value === undefined) return 0;
  const surface = surfaceFacts(value);
  if (surface.length === 0 && at.open.length > 0 && numeric(value)) return at.open;
  if (surface.length === 0 && numeric(value)) return chosenBy(value, at);
  const good = truth3(value, at.run);
  if (isUnknown(good)) return good.facts;
  // A list that may turn out to hold nothing but numbers would choose by position.
  if (surface.length > 0 && !isOpenTruth(value)) return surface;
  return good ? 1 : 0;
}

function numeric(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => isNumeric(item)) : isNumeric(value);
}

/** True when some item is no number, so that the list is asked for its truth. */
function isOpenTruth(value: unknown): boolean {
  const items = isOpen(value) ? value.items : Array.isArray(value) ? value : [];
  return items.some((item) => typeof item !== "number");
}
