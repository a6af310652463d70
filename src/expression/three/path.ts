/** Paths in three values: the walk of `run/steps.ts` with facts beside the items. */
import type { PathNode } from "../ast.ts";
import type { Maker } from "../run/build.ts";
import { makePairs } from "../run/group.ts";
import type { Eval, Frame } from "../run/runtime.ts";
import { keepSingleton } from "../run/steps.ts";
import { isUnknown } from "../unknown.ts";
import { group3 } from "./group.ts";
import { type Gathered, settle } from "./open.ts";
import { makeStep3, nextItems, type Step3, startOf, takeStep3 } from "./steps.ts";
import { tuplePath3 } from "./tuple.ts";

export const path3: Maker<PathNode> = (node, scope, cx) => {
  if (node.steps.some((step) => step.tuple === true)) return tuplePath3(node, scope, cx);
  const steps = node.steps.map((step) => makeStep3(step, scope, cx));
  const absolute = node.steps[0]?.type === "variable";
  const keep = node.keepSingletonArray === true;
  const walk: Eval = (input, frame) => {
    if (isUnknown(input) && !absolute) return input;
    const result = walkSteps(steps, startOf(input, absolute), frame);
    return keep ? keepSingleton(result) : result;
  };
  if (node.group === undefined) return walk;
  const pairs = makePairs(node.group.pairs, scope, cx);
  const place = node.group;
  return (input, frame) => group3(walk(input, frame), { pairs, frame, place });
};

function walkSteps(steps: readonly Step3[], start: Gathered, frame: Frame): unknown {
  let at = start;
  let result: unknown;
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    result =
      index === 0 && step.consarray
        ? step.value(settle(at), frame)
        : takeStep3(step, at, { frame, last });
    if (result === undefined || isUnknown(result)) return result;
    if (Array.isArray(result) && result.length === 0) return result;
    if (!last) at = nextItems(result);
  }
  return result;
}
