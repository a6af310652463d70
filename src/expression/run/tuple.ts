/** Paths with `@`, `#` or `%`: a stream of tuples that carry the names bound on the way. */
import type { Ast, PathNode } from "../ast.ts";
import type { Cx } from "./build.ts";
import { makePairs } from "./group.ts";
import { charge, type Eval, type Frame } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { makeSorter, type Sorter, sortItems, sortWith } from "./sort.ts";
import { itemsOf, keepSingleton, makeStep, takeStep } from "./steps.ts";
import {
  applyStages,
  enterTuples,
  makeStages,
  type TupleStage,
  tupleFrame,
} from "./tuple-frame.ts";
import { groupTuples } from "./tuple-group.ts";
import { emptyTuple, type List, sequence, type Tuple } from "./values.ts";

interface TupleStep {
  readonly node: Ast;
  readonly value: Eval;
  readonly sorter: Sorter | null;
  readonly stages: readonly TupleStage[];
  readonly scope: Scope;
}

/** A path in which tuples are about from some step on. */
export function makeTuplePath(node: PathNode, scope: Scope, cx: Cx): Eval {
  const from = node.steps.findIndex((step) => step.tuple === true);
  const inner = enterTuples([node], scope);
  const before = node.steps.slice(0, from).map((step) => makeStep(step, scope, cx));
  const steps = node.steps.slice(from).map((step) => makeTupleStep(step, inner, cx));
  const finish = makeFinish(node, inner, cx);
  const absolute = node.steps[0]?.type === "variable";
  return (input, frame) => {
    let items: List = Array.isArray(input) && !absolute ? input : sequence([input]);
    for (const [index, step] of before.entries()) {
      const first = index === 0 && step.consarray;
      const result = first
        ? step.value(items, frame)
        : takeStep(step, items, { frame, last: false });
      if (result === undefined || (Array.isArray(result) && result.length === 0)) {
        return node.group === undefined ? ended(result, node) : finish(sequence(), frame);
      }
      items = itemsOf(result);
    }
    let tuples: List | undefined;
    for (const step of steps) tuples = takeTupleStep(step, { items, tuples, frame });
    return finish(tuples ?? sequence(), frame);
  };
}

/** The result of a path that ran out of items before there were tuples. */
export function ended(result: unknown, node: PathNode): unknown {
  return node.keepSingletonArray === true ? keepSingleton(result) : result;
}

/** Grouping, or the values of the tuples; without any tuple the stream is a plain empty list. */
function makeFinish(node: PathNode, scope: Scope, cx: Cx): (stream: List, frame: Frame) => unknown {
  const { group } = node;
  if (group !== undefined) {
    const pairs = makePairs(group.pairs, scope, cx);
    return (stream, frame) => groupTuples(stream, { pairs, frame, scope, place: group });
  }
  return (stream) => {
    const result = node.tuple === true ? stream : sequence(stream.map(valueIn));
    return node.keepSingletonArray === true ? keepSingleton(result) : result;
  };
}

export function valueIn(tuple: unknown): unknown {
  return (tuple as Tuple)["@"];
}

function makeTupleStep(step: Ast, scope: Scope, cx: Cx): TupleStep {
  const sorter = step.type === "sort" ? makeSorter(step, scope, cx) : null;
  const value = sorter === null ? cx.build(step, scope) : () => undefined;
  return { node: step, value, sorter, stages: makeStages(step.stages ?? [], scope, cx), scope };
}

interface Stream {
  readonly items: List;
  readonly tuples: List | undefined;
  readonly frame: Frame;
}

function takeTupleStep(step: TupleStep, stream: Stream): List {
  const { frame } = stream;
  const { sorter } = step;
  if (sorter !== null) return applyStages(step.stages, sortStep(step, sorter, stream), frame);
  const tuples = stream.tuples ?? stream.items.map((item) => emptyTuple(item));
  const result = sequence();
  result.tupleStream = true;
  charge(frame.run, tuples.length);
  for (const tuple of tuples as readonly Tuple[]) {
    const value = step.value(tuple["@"], tupleFrame(tuple, step.scope, frame));
    if (value === undefined) continue;
    const list: List = Array.isArray(value) ? value : [value];
    charge(frame.run, list.length);
    for (const [index, item] of list.entries()) {
      result.push(extend(tuple, step.node, { item, index, stream: list.tupleStream === true }));
    }
  }
  return applyStages(step.stages, result, frame);
}

/** A sort before the first binding makes the tuples; a later one reorders them. */
function sortStep(step: TupleStep, sorter: Sorter, { items, tuples, frame }: Stream): List {
  if (tuples !== undefined) return sortTuples(step, sorter, { items, tuples, frame });
  const unbound = tupleFrame(emptyTuple(undefined), step.scope, frame);
  const result = sequence();
  result.tupleStream = true;
  for (const [index, item] of sortItems(items, sorter, unbound).entries()) {
    const tuple = emptyTuple(item);
    if (step.node.index !== undefined) tuple[step.node.index] = index;
    result.push(tuple);
  }
  return result;
}

/** As in the reference, a sorted stream of several is no longer marked as a stream. */
function sortTuples(step: TupleStep, sorter: Sorter, stream: Stream): List {
  const { frame, tuples = [] } = stream;
  if (tuples.tupleStream !== true) {
    const unbound = tupleFrame(emptyTuple(undefined), step.scope, frame);
    return sortItems(tuples, sorter, unbound);
  }
  return sortWith(tuples, sorter, {
    run: frame.run,
    keyOf: (key, item) => {
      const tuple = item as Tuple;
      return key(tuple["@"], tupleFrame(tuple, step.scope, frame));
    },
  });
}

export interface Found {
  readonly item: unknown;
  readonly index: unknown;
  /** The item is a tuple of a path inside. */
  readonly stream: boolean;
}

export function extend(tuple: Tuple, step: Ast, { item, index, stream }: Found): Tuple {
  const next = Object.assign(emptyTuple(undefined), tuple);
  if (stream) return Object.assign(next, item);
  if (step.focus === undefined) next["@"] = item;
  else next[step.focus] = item;
  if (step.index !== undefined) next[step.index] = index;
  if (step.ancestor !== undefined) next[step.ancestor] = tuple["@"];
  return next;
}
