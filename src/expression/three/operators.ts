/** Operators in three values. */
import type { BinaryNode } from "../ast.ts";
import { ExpressionError, placed } from "../error.ts";
import type { Maker } from "../run/build.ts";
import { OPERATORS } from "../run/operators.ts";
import type { Eval, Run } from "../run/runtime.ts";
import type { Scope } from "../run/scope.ts";
import type { Unknown } from "../types.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { isOpen, itemsOf, surfaceFacts, truth3, walkedFacts, wholeFacts } from "./open.ts";
import { speculate } from "./speculate.ts";

export const binary3: Maker<BinaryNode> = (node, scope, cx) => {
  const left = cx.build(node.lhs, scope);
  const right = cx.build(node.rhs, scope);
  if (node.op === "and") return kleene({ node, left, right, scope, decides: false });
  if (node.op === "or") return kleene({ node, left, right, scope, decides: true });
  const { op } = node;
  return (input, frame) => {
    const a = left(input, frame);
    const b = right(input, frame);
    try {
      return operate(op, [a, b], frame.run);
    } catch (error) {
      throw placed(error, node, op);
    }
  };
};

interface Connective {
  readonly node: BinaryNode;
  readonly left: Eval;
  readonly right: Eval;
  readonly scope: Scope;
  /** The value of one side that settles the whole. */
  readonly decides: boolean;
}

function kleene({ node, left, right, scope, decides }: Connective): Eval {
  const maybe = speculate(node.rhs, right, scope);
  return (input, frame) => {
    const first = truth3(left(input, frame), frame.run);
    if (first === decides) return decides;
    if (!isUnknown(first)) return truth3(right(input, frame), frame.run);
    const result = maybe(input, frame, first.facts);
    if (result === undefined) return first;
    const second = truth3(result.value, frame.run);
    if (second === decides) return decides;
    return isUnknown(second) ? unknown([...first.facts, ...second.facts]) : first;
  };
}

function operate(op: string, [a, b]: readonly [unknown, unknown], run: Run): unknown {
  if (op === "in") return includes3(a, b, run);
  if (op === "=" || op === "!=") return equal3(op, [a, b], run);
  const facts =
    op === "&"
      ? [...walkedFacts(a, run), ...walkedFacts(b, run)]
      : [...surfaceFacts(a), ...surfaceFacts(b)];
  return facts.length > 0 ? unknown(facts) : compute(op, [a, b], run);
}

function compute(op: string, [a, b]: readonly [unknown, unknown], run: Run): unknown {
  const operator = OPERATORS[op];
  if (operator === undefined) throw new ExpressionError("S0204", { token: op });
  return operator(a, b, run);
}

/** Nothing is equal to nothing, whatever the other side turns out to be. */
function equal3(op: string, [a, b]: readonly [unknown, unknown], run: Run): unknown {
  if (a === undefined || b === undefined) return false;
  const same = a === b && !isUnknown(a) && !isOpen(a);
  const facts = same ? [] : [...wholeFacts(a, run), ...wholeFacts(b, run)];
  return facts.length > 0 ? unknown(facts) : compute(op, [a, b], run);
}

/** Found among what is known: true. Not found, and nothing can be added: false. */
function includes3(a: unknown, b: unknown, run: Run): boolean | Unknown {
  if (a === undefined || b === undefined) return false;
  const { items, facts } = itemsOf(b);
  if (isUnknown(a) || isOpen(a)) {
    const nowhere = items.length === 0 && facts.length === 0;
    return nowhere ? false : unknown([...a.facts, ...facts]);
  }
  if (compute("in", [a, items], run) === true) return true;
  return facts.length > 0 ? unknown(facts) : false;
}
