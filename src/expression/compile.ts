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

/** So many evaluations in a row that had to be done again. */
const PATIENCE = 4;

/**
 * Compiles a tree, straight from `parse` or read back from JSON. An evaluation counts the facts
 * that it found not stated, and is done again in three values only when there were any.
 */
export function compile(ast: Ast, options: CompileOptions = {}): Expression {
  const two = prepare(ast, options, { three: false });
  let three: Prepared | undefined;
  let inVain = 0;
  return {
    evaluate: (context, bindings, given) => {
      const run = startRun(context, bindings, given);
      // Where fact after fact is not stated, two values are tried no more: both ways agree.
      if (inVain < PATIENCE) {
        try {
          const value = two(run);
          if (run.unstated === 0) {
            inVain = 0;
            return { value: plainResult(value), facts: SURE };
          }
        } catch (error) {
          if (run.unstated === 0) throw typed(error, run);
        }
        inVain += 1;
      }
      three ??= prepare(ast, options, { three: true });
      const open = openRun(run, given);
      const result = openly(three, open);
      if (open.met.length === 0) inVain = 0;
      return result;
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
