/** What every part of a rule's expression comes to on one subject. */
import { parse } from "../../expression/parse/parse.ts";
import { type Traced, trace } from "../../expression/trace.ts";
import { FUNCTIONS } from "../functions/all.ts";
import { type Stage, WORLD } from "../program.ts";
import type { RuleExpression } from "../types.ts";

/** A question to an expression: what it is asked of, and the values of its names. */
export interface Question {
  readonly names: readonly string[];
  readonly context: unknown;
  readonly bindings: readonly unknown[];
}

/** An expression with the values of its parts, and why its evaluation ended early. */
export interface TracedExpression {
  readonly root: Traced;
  readonly error: string | null;
}

/** Evaluates an expression part by part; kept trees have no places, so the text is read anew. */
export function traceExpression(
  { text }: RuleExpression,
  question: Question,
  { today }: Stage,
): TracedExpression {
  const evaluate = { world: WORLD, today };
  const { root, error } = trace(parse(text), { text, functions: FUNCTIONS, evaluate, ...question });
  return { root, error: error === null ? null : error.message };
}
