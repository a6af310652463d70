/** Tree to expression: closures in two values, and in three when a fact was not stated. */
import type { Fact } from "../model/node.ts";
import type { Ast } from "./ast.ts";
import type { Evaluated, EvaluateOptions } from "./evaluate.ts";
import {
  type CompileOptions,
  openRun,
  type Prepared,
  prepare,
  startRun,
  typed,
} from "./prepare.ts";
import { openResult, plainResult } from "./result.ts";
import type { Run } from "./run/runtime.ts";

export type { CompileOptions } from "./prepare.ts";

export interface Expression {
  /**
   * Evaluates for one context. `bindings` are the values of the names, in their order. Throws
   * ExpressionError when the expression fails or runs into a limit.
   */
  evaluate(context: unknown, bindings: readonly unknown[], options: EvaluateOptions): Evaluated;
}

const SURE: readonly Fact[] = Object.freeze([]);

/**
 * Compiles a tree, straight from `parse` or read back from JSON. An evaluation counts the facts
 * that it found not stated, and is done again in three values only when there were any.
 */
export function compile(ast: Ast, options: CompileOptions = {}): Expression {
  const two = prepare(ast, options, { three: false });
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
      three ??= prepare(ast, options, { three: true });
      return openly(three, openRun(run, given));
    },
  };
}

/** The same, always in three values: to prove that both agree where everything is stated. */
export function compileThree(ast: Ast, options: CompileOptions = {}): Expression {
  const three = prepare(ast, options, { three: true });
  return {
    evaluate: (context, bindings, given) =>
      openly(three, openRun(startRun(context, bindings, given), given)),
  };
}

function openly(three: Prepared, run: Run): Evaluated {
  try {
    return openResult(three(run), run);
  } catch (error) {
    throw typed(error, run);
  }
}
