/** Predicates and positions of a stream of tuples in three values. */
import type { Fact } from "../../model/node.ts";
import { charge, type Eval, type Frame } from "../run/runtime.ts";
import type { Scope } from "../run/scope.ts";
import { applyStages, type TupleStage, tupleFrame } from "../run/tuple-frame.ts";
import { emptyTuple, type List, sequence, type Tuple } from "../run/values.ts";
import { unknown } from "../unknown.ts";
import { choice3 } from "./filter.ts";

interface Stream {
  readonly tuples: List;
  readonly facts: readonly Fact[];
}

/** Where tuples may be missing, positions are unknown and none can be picked by position. */
export function applyStages3(stages: readonly TupleStage[], stream: Stream, frame: Frame): Stream {
  let at = stream;
  for (const stage of stages) {
    if ("test" in stage) at = choose3(at, stage, frame);
    else if (at.facts.length === 0) at = { ...at, tuples: applyStages([stage], at.tuples, frame) };
    else if ("index" in stage) number(at, stage.index);
    else at = { ...at, tuples: like(at.tuples, []) };
  }
  return at;
}

function number({ tuples, facts }: Stream, name: string): void {
  for (const tuple of tuples as readonly Tuple[]) tuple[name] = unknown(facts);
}

function like(list: List, items: unknown[]): List {
  const result = sequence(items);
  if (list.tupleStream === true) result.tupleStream = true;
  return result;
}

function choose3(
  { tuples, facts }: Stream,
  stage: { readonly test: Eval; readonly scope: Scope },
  frame: Frame,
): Stream {
  const chosen: unknown[] = [];
  const open: Fact[] = [...facts];
  const marked = tuples.tupleStream === true;
  charge(frame.run, tuples.length);
  for (const [index, item] of tuples.entries()) {
    const tuple: Tuple = marked ? (item as Tuple) : emptyTuple(item);
    const value = stage.test(tuple["@"], tupleFrame(marked ? tuple : {}, stage.scope, frame));
    const place = { index, length: tuples.length, open: facts, run: frame.run };
    const times = choice3(value, place);
    if (typeof times !== "number") open.push(...times);
    else for (let count = 0; count < times; count += 1) chosen.push(item);
  }
  return { tuples: like(tuples, chosen), facts: open };
}
