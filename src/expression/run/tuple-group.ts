/** Grouping a stream of tuples: each group sees the names of all its tuples, as lists. */
import type { Span } from "../ast.ts";
import { append, emptyObject, type Grouping, groupItems, joined, keyOf } from "./group.ts";
import { charge, type Frame } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { tupleFrame } from "./tuple-frame.ts";
import { emptyTuple, type List, type Tuple } from "./values.ts";

interface TupleGrouping extends Grouping {
  readonly frame: Frame;
  readonly scope: Scope;
  readonly place: Span;
}

export function groupTuples(stream: List, grouping: TupleGrouping): unknown {
  const { pairs, frame, scope, place } = grouping;
  if (stream.tupleStream !== true) {
    const unbound = tupleFrame({}, scope, frame);
    return groupItems(stream, { pairs, frame: unbound, place });
  }
  const groups = new Map<string, { data: unknown; pair: Grouping["pairs"][number] }>();
  charge(frame.run, stream.length);
  for (const item of stream as readonly Tuple[]) {
    for (const pair of pairs) {
      const key = keyOf(pair.key(item["@"], tupleFrame(item, scope, frame)), place);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { data: item, pair });
      else group.data = joined(group, { pair, key, item, place, run: frame.run });
    }
  }
  const object = emptyObject();
  for (const [key, { data, pair }] of groups) {
    const tuple = merged(data, frame);
    const value = pair.value(tuple["@"], tupleFrame(tuple, scope, frame));
    if (value !== undefined) object[key] = value;
  }
  return object;
}

/** One tuple for a group: each name holds the values of all tuples. */
function merged(data: unknown, frame: Frame): Tuple {
  const tuples: readonly unknown[] = Array.isArray(data) ? data : [data];
  const result: Tuple = emptyTuple(undefined);
  for (const [index, tuple] of (tuples as readonly Tuple[]).entries()) {
    for (const name of Object.keys(tuple)) {
      result[name] = index === 0 ? tuple[name] : append(result[name], tuple[name], frame.run);
    }
  }
  return result;
}
