/** What no expression may hold: refused when it is compiled, at its place, with the reason. */
import type { Ast, Span } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import { isBuiltIn, REFUSED } from "../functions/names.ts";
import { boundBy, children } from "../parts.ts";
import { compileRegex } from "../regex.ts";

/** Deeper trees could exhaust the stack of whoever walks them. */
const DEEPEST = 400;

/** Throws at the first construct that is refused. */
export function refuse(ast: Ast, depth = 0): void {
  if (depth > DEEPEST) throw new ExpressionError("too-deep", {}, ast);
  if (ast.type === "variable" && Object.hasOwn(REFUSED, ast.name)) {
    throw new ExpressionError("refused", { what: `$${ast.name}`, why: REFUSED[ast.name] }, ast);
  }
  if (ast.type === "regex") compileRegex(ast);
  for (const name of boundBy(ast)) refuseShadow(name, ast);
  for (const child of children(ast)) refuse(child, depth + 1);
}

function refuseShadow(name: string, place: Span): void {
  if (!isBuiltIn(name) && name !== "" && name !== "$") return;
  const why = "the name belongs to the language, and a rule must not change what it means";
  throw new ExpressionError("refused", { what: `Binding $${name}`, why }, place);
}
