/** Paths with `@`, `#` or `%` in three values: a stream of tuples with facts beside it. */
import type { Fact } from "../../model/node.ts";
import type { Ast, PathNode } from "../ast.ts";
import type { Cx } from "../run/build.ts";
import { makePairs } from "../run/group.ts";
import { charge, type Eval, type Frame } from "../run/runtime.ts";
import type { Scope } from "../run/scope.ts";
import { keepSingleton } from "../run/steps.ts";
import { ended, extend, valueIn } from "../run/tuple.ts";
import { enterTuples, makeStages, type TupleStage, tupleFrame } from "../run/tuple-frame.ts";
import { groupTuples } from "../run/tuple-group.ts";
import { emptyTuple, type List, sequence, type Tuple } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { decidingKeys } from "./group.ts";
import { gather, isOpen, settle } from "./open.ts";
import { type Keys, makeKeys, sortBy3 } from "./sort.ts";
import { makeStep3, nextItems, startOf, takeStep3 } from "./steps.ts";
import { applyStages3 } from "./tuple-stages.ts";
import { decidedOr } from "./undecided.ts";

/** Tuples that are surely in the stream, and the facts that may add others anywhere. */
export interface Stream3 {
  readonly tuples: List;
  readonly facts: readonly Fact[];
}

interface TupleStep3 {
  readonly node: Ast;
  readonly value: Eval;
  readonly keys: Keys | null;
  readonly stages: readonly TupleStage[];
  readonly scope: Scope;
}

export function tuplePath3(node: PathNode, scope: Scope, cx: Cx): Eval {
  const from = node.steps.findIndex((step) => step.tuple === true);
  const inner = enterTuples([node], scope);
  const before = node.steps.slice(0, from).map((step) => makeStep3(step, scope, cx));
  const steps = node.steps.slice(from).map((step) => makeTupleStep3(step, inner, cx));
  const finish = makeFinish(node, inner, cx);
  const absolute = node.steps[0]?.type === "variable";
  return (input, frame) => {
    if (isUnknown(input) && !absolute) return input;
    let at = startOf(input, absolute);
    for (const [index, step] of before.entries()) {
      const first = index === 0 && step.consarray;
      const result = first
        ? step.value(settle(at), frame)
        : takeStep3(step, at, { frame, last: false });
      if (isUnknown(result)) return result;
      if (result === undefined || (Array.isArray(result) && result.length === 0)) {
        if (node.group === undefined) return ended(result, node);
        return finish({ tuples: sequence(), facts: [] }, frame);
      }
      at = nextItems(result);
    }
    let stream = start(at.items, at.facts);
    for (const [index, step] of steps.entries()) {
      stream = takeTupleStep3(step, { stream, frame, first: index === 0 });
    }
    return finish(stream, frame);
  };
}

function start(items: readonly unknown[], facts: readonly Fact[]): Stream3 {
  const tuples = sequence(items.map((item) => emptyTuple(item)));
  tuples.tupleStream = true;
  return { tuples, facts };
}

/** Grouping, or the values of the tuples. */
function makeFinish(
  node: PathNode,
  scope: Scope,
  cx: Cx,
): (stream: Stream3, frame: Frame) => unknown {
  const { group } = node;
  if (group !== undefined) {
    const pairs = decidingKeys(makePairs(group.pairs, scope, cx));
    return ({ tuples, facts }, frame) =>
      facts.length > 0
        ? unknown(facts)
        : decidedOr(() => groupTuples(tuples, { pairs, frame, scope, place: group }));
  }
  return ({ tuples, facts }) => {
    if (node.tuple === true) return facts.length > 0 ? unknown(facts) : tuples;
    const values = gather();
    values.items.push(...tuples.map(valueIn));
    values.facts.push(...facts);
    const result = settle(values);
    return node.keepSingletonArray === true ? keepSingleton(result) : result;
  };
}

function makeTupleStep3(step: Ast, scope: Scope, cx: Cx): TupleStep3 {
  const keys = step.type === "sort" ? makeKeys(step, scope, cx) : null;
  const value = keys === null ? cx.build(step, scope) : () => undefined;
  return { node: step, value, keys, stages: makeStages(step.stages ?? [], scope, cx), scope };
}

interface At {
  readonly stream: Stream3;
  readonly frame: Frame;
  readonly first: boolean;
}

function takeTupleStep3(step: TupleStep3, at: At): Stream3 {
  const { frame, stream } = at;
  if (step.keys !== null) {
    return applyStages3(step.stages, sortTuples3(step, step.keys, at), frame);
  }
  const tuples = sequence();
  tuples.tupleStream = true;
  const facts: Fact[] = [...stream.facts];
  charge(frame.run, stream.tuples.length);
  for (const tuple of stream.tuples as readonly Tuple[]) {
    const value = step.value(tuple["@"], tupleFrame(tuple, step.scope, frame));
    if (value === undefined) continue;
    const open = isUnknown(value) || isOpen(value) ? value.facts : [];
    facts.push(...open);
    if (isUnknown(value)) continue;
    const list: List = isOpen(value) ? [...value.items] : Array.isArray(value) ? value : [value];
    const position = open.length > 0 ? unknown(open) : undefined;
    for (const [index, item] of list.entries()) {
      const found = { item, index: position ?? index, stream: list.tupleStream === true };
      tuples.push(extend(tuple, step.node, found));
    }
  }
  return applyStages3(step.stages, { tuples, facts }, frame);
}

/** A sort as first step numbers what it sorts; where the order is open the numbers are too. */
function sortTuples3(step: TupleStep3, keys: Keys, { stream, frame, first }: At): Stream3 {
  const facts: Fact[] = [...stream.facts];
  const marked = first || stream.tuples.tupleStream === true;
  const keyOf = (key: Eval, item: unknown): unknown => {
    const tuple: Tuple = marked ? (item as Tuple) : emptyTuple(item);
    return key(tuple["@"], tupleFrame(marked ? tuple : {}, step.scope, frame));
  };
  const sorted: List = sortBy3(stream.tuples, keys, { facts, run: frame.run, keyOf });
  if (!first) return { tuples: sorted, facts };
  const tuples = sequence();
  tuples.tupleStream = true;
  for (const [index, item] of (sorted as readonly Tuple[]).entries()) {
    const tuple = emptyTuple(item["@"]);
    if (step.node.index !== undefined) tuple[step.node.index] = position(index, facts);
    tuples.push(tuple);
  }
  return { tuples, facts };
}

function position(index: number, facts: readonly Fact[]): unknown {
  return facts.length > 0 ? unknown(facts) : index;
}
