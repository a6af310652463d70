/** Functions of lists and objects that take no function. */
import { ExpressionError } from "../error.ts";
import { append, emptyObject } from "../run/group.ts";
import { lookup, reader } from "../run/read.ts";
import { allowItems, charge, type Run } from "../run/runtime.ts";
import {
  equal,
  isFunction,
  isNumeric,
  keysIn,
  keysOf,
  type List,
  member,
  sequence,
  truth,
} from "../run/values.ts";
import { list, type Natives, strict, text } from "./native.ts";
import { stringOf } from "./string.ts";

function keys(value: unknown, run: Run): List {
  if (!Array.isArray(value)) return sequence([...keysIn(value, run)]);
  charge(run, value.length);
  const all = new Set<string>();
  for (const item of value) for (const key of keys(item, run)) all.add(String(key));
  return sequence([...keysOf(Object.fromEntries([...all].map((key) => [key, true])))]);
}

function spread(value: unknown, run: Run): unknown {
  if (Array.isArray(value)) {
    let result: unknown = sequence();
    for (const item of value) result = append(result, spread(item, run), run);
    return result;
  }
  if (typeof value !== "object" || value === null || isFunction(value)) return value;
  charge(run, 1);
  return sequence(
    keysIn(value, run).map((key) => {
      const single = emptyObject();
      single[key] = member(value, key);
      return single;
    }),
  );
}

const merge = strict(([objects], { run }) => {
  const result = emptyObject();
  for (const object of list(objects)) {
    charge(run, 1 + keysOf(object).length);
    for (const key of keysIn(object, run)) result[key] = member(Object(object), key);
  }
  return result;
});

function distinct(value: unknown, run: Run): unknown {
  if (!Array.isArray(value) || value.length <= 1) return value;
  const found: unknown[] = (value as List).sequence === true ? sequence() : [];
  const scalars = new Set<unknown>();
  charge(run, value.length);
  for (const item of value) {
    if (typeof item === "object" && item !== null) {
      if (!found.some((other) => equal(item, other, run))) found.push(item);
    } else if (!scalars.has(item) && !Number.isNaN(item)) {
      scalars.add(item);
      found.push(item);
    } else if (Number.isNaN(item)) {
      found.push(item);
    }
  }
  return found;
}

function typeOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return "null";
  if (isNumeric(value)) return "number";
  if (typeof value === "string" || typeof value === "boolean") return typeof value;
  if (Array.isArray(value)) return "array";
  return isFunction(value) ? "function" : "object";
}

function zip(lists: readonly unknown[], run: Run): unknown {
  const columns = lists.map((column) => (Array.isArray(column) ? column : []));
  const length = columns.length === 0 ? 0 : Math.min(...columns.map((column) => column.length));
  allowItems(run, length);
  charge(run, length * columns.length);
  return Array.from({ length }, (_, row) => columns.map((column) => column[row] as unknown));
}

export const LIST: Natives = {
  append: ([left, right], { run }) => append(left, right, run),
  boolean: ([value], { run }) => (value === undefined ? undefined : truth(value, run)),
  not: ([value], { run }) => (value === undefined ? undefined : !truth(value, run)),
  exists: ([value]) => value !== undefined,
  keys: ([value], { run }) => keys(value, run),
  lookup: ([value, key], { run }) => lookup(value, reader(text(key)), run),
  spread: ([value], { run }) => spread(value, run),
  merge,
  reverse: strict(([values]) => (list(values).length <= 1 ? values : [...list(values)].reverse())),
  distinct: ([value], { run }) => distinct(value, run),
  zip: (args, { run }) => zip(args, run),
  type: ([value]) => typeOf(value),
  clone: strict(([value], { run }) => JSON.parse(stringOf(value, false, run)) as unknown),
  error: ([message]) => {
    const said = message === undefined || message === "" ? "$error() function evaluated" : message;
    throw new ExpressionError("D3137", { message: said });
  },
  assert: ([condition, message]) => {
    if (condition === true) return undefined;
    const said = message === undefined || message === "" ? "$assert() statement failed" : message;
    throw new ExpressionError("D3141", { message: said });
  },
};
