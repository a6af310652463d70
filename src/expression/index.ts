/** Expressions of rules: read, checked, compiled and evaluated in two values or three. */
export type { Ast, Span } from "./ast.ts";
export type { CheckProblem } from "./check/state.ts";
export { type Checked, check } from "./check.ts";
export { type CompileOptions, compile, type Expression } from "./compile.ts";
export { ExpressionError } from "./error.ts";
export { type Evaluated, type EvaluateOptions, isUnknown, unknown } from "./evaluate.ts";
export { parse } from "./parse/parse.ts";
export { LIMITS, type Limits } from "./run/runtime.ts";
