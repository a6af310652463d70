/** Paths in three values: the walk of `run/steps.ts` with facts beside the items. */
import type { PathNode } from "../ast.ts";
import type { Maker } from "../run/build.ts";
import { makePairs } from "../run/group.ts";
import { plainNames } from "../run/path.ts";
import { charge, type Eval, type Frame } from "../run/runtime.ts";
import { keepSingleton } from "../run/steps.ts";
import { collapse } from "../run/values.ts";
import { isUnknown } from "../unknown.ts";
import { group3 } from "./group.ts";
import { type Gathered, isOpen, settle } from "./open.ts";
import { read3 } from "./read.ts";
import { flatten3, makeStep3, nextItems, type Step3, startOf, takeStep3 } from "./steps.ts";
import { tuplePath3 } from "./tuple.ts";

export const path3: Maker<PathNode> = (node, scope, cx) => {
  if (node.steps.some((step) => step.tuple === true)) return tuplePath3(node, scope, cx);
  const steps = node.steps.map((step) => makeStep3(step, scope, cx));
  const absolute = node.steps[0]?.type === "variable";
  const keep = node.keepSingletonArray === true;
  const names = plainNames(node);
  if (names !== undefined) return chain3(absolute ? (steps[0]?.value ?? null) : null, names, steps);
  const walk: Eval = (input, frame) => {
    if (isUnknown(input) && !absolute) return input;
    const result = walkSteps(steps, startOf(input, absolute), { frame });
    return keep ? keepSingleton(result) : result;
  };
  if (node.group === undefined) return walk;
  const pairs = makePairs(node.group.pairs, scope, cx);
  const place = node.group;
  return (input, frame) => group3(walk(input, frame), { pairs, frame, place });
};

/** The walk from one of the steps on. */
function walkSteps(
  steps: readonly Step3[],
  start: Gathered,
  { frame, from = 0 }: { readonly frame: Frame; readonly from?: number },
): unknown {
  let at = start;
  let result: unknown;
  for (let index = from; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined) break;
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

/**
 * A path of plain names, after a variable perhaps: most of what rules are made of. As long as one
 * thing leads to one thing nothing is gathered; from the first list on it is the walk of all paths.
 */
function chain3(start: Eval | null, names: readonly string[], steps: readonly Step3[]): Eval {
  const before = steps.length - names.length;
  return (input, frame) => {
    if (start === null && (Array.isArray(input) || isOpen(input))) {
      return walkSteps(steps, startOf(input, false), { frame });
    }
    const { run } = frame;
    let value = start === null ? input : start(input, frame);
    for (let at = 0; at < names.length; at += 1) {
      if (typeof value !== "object" || value === null) return undefined;
      if (Array.isArray(value) || isOpen(value)) {
        const flat = flatten3([value], [], false);
        if (isUnknown(flat)) return flat;
        return walkSteps(steps, nextItems(flat), { frame, from: before + at });
      }
      if (isUnknown(value)) return value;
      charge(run, 1);
      value = read3(value, names[at] ?? "", run);
      if (Array.isArray(value)) value = collapse(value);
    }
    return Array.isArray(value) || isOpen(value) ? flatten3([value], [], true) : value;
  };
}
