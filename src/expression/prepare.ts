/** One way of evaluating a tree, and what starts every evaluation. */
import type { Ast } from "./ast.ts";
import { ExpressionError } from "./error.ts";
import type { EvaluateOptions } from "./evaluate.ts";
import { builtIn } from "./functions/natives.ts";
import type { Cx } from "./run/build.ts";
import { hostValue } from "./run/host.ts";
import { countOpen } from "./run/read.ts";
import { type Eval, type Frame, LIMITS, type Run } from "./run/runtime.ts";
import { boundIn, emptySlots, enter, type Scope } from "./run/scope.ts";
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

/** Evaluates for the context and bindings of a run. */
export type Prepared = (run: Run) => unknown;

export interface How {
  readonly three: boolean;
  /** May look over the shoulder of every node. */
  readonly watch?: (node: Ast, value: Eval) => Eval;
}

export function prepare(ast: Ast, options: CompileOptions, { three, watch }: How): Prepared {
  const functions = options.functions ?? {};
  const build = three ? buildThree : buildTwo;
  const made = (node: Ast, scope: Scope): Eval => build(node, scope, cx);
  const cx: Cx = {
    functions,
    three,
    names: new Map((options.names ?? []).map((name, index) => [name, index])),
    build: watch === undefined ? made : (node, scope) => watch(node, made(node, scope)),
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

export function startRun(
  context: unknown,
  bindings: readonly unknown[],
  options: EvaluateOptions,
): Run {
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
    met: [],
  };
  if (run.world !== null) {
    for (const value of bindings) if (Array.isArray(value)) countOpen(value, run);
    if (Array.isArray(context)) countOpen(context, run);
  }
  return run;
}

/** A run in three values for the context and bindings of an earlier one. */
export function openRun(before: Run, options: EvaluateOptions): Run {
  const open = (value: unknown): unknown => fromWorld(value, before);
  const { bindings } = before;
  // Rules bind nodes: there is seldom a list among them.
  const opened = bindings.some(Array.isArray) ? bindings.map(open) : bindings;
  return startRun(open(before.root), opened, options);
}

/** The stack of the platform may run out before our own limit when the caller stood deep already. */
export function typed(error: unknown, run: Run): unknown {
  const deep = error instanceof RangeError;
  return deep ? new ExpressionError("D1011", { value: run.limits.depth }) : error;
}
