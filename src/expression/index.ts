/**
 * Expressions of rules: JSONata, read by jsonata's own parser, compiled to synchronous closures.
 *
 * The way of an expression: `parse` (text to tree, plain JSON, spans and refusals) -> `check` (rules
 * only: types, cardinality, what rules do without) -> `compile` -> `evaluate`. `trace` shows what
 * every part came to. Nothing here is asynchronous, and no state is shared between evaluations.
 *
 * **Nodes**: paths (predicates, positions, `[]`, `^()`, `{}`, `@`, `#`, `%`, `*`, `**`), literals,
 * regular expressions (RE2: no look-around, no back references), operators, `? :`, `?:`, `??`,
 * blocks, `:=`, list and object constructors, ranges, functions with signatures, closures, partial
 * application, chaining, tail calls. **Functions**: all of JSONata 2.2.2 (`functions/names.ts`).
 * **Refused** when read: transform, `$eval`, `$random`, `$shuffle`, a name bound over one of the
 * language, trees deeper than 400 nodes, texts over 16 kB. What rules may not use beside: `language.ts`.
 *
 * **Two values and three.** An evaluation runs in two values and counts the facts it found not
 * stated. Only if there were any it runs again in three (`three/`), where reading such a fact gives
 * `Unknown`, lists may be open (`three/open.ts`), and every construct says what is sure anyway.
 *
 * **Where ours knowingly differs from the reference**: the left side of `??` and `?:` is evaluated
 * once (the reference copies it through JSON, which loses a regular expression); of two errors in one
 * constructor the first counts; functions of the platform in the input cannot be called; look-around.
 */
export type { Ast } from "./ast.ts";
export { check } from "./check.ts";
export { compile } from "./compile.ts";
export { ExpressionError } from "./error.ts";
export { isUnknown } from "./evaluate.ts";
export { expressionsPage } from "./page.ts";
export { parse } from "./parse/parse.ts";
export { type Trace, type Traced, trace } from "./trace.ts";
