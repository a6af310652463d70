/** Paths of plain names (`a.b.c`, `$x.a.b`): most of what rules are made of, so made fast. */
import { lookup, type Reader, reader, readItem } from "./read.ts";
import { charge, type Eval, type Run } from "./runtime.ts";
import { collapse, type List, sequence } from "./values.ts";

/** `start` gives the first value; null: the context. */
export function chain(start: Eval | null, names: readonly string[]): Eval {
  const readers = names.map(reader);
  const [first, second] = readers;
  if (start === null && first !== undefined && readers.length === 1) return oneName(first, readers);
  if (start === null && first !== undefined && second !== undefined && readers.length === 2) {
    return twoNames(first, second, readers);
  }
  return start === null
    ? (input, frame) => follow(input, readers, frame.run)
    : (input, frame) => follow(start(input, frame), readers, frame.run);
}

function oneName(first: Reader, readers: readonly Reader[]): Eval {
  return (input, frame) => {
    if (typeof input !== "object" || input === null) return undefined;
    if (Array.isArray(input)) return overItems(input, { readers, from: 0, run: frame.run });
    const value = first(input, frame.run);
    return Array.isArray(value) ? final(value) : value;
  };
}

function twoNames(first: Reader, second: Reader, readers: readonly Reader[]): Eval {
  return (input, frame) => {
    if (typeof input !== "object" || input === null) return undefined;
    const { run } = frame;
    if (Array.isArray(input)) return overItems(input, { readers, from: 0, run });
    const middle = first(input, run);
    if (typeof middle !== "object" || middle === null) return undefined;
    if (Array.isArray(middle)) return overItems(middle, { readers, from: 1, run });
    const value = second(middle, run);
    return Array.isArray(value) ? final(value) : value;
  };
}

function follow(start: unknown, readers: readonly Reader[], run: Run): unknown {
  let value = start;
  for (let at = 0; at < readers.length; at += 1) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value)) return overItems(value, { readers, from: at, run });
    value = readers[at]?.(value, run);
  }
  return Array.isArray(value) ? final(value) : value;
}

/** The list that a last step gives stays as it is, unless it is a sequence. */
function final(list: List): unknown {
  return list.sequence === true ? collapse(sequence([...list])) : list;
}

interface Rest {
  readonly readers: readonly Reader[];
  readonly from: number;
  readonly run: Run;
}

/** From the first list on: each step over all items, results in one sequence. */
function overItems(list: readonly unknown[], { readers, from, run }: Rest): unknown {
  let items = list;
  for (let at = from; at < readers.length; at += 1) {
    const read = readers[at];
    if (read === undefined) break;
    charge(run, items.length);
    const found: List = [];
    let results = 0;
    let only: List | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (typeof item !== "object" || item === null) continue;
      const value = Array.isArray(item) ? readItem(item, read, run) : read(item, run);
      if (value === undefined) continue;
      results += 1;
      if (Array.isArray(value) && (value as List).cons !== true) {
        only = value;
        for (let inner = 0; inner < value.length; inner += 1) found.push(value[inner]);
      } else {
        found.push(value);
      }
    }
    const last = at === readers.length - 1;
    if (last && results === 1 && only !== undefined && only.sequence !== true) return only;
    if (found.length === 0) return undefined;
    items = found;
  }
  return items.length === 1 ? items[0] : sequence(items as unknown[]);
}

/** A single name as a step on its own. */
export function nameStep(name: string): Eval {
  const read = reader(name);
  return (input, frame) => {
    if (typeof input !== "object" || input === null) return undefined;
    if (!Array.isArray(input)) return collapse(read(input, frame.run));
    return collapse(lookup(input, read, frame.run));
  };
}
