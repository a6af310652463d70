/** The makers of two-valued closures, and how a node gets what hangs on it. */
import type { Ast, Stage } from "../ast.ts";
import { array, bind, block, condition, fallback, negate } from "./basic.ts";
import { type Cx, type Makers, SINGLE } from "./build.ts";
import { call } from "./calls.ts";
import { nameStep } from "./chain.ts";
import { type Filter, filterBy } from "./filter.ts";
import { applyTo, lambda, partial, regex, variable } from "./functions.ts";
import { groupItems, makePairs } from "./group.ts";
import { binary } from "./operators.ts";
import { path } from "./path.ts";
import type { Eval } from "./runtime.ts";
import { readVariable, type Scope } from "./scope.ts";
import { applyStages, enterTuples, makeStages } from "./tuple-frame.ts";
import { collapse, type List } from "./values.ts";
import { descendant, wildcard } from "./walk.ts";

export const TWO: Makers = {
  path,
  binary,
  negate,
  array,
  object: (node, scope, cx) => {
    const pairs = makePairs(node.pairs, scope, cx);
    return (input, frame) => groupItems(input, { pairs, frame, place: node });
  },
  name: (node) => nameStep(node.name),
  literal:
    ({ value }) =>
    () =>
      value,
  wildcard: () => wildcard,
  descendant: () => descendant,
  placeholder: () => () => undefined,
  parent: (node, scope) => readVariable(node.label, scope, () => undefined),
  condition,
  default: fallback,
  block,
  bind,
  regex,
  variable,
  call,
  partial,
  lambda,
  apply: applyTo,
  sort: () => () => undefined,
};

/** One node: its own closure, then predicates, then grouping, then the collapse of sequences. */
export function buildTwo(node: Ast, scope: Scope, cx: Cx): Eval {
  // Each maker is called with the kind of node it stands under.
  const make = TWO[node.type] as (node: Ast, scope: Scope, cx: Cx) => Eval;
  let value = make(node, scope, cx);
  for (const stage of node.predicates ?? []) value = filtered(value, { stage, node, scope, cx });
  if (node.group !== undefined && node.type !== "path") {
    const pairs = makePairs(node.group.pairs, scope, cx);
    const { group } = node;
    const inner = value;
    value = (input, frame) => groupItems(inner(input, frame), { pairs, frame, place: group });
  }
  return collapsing(node) ? withCollapse(value, node.keepArray === true) : value;
}

function collapsing(node: Ast): boolean {
  if (node.predicates !== undefined || node.keepArray === true) return true;
  return !SINGLE.has(node.type);
}

function withCollapse(value: Eval, keep: boolean): Eval {
  return (input, frame) => {
    const result = value(input, frame);
    return Array.isArray(result) ? collapse(result, keep) : result;
  };
}

interface Predicate {
  readonly stage: Stage;
  readonly node: Ast;
  readonly scope: Scope;
  readonly cx: Cx;
}

function filtered(value: Eval, { stage, node, scope, cx }: Predicate): Eval {
  if (node.tuple === true) {
    const inner = enterTuples([node], scope);
    const stages = makeStages([stage], inner, cx);
    return (input, frame) => {
      const result = value(input, frame);
      const list: List = Array.isArray(result) ? result : [result];
      return applyStages(stages, list, frame);
    };
  }
  if (stage.type !== "filter") return value;
  const filter: Filter = filterBy(stage, scope, cx);
  return (input, frame) => filter(value(input, frame), frame);
}
