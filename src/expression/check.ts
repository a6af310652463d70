/** The rule checker: what an expression gives, and every mistake that can be seen without running it. */
import type { Ast } from "./ast.ts";
import { infer } from "./check/infer.ts";
import { refuseRecursion } from "./check/recursion.ts";
import type { Checking, CheckProblem } from "./check/state.ts";
import { ANY } from "./check/type.ts";
import { ExpressionError } from "./error.ts";
import { parse } from "./parse/parse.ts";
import type { Scope, Type } from "./types.ts";

export interface Checked {
  readonly type: Type;
  /** In the order of the text. */
  readonly problems: readonly CheckProblem[];
}

/** Checks an expression against the names, shapes and functions it may use. Never throws on it. */
export function check(expression: string | Ast, scope: Scope): Checked {
  const problems: CheckProblem[] = [];
  try {
    const ast = typeof expression === "string" ? parse(expression) : expression;
    const names = { own: new Map<string, Type>(), parent: null };
    const at: Checking = { scope, problems, context: scope.context, names, negated: false, infer };
    const type = infer(ast, at);
    refuseRecursion(ast, at);
    problems.sort((a, b) => a.start - b.start || a.end - b.end);
    return { type, problems };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { start, end, message, hint } = error;
    const fix = hint === "" ? "Correct the expression at this place." : hint;
    return { type: ANY, problems: [{ id: error.code, start, end, message, fix }] };
  }
}
