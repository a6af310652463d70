/** The variables that a tuple brings, and the predicates and positions of a stream of tuples. */
import type { Ast, Stage } from "../ast.ts";
import { boundBy, children } from "../parts.ts";
import type { Cx } from "./build.ts";
import { chosenBy } from "./filter.ts";
import { charge, type Eval, type Frame } from "./runtime.ts";
import { boundIn, emptySlots, enter, type Scope } from "./scope.ts";
import { emptyTuple, type List, sequence, type Tuple } from "./values.ts";

/** A scope for every name that the tuples of these nodes may bring, and what steps bind. */
export function enterTuples(nodes: readonly Ast[], scope: Scope): Scope {
  return enter(scope, [...nodes.flatMap(namesIn), ...boundIn(nodes)], true);
}

function namesIn(node: Ast): readonly string[] {
  const own = node.type === "lambda" || node.type === "bind" ? [] : boundBy(node);
  const ancestor = node.ancestor === undefined ? [] : [node.ancestor];
  return [...own, ...ancestor, ...children(node).flatMap(namesIn)];
}

export function tupleFrame(tuple: Tuple, scope: Scope, up: Frame): Frame {
  const slots = emptySlots(scope.layout);
  for (const name of Object.keys(tuple)) {
    const slot = scope.slots.get(name);
    if (slot !== undefined) slots[slot] = tuple[name];
  }
  return { up, run: up.run, slots };
}

export type TupleStage =
  | { readonly index: string }
  | { readonly position: number }
  | { readonly test: Eval; readonly scope: Scope };

export function makeStages(stages: readonly Stage[], scope: Scope, cx: Cx): readonly TupleStage[] {
  return stages.map((stage) => {
    if (stage.type === "index") return { index: stage.name };
    const { expr } = stage;
    if (expr.type === "literal" && typeof expr.value === "number") {
      return { position: Math.floor(expr.value) };
    }
    return { test: cx.build(expr, scope), scope };
  });
}

export function applyStages(stages: readonly TupleStage[], stream: List, frame: Frame): List {
  let list = stream;
  for (const stage of stages) {
    if ("index" in stage) {
      for (const [index, tuple] of list.entries()) (tuple as Tuple)[stage.index] = index;
    } else {
      list = "position" in stage ? pick(list, stage.position) : choose(list, stage, frame);
    }
  }
  return list;
}

function pick(list: List, position: number): List {
  const item = list[position < 0 ? list.length + position : position];
  if (Array.isArray(item)) return item;
  return like(list, item === undefined ? [] : [item]);
}

function like(list: List, items: unknown[]): List {
  const result = sequence(items);
  if (list.tupleStream === true) result.tupleStream = true;
  return result;
}

function choose(list: List, stage: { test: Eval; scope: Scope }, frame: Frame): List {
  const chosen: unknown[] = [];
  charge(frame.run, list.length);
  for (const [index, item] of list.entries()) {
    const stream = list.tupleStream === true;
    const tuple: Tuple = stream ? (item as Tuple) : emptyTuple(item);
    const inner = tupleFrame(stream ? tuple : {}, stage.scope, frame);
    const value = stage.test(tuple["@"], inner);
    const times = chosenBy(value, { index, length: list.length, run: frame.run });
    for (let count = 0; count < times; count += 1) chosen.push(item);
  }
  return like(list, chosen);
}
