/** What a node of the tree is made of, and the names that it binds. */
import type { Ast } from "./ast.ts";

/** The direct parts of a node, in the order of the text; predicates, groups and terms included. */
export function children(node: Ast): readonly Ast[] {
  const parts: Ast[] = [...ownParts(node)];
  for (const stage of [...(node.predicates ?? []), ...(node.stages ?? [])]) {
    if (stage.type === "filter") parts.push(stage.expr);
  }
  for (const pair of node.group?.pairs ?? []) parts.push(...pair);
  return parts;
}

function ownParts(node: Ast): readonly Ast[] {
  switch (node.type) {
    case "path":
      return node.steps;
    case "binary":
    case "default":
    case "apply":
      return [node.lhs, node.rhs];
    case "negate":
      return [node.operand];
    case "array":
      return node.items;
    case "object":
      return node.pairs.flat();
    case "condition":
      return node.no === null ? [node.test, node.yes] : [node.test, node.yes, node.no];
    case "block":
      return node.body;
    case "bind":
      return [node.value];
    case "call":
    case "partial":
      return [node.procedure, ...node.args];
    case "lambda":
      return [node.body];
    case "sort":
      return node.terms.map((term) => term.expression);
    default:
      return [];
  }
}

/** The names a node binds. */
export function boundBy(ast: Ast): readonly string[] {
  const names: string[] = [];
  if (ast.type === "bind") names.push(ast.name);
  if (ast.type === "lambda") names.push(...ast.params);
  if (ast.focus !== undefined) names.push(ast.focus);
  if (ast.index !== undefined) names.push(ast.index);
  for (const stage of [...(ast.stages ?? []), ...(ast.predicates ?? [])]) {
    if (stage.type === "index") names.push(stage.name);
  }
  return names;
}
