/** Tree to expression: closures in two values, and in three when a fact was not stated. */
import type { Ast } from "./ast.ts";
import { ExpressionError } from "./error.ts";
import type { Evaluated, EvaluateOptions } from "./evaluate.ts";
import { plainResult } from "./result.ts";
import type { Cx } from "./run/build.ts";
import { type Frame, LIMITS, type Run } from "./run/runtime.ts";
import { boundIn, emptySlots, enter } from "./run/scope.ts";
import { buildTwo } from "./run/two.ts";
import { collapse, type List, sequence } from "./run/values.ts";
import type { HostFunction } from "./types.ts";

export interface CompileOptions {
  /** What may be called beside JSONata's own functions, by name without `$`. */
  readonly functions?: { readonly [name: string]: HostFunction };
  /** Names that every evaluation binds, without `$`, in the order of `bindings`. */
  readonly names?: readonly string[];
}

export interface Expression {
  /**
   * Evaluates for one context. `bindings` are the values of the names, in their order. Throws
   * ExpressionError when the expression fails or runs into a limit.
   */
  evaluate(context: unknown, bindings: readonly unknown[], options: EvaluateOptions): Evaluated;
}

/** Compiles a tree, straight from `parse` or read back from JSON. */
export function compile(ast: Ast, options: CompileOptions = {}): Expression {
  const functions = options.functions ?? {};
  const names = new Map((options.names ?? []).map((name, index) => [name, index]));
  const two = prepare(ast, { functions, names, three: false });
  return {
    evaluate: (context, bindings, given) => {
      const run = startRun(context, bindings, given);
      const value = evaluateWith(two, context, run);
      return { value: plainResult(value), facts: [] };
    },
  };
}

type Prepared = (context: unknown, run: Run) => unknown;

function prepare(ast: Ast, options: Omit<Cx, "build">): Prepared {
  const cx: Cx = { ...options, build: (node, scope) => buildTwo(node, scope, cx) };
  const scope = enter(null, boundIn([ast]), true);
  const value = cx.build(ast, scope);
  return (context, run) => {
    const frame: Frame = { up: null, run, slots: emptySlots(scope.layout) };
    return value(wrapped(context), frame);
  };
}

/** An input that is a list counts as one item. */
function wrapped(context: unknown): unknown {
  if (!Array.isArray(context) || (context as List).sequence === true) return context;
  const wrapper = sequence([context]);
  wrapper.outerWrapper = true;
  return wrapper;
}

function startRun(context: unknown, bindings: readonly unknown[], options: EvaluateOptions): Run {
  const limits = options.limits === undefined ? LIMITS : { ...LIMITS, ...options.limits };
  return {
    world: options.world,
    limits,
    now: Date.parse(options.today),
    today: options.today.slice(0, 10),
    root: context,
    bindings,
    fuel: limits.fuel,
    depth: 0,
    unstated: 0,
  };
}

function evaluateWith(prepared: Prepared, context: unknown, run: Run): unknown {
  try {
    return collapse(prepared(context, run));
  } catch (error) {
    // The stack of the platform ran out before our own limit: the caller stood deep already.
    if (error instanceof RangeError)
      throw new ExpressionError("D1011", { value: run.limits.depth });
    throw error;
  }
}
