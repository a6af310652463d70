/** Functions written in an expression: parameters typed by what they are given. */
import type { LambdaNode } from "../ast.ts";
import type { Type } from "../types.ts";
import { type Checking, inside, report } from "./state.ts";
import { ANY } from "./type.ts";

/** The type of the body when the parameters have these types; what is not given may be anything. */
export function inferLambda(node: LambdaNode, given: readonly Type[], at: Checking): Type {
  const here = inside(at, { negated: false });
  for (const [index, name] of node.params.entries()) {
    refuseShadow(name, node, at);
    here.names.own.set(name, given[index] ?? ANY);
  }
  return at.infer(node.body, here);
}

/** A name of the rule or of the product keeps its meaning everywhere in the expression. */
export function refuseShadow(
  name: string,
  place: { readonly start: number; readonly end: number },
  at: Checking,
): void {
  const taken = Object.hasOwn(at.scope.names, name) || Object.hasOwn(at.scope.functions, name);
  if (!taken) return;
  report(at, place, {
    id: "shadowed-name",
    message: `$${name} already means something here.`,
    fix: "Choose another name.",
  });
}
