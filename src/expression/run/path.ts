/** Paths in two values: chains of plain names by a short way, everything else step by step. */
import type { Ast, PathNode } from "../ast.ts";
import type { Maker } from "./build.ts";
import { chain } from "./chain.ts";
import { groupItems, makePairs } from "./group.ts";
import { stepper } from "./steps.ts";
import { makeTuplePath } from "./tuple.ts";

export const path: Maker<PathNode> = (node, scope, cx) => {
  if (node.steps.some((step) => step.tuple === true)) return makeTuplePath(node, scope, cx);
  const names = plainNames(node);
  if (names !== undefined) {
    const [first] = node.steps;
    return first?.type === "variable" ? chain(cx.build(first, scope), names) : chain(null, names);
  }
  const walk = stepper(node, scope, cx);
  if (node.group === undefined) return walk;
  const pairs = makePairs(node.group.pairs, scope, cx);
  const place = node.group;
  return (input, frame) => groupItems(walk(input, frame), { pairs, frame, place });
};

/** The names of a path that is nothing but names, after a variable perhaps. */
export function plainNames(node: PathNode): readonly string[] | undefined {
  if (node.keepSingletonArray === true || node.group !== undefined) return undefined;
  const names: string[] = [];
  for (const [index, step] of node.steps.entries()) {
    if (!isPlain(step)) return undefined;
    if (step.type === "name") names.push(step.name);
    else if (step.type !== "variable" || index > 0) return undefined;
  }
  return names.length === 0 ? undefined : names;
}

function isPlain(step: Ast): boolean {
  return (
    step.stages === undefined &&
    step.predicates === undefined &&
    step.group === undefined &&
    step.keepArray === undefined
  );
}
