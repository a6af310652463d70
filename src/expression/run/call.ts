/** Applying functions: signatures, the trampoline of tail calls, and the limit on nesting. */
import { ExpressionError } from "../error.ts";
import { charge, type Run } from "./runtime.ts";
import { type FuncData, functionOf } from "./values.ts";

const TAIL: unique symbol = Symbol("tail");

/** A call in tail position, still to be made. */
interface Tail {
  readonly [TAIL]: true;
  readonly func: FuncData;
  readonly args: readonly unknown[];
}

export function tailCall(func: FuncData, args: readonly unknown[]): Tail {
  return { [TAIL]: true, func, args };
}

function isTail(value: unknown): value is Tail {
  return typeof value === "object" && value !== null && TAIL in value;
}

/** Calls a function with its signature checked, and every tail call that comes of it. */
export function apply(func: FuncData, args: readonly unknown[], call: Where): unknown {
  return resolveTail(once(func, args, call), call.input, call.run);
}

export interface Where {
  readonly run: Run;
  /** The context where the call stands; stands in for an argument left out. */
  readonly input: unknown;
}

export function resolveTail(value: unknown, input: unknown, run: Run): unknown {
  let result = value;
  while (isTail(result)) result = once(result.func, result.args, { run, input });
  return result;
}

function once(func: FuncData, args: readonly unknown[], call: Where): unknown {
  const { run } = call;
  charge(run, 1);
  run.depth += 1;
  if (run.depth > run.limits.depth) throw new ExpressionError("D1011", { value: run.limits.depth });
  const fitted = func.signature === null ? args : func.signature.validate(args, call.input);
  const result = func.invoke(fitted, call);
  run.depth -= 1;
  return result;
}

/** Calls a function that was given to a higher-order function: there is no context. */
export function applyValue(value: unknown, args: readonly unknown[], run: Run): unknown {
  const func = functionOf(value);
  if (func === undefined) throw new ExpressionError("T1006");
  return apply(func, args, { run, input: null });
}

/** The arguments that a higher-order function hands on: as many as the function takes. */
export function handOn(value: unknown, args: readonly unknown[]): readonly unknown[] {
  const arity = functionOf(value)?.arity ?? args.length;
  return args.slice(0, Math.max(1, arity));
}
