/** The makers of three-valued closures: those of two values where no unknown can get in the way. */
import type { Ast, Stage } from "../ast.ts";
import { type Cx, type Makers, SINGLE } from "../run/build.ts";
import { makePairs } from "../run/group.ts";
import type { Eval } from "../run/runtime.ts";
import { boundIn, type Scope, writer } from "../run/scope.ts";
import { enterTuples, makeStages } from "../run/tuple-frame.ts";
import { TWO } from "../run/two.ts";
import { collapse, type List } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { array3, condition3, default3, descendant3, negate3, wildcard3 } from "./basic.ts";
import { filter3 } from "./filter.ts";
import { group3 } from "./group.ts";
import { isOpen, settle } from "./open.ts";
import { binary3 } from "./operators.ts";
import { path3 } from "./path.ts";
import { readStep3 } from "./read.ts";
import { applyStages3 } from "./tuple-stages.ts";

const THREE: Makers = {
  ...TWO,
  path: path3,
  binary: binary3,
  negate: negate3,
  array: array3,
  object: (node, scope, cx) => {
    const pairs = makePairs(node.pairs, scope, cx);
    return (input, frame) => group3(input, { pairs, frame, place: node });
  },
  name: (node) => (input, frame) => readStep3(input, node.name, frame.run),
  wildcard: () => wildcard3,
  descendant: () => descendant3,
  condition: condition3,
  default: default3,
};

/** One node in three values, with what hangs on it. */
export function buildThree(node: Ast, scope: Scope, cx: Cx): Eval {
  // Each maker is called with the kind of node it stands under.
  const make = THREE[node.type] as (node: Ast, scope: Scope, cx: Cx) => Eval;
  let value = make(node, scope, cx);
  for (const stage of node.predicates ?? []) value = filtered3(value, { stage, node, scope, cx });
  if (node.group !== undefined && node.type !== "path") {
    const pairs = makePairs(node.group.pairs, scope, cx);
    const { group } = node;
    const inner = value;
    value = (input, frame) => group3(inner(input, frame), { pairs, frame, place: group });
  }
  value = forgetful(value, node, scope);
  const keep = node.keepArray === true;
  if (SINGLE.has(node.type) && node.predicates === undefined && !keep) return value;
  const whole = value;
  return (input, frame) => collapse(whole(input, frame), keep);
}

/**
 * What a step, predicate or key binds was bound once an item. Once anything is unknown, there may
 * be more items or fewer, and the last of them is not known.
 */
function forgetful(value: Eval, node: Ast, scope: Scope): Eval {
  const pairs = [...(node.group?.pairs ?? []), ...(node.type === "object" ? node.pairs : [])];
  const stages = (node.predicates ?? []).flatMap((stage) =>
    stage.type === "filter" ? [stage.expr] : [],
  );
  const steps = node.type === "path" ? node.steps : [];
  const names = boundIn([...steps, ...stages, ...pairs.flat()]);
  if (names.length === 0) return value;
  const writers = names.map((name) => writer(name, scope));
  return (input, frame) => {
    const result = value(input, frame);
    const { met } = frame.run;
    if (met.length > 0) for (const write of writers) write(unknown(met), frame);
    return result;
  };
}

interface Predicate {
  readonly stage: Stage;
  readonly node: Ast;
  readonly scope: Scope;
  readonly cx: Cx;
}

function filtered3(value: Eval, { stage, node, scope, cx }: Predicate): Eval {
  if (node.tuple !== true) {
    if (stage.type !== "filter") return value;
    const filter = filter3(stage, scope, cx);
    return (input, frame) => filter(value(input, frame), frame);
  }
  const stages = makeStages([stage], enterTuples([node], scope), cx);
  return (input, frame) => {
    const result = value(input, frame);
    if (isUnknown(result)) return result;
    const tuples: List = isOpen(result)
      ? [...result.items]
      : Array.isArray(result)
        ? result
        : [result];
    const facts = isOpen(result) ? result.facts : [];
    const chosen = applyStages3(stages, { tuples, facts }, frame);
    if (chosen.facts.length === 0) return chosen.tuples;
    return settle({ items: [...chosen.tuples], facts: [...chosen.facts] });
  };
}
