/** What leaves the room: the marks of sequences stay inside. */
import type { List } from "./run/values.ts";

/** A result without marks: lists that the expression made are copied plain, input is left alone. */
export function plainResult(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  return plain(value, new Map());
}

function plain(value: unknown, done: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    done.set(value, copy);
    for (const item of value) copy.push(plain(item, done));
    const list: List = value;
    const marked = list.sequence === true || list.cons === true;
    if (!marked && copy.every((item, index) => item === value[index])) return value;
    return copy;
  }
  done.set(value, value);
  if (Object.getPrototypeOf(value) !== null) return value;
  for (const key of Object.keys(value)) {
    const record = value as Record<string, unknown>;
    record[key] = plain(record[key], done);
  }
  return value;
}
