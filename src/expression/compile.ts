/** Tree to expression: closures in two values, and in three when a fact was not stated. */
import type { Fact } from "../model/node.ts";
import type { Ast } from "./ast.ts";
import { ExpressionError } from "./error.ts";
import type { Evaluated, EvaluateOptions } from "./evaluate.ts";
import { builtIn } from "./functions/natives.ts";
import { openResult, plainResult } from "./result.ts";
import type { Cx } from "./run/build.ts";
import { hostValue } from "./run/host.ts";
import { countOpen } from "./run/read.ts";
import { type Frame, LIMITS, type Run } from "./run/runtime.ts";
import { boundIn, emptySlots, enter } from "./run/scope.ts";
import { buildTwo } from "./run/two.ts";
import { collapse, type List, sequence } from "./run/values.ts";
import { hostValue3 } from "./three/host.ts";
import { builtIn3 } from "./three/natives.ts";
import { fromWorld } from "./three/open.ts";
import { buildThree } from "./three/three.ts";
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
  const two = prepare(ast, options, false);
  let three: Prepared | undefined;
  return {
    evaluate: (context, bindings, given) => {
      const run = startRun(context, bindings, given);
      try {
        const value = two(run);
        if (run.unstated === 0) return { value: plainResult(value), facts: SURE };
      } catch (error) {
        if (run.unstated === 0) throw typed(error, run);
      }
      three ??= prepare(ast, options, true);
      return openly(three, run, given);
    },
  };
}

/** Evaluates in three values at once: for tests, and for tracing what is not known. */
export function compileThree(ast: Ast, options: CompileOptions = {}): Expression {
  const three = prepare(ast, options, true);
  return {
    evaluate: (context, bindings, given) =>
      openly(three, startRun(context, bindings, given), given),
  };
}

const SURE: readonly Fact[] = Object.freeze([]);

/** Once more in three values, for the context and bindings of an earlier run. */
function openly(three: Prepared, before: Run, given: EvaluateOptions): Evaluated {
  const open = (value: unknown): unknown => fromWorld(value, before);
  const run = startRun(open(before.root), before.bindings.map(open), given);
  try {
    return openResult(three(run), run);
  } catch (error) {
    throw typed(error, run);
  }
}

type Prepared = (run: Run) => unknown;

function prepare(ast: Ast, options: CompileOptions, three: boolean): Prepared {
  const functions = options.functions ?? {};
  const build = three ? buildThree : buildTwo;
  const cx: Cx = {
    functions,
    three,
    names: new Map((options.names ?? []).map((name, index) => [name, index])),
    build: (node, scope) => build(node, scope, cx),
    named: (name) => {
      const host = Object.hasOwn(functions, name) ? functions[name] : undefined;
      if (host !== undefined) return three ? hostValue3(host) : hostValue(host, false);
      return three ? builtIn3(name) : builtIn(name)?.value;
    },
  };
  const scope = enter(null, boundIn([ast]), true);
  const value = cx.build(ast, scope);
  return (run) => {
    const frame: Frame = { up: null, run, slots: emptySlots(scope.layout) };
    return collapse(value(wrapped(run.root), frame));
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
  const run: Run = {
    world: options.world,
    limits,
    today: options.today,
    root: context,
    bindings,
    fuel: limits.fuel,
    depth: 0,
    unstated: 0,
  };
  if (run.world !== null) {
    for (const value of bindings) if (Array.isArray(value)) countOpen(value, run);
    if (Array.isArray(context)) countOpen(context, run);
  }
  return run;
}

/** The stack of the platform may run out before our own limit when the caller stood deep already. */
function typed(error: unknown, run: Run): unknown {
  const deep = error instanceof RangeError;
  return deep ? new ExpressionError("D1011", { value: run.limits.depth }) : error;
}
