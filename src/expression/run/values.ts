/** JSONata's values: sequences and their flags, truth, equality, functions. */
import { ExpressionError } from "../error.ts";
import { charge, type Run } from "./runtime.ts";
import type { Signature } from "./signature.ts";

/** A list with the marks that JSONata's semantics hang on; input lists have none of them. */
export type List = unknown[] & {
  /** The result of a path or higher-order function: one item stands for itself, none for nothing. */
  sequence?: boolean;
  /** `[]` was asked for: one item stays a list. */
  keepSingleton?: boolean;
  /** Items are tuples of bound names. */
  tupleStream?: boolean;
  /** Made by a list constructor at the end of a path: not flattened. */
  readonly cons?: boolean;
  /** The wrapper of an input that is itself a list. */
  outerWrapper?: boolean;
};

const FN: unique symbol = Symbol("function");

/** A function as a value: opaque to every read, because its one key is a symbol. */
export interface Func {
  readonly [FN]: FuncData;
}

export interface FuncData {
  readonly arity: number;
  readonly signature: Signature | null;
  readonly invoke: (args: readonly unknown[], call: Call) => unknown;
  /** The same past the signature, as partial application calls it; where `invoke` looks at it. */
  readonly unchecked?: (args: readonly unknown[], call: Call) => unknown;
}

/** What a function knows of the place it is called at. */
export interface Call {
  readonly run: Run;
  readonly input: unknown;
}

export function makeFunction(data: FuncData): Func {
  return { [FN]: data };
}

/** The function behind a value, if it is one. */
export function functionOf(value: unknown): FuncData | undefined {
  return typeof value === "object" && value !== null && FN in value
    ? (value as Func)[FN]
    : undefined;
}

export function isFunction(value: unknown): boolean {
  return typeof value === "function" || functionOf(value) !== undefined;
}

export function sequence(items: unknown[] = []): List {
  const list: List = items;
  list.sequence = true;
  return list;
}

/** What an expression gives for a sequence: nothing, its one item, or itself. */
export function collapse(value: unknown, keep = false): unknown {
  if (!Array.isArray(value)) return value;
  const list: List = value;
  if (list.sequence !== true || list.tupleStream === true) return value;
  if (keep) list.keepSingleton = true;
  if (list.length > 1) return value;
  if (list.length === 0) return undefined;
  return list.keepSingleton === true ? value : list[0];
}

/** A finite number; infinity is an error wherever a number is asked for. */
export function isNumeric(value: unknown): value is number {
  if (typeof value !== "number") return false;
  if (Number.isFinite(value)) return true;
  if (Number.isNaN(value)) return false;
  throw new ExpressionError("D1001", { value });
}

/** JSONata's `$boolean`, where nothing is false. */
export function truth(value: unknown, run: Run): boolean {
  if (typeof value === "boolean") return value;
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.length > 0;
  if (typeof value === "number") return isNumeric(value) && value !== 0;
  if (!Array.isArray(value)) {
    return (
      typeof value === "object" && (Object.keys(value).length > 0 || keysIn(value, run).length > 0)
    );
  }
  charge(run, value.length);
  let any = false;
  for (const item of value) if (truth(item, run)) any = true;
  return any;
}

/** Deep equality; nodes with an identity are compared by it, and so are functions. */
export function equal(left: unknown, right: unknown, run: Run): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object") return false;
  if (left === null || right === null) return false;
  charge(run, 1);
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => equal(item, right[index], run));
  }
  if (run.world?.entity(left) === true || run.world?.entity(right) === true) return false;
  if (isFunction(left) || isFunction(right)) return false;
  const keys = keysIn(left, run);
  if (keys.length !== keysIn(right, run).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && equal(member(left, key), member(right, key), run),
  );
}

/** An own property; the caller knows that it is there or does not care. */
export function member(object: object, key: string): unknown {
  // Reading any key of any object is what an expression does; the type is unknown either way.
  return (object as Record<string, unknown>)[key];
}

/** The keys of an object; none of anything else. */
export function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

/** The same where they matter as such: facts that are not stated could be among them. */
export function keysIn(value: unknown, run: Run): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const facts = run.world?.unstated?.(value) ?? [];
  if (facts.length > 0) run.unstated += 1;
  return Object.keys(value);
}

/** The value (`@`) and every name bound so far on a path with tuples. */
export type Tuple = Record<string, unknown>;

export function emptyTuple(value: unknown): Tuple {
  // `Object.create` is typed as any.
  const tuple = Object.create(null) as Tuple;
  tuple["@"] = value;
  return tuple;
}
