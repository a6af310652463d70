/** Reading a property: own keys only, what the world says of absent ones, lists item by item. */
import { charge, type Run } from "./runtime.ts";
import { collapse, type List, member, sequence } from "./values.ts";

/** Keys that a plain object inherits: only these need to be asked whether they are its own. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export type Reader = (item: object, run: Run) => unknown;

/** Reads `key` of one object (no list). */
export function reader(key: string): Reader {
  if (INHERITED.has(key)) {
    return (item, run) => (Object.hasOwn(item, key) ? member(item, key) : absent(item, key, run));
  }
  return (item, run) => {
    const value = member(item, key);
    if (value === undefined) return run.world === null ? undefined : absent(item, key, run);
    if (run.world !== null && Array.isArray(value)) countOpen(value, run);
    return value;
  };
}

function absent(item: object, key: string, run: Run): unknown {
  if (run.world === null) return undefined;
  const read = run.world.absent(item, key);
  if (read.means === "value") return read.value;
  if (read.means === "unknown") run.unstated += 1;
  return undefined;
}

/** A list that may hold more than it shows makes the two-valued result worthless. */
export function countOpen(list: readonly unknown[], run: Run): void {
  if (run.world?.open(list) !== undefined) run.unstated += 1;
}

/** JSONata's lookup: an object's property, or those of a list's items in one sequence. */
export function lookup(value: unknown, read: Reader, run: Run): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return read(value, run);
  charge(run, value.length);
  const found: List = sequence();
  for (const item of value) {
    const result = lookup(item, read, run);
    if (Array.isArray(result)) {
      for (const inner of result) found.push(inner);
    } else if (result !== undefined) {
      found.push(result);
    }
  }
  return found;
}

/** A step `name` on one item, as any expression gives it. */
export function readItem(item: unknown, read: Reader, run: Run): unknown {
  if (typeof item !== "object" || item === null) return undefined;
  return Array.isArray(item) ? collapse(lookup(item, read, run)) : collapse(read(item, run));
}
