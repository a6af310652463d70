/** Which facts a failing rule would be content to see as TODO. */
import type { Ast } from "../../expression/ast.ts";
import { dutyPaths } from "../duty.ts";
import type { KeyPath } from "../place/path.ts";

/**
 * The paths that must all exist for the rule to hold: every part of an `and`, of an `or` the first
 * that asks for something.
 */
export function askedPaths(ast: Ast, names: readonly string[]): readonly KeyPath[] {
  if (ast.type === "block" && ast.body.length === 1) {
    const [only] = ast.body;
    return only === undefined ? [] : askedPaths(only, names);
  }
  if (ast.type === "binary" && (ast.op === "and" || ast.op === "or")) {
    const left = askedPaths(ast.lhs, names);
    if (ast.op === "or" && left.length > 0) return left;
    return [...left, ...askedPaths(ast.rhs, names)];
  }
  return isExists(ast) ? dutyPaths(ast, names) : [];
}

function isExists(ast: Ast): boolean {
  return (
    ast.type === "call" && ast.procedure.type === "variable" && ast.procedure.name === "exists"
  );
}
