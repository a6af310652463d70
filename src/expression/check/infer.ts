/** The type of every kind of node. */
import type { Ast, BinaryNode, CallNode } from "../ast.ts";
import { boundBy, children } from "../parts.ts";
import type { Type } from "../types.ts";
import { inferCall } from "./call.ts";
import { inferComparison } from "./compare.ts";
import { inferLambda, refuseShadow } from "./lambda.ts";
import { inferName, inferPath, inferStages, inferVariable } from "./path.ts";
import { type Checking, inside, report } from "./state.ts";
import {
  ANY,
  BOOLEAN,
  counted,
  either,
  FUNCTION,
  inWords,
  isNodeType,
  item,
  JSON_TYPE,
  NUMBER,
  TEXT,
  times,
} from "./type.ts";

/** The type of a node and all that hangs on it; mistakes go to `at.problems`. */
export function infer(node: Ast, at: Checking): Type {
  if (node.type !== "lambda") for (const name of boundBy(node)) refuseShadow(name, node, at);
  let type = inferStages(node.predicates ?? [], inferBare(node, at), inside(at));
  if (node.group !== undefined && node.type !== "path") {
    for (const pair of node.group.pairs) {
      for (const part of pair) infer(part, inside(at, { context: item(type) }));
    }
    type = JSON_TYPE;
  }
  return node.keepArray === true && node.type !== "path" ? counted(type, "many") : type;
}

function inferBare(node: Ast, at: Checking): Type {
  switch (node.type) {
    case "path":
      return inferPath(node, at);
    case "name":
      return inferName(node, at.context, at);
    case "literal":
      return literal(node.value);
    case "variable":
      return inferVariable(node, at);
    case "binary":
      return inferBinary(node, at);
    case "call":
      return inferCall(node, at);
    case "apply":
      return inferApply(node.lhs, node.rhs, at);
    case "lambda":
      inferLambda(node, [], at);
      return FUNCTION;
    case "block":
      return inferAll(node.body, inside(at));
    case "bind":
      return inferBind(node.name, node.value, at);
    case "condition": {
      infer(node.test, { ...at, negated: false });
      const yes = infer(node.yes, at);
      return node.no === null
        ? counted(yes, times(yes.count, "maybe"))
        : either(yes, infer(node.no, at));
    }
    case "default":
      return inferDefault(infer(node.lhs, at), infer(node.rhs, at));
    default:
      return inferRest(node, at);
  }
}

function inferRest(node: Ast, at: Checking): Type {
  switch (node.type) {
    case "wildcard":
      return inferWildcard(node, at);
    case "descendant":
    case "parent":
      return refuse(node, node.type === "parent" ? "%" : "**", at);
    case "array": {
      const types = node.items.map((part) => infer(part, at));
      const [first, ...rest] = types;
      return counted(first === undefined ? ANY : rest.reduce(either, first), "many");
    }
    case "regex":
    case "partial":
      for (const child of children(node)) if (child.type !== "placeholder") infer(child, at);
      return FUNCTION;
    case "negate":
      return counted(NUMBER, infer(node.operand, at).count);
    default:
      for (const child of children(node)) infer(child, inside(at));
      return JSON_TYPE;
  }
}

function literal(value: unknown): Type {
  if (typeof value === "string") return TEXT;
  if (typeof value === "number") return NUMBER;
  return typeof value === "boolean" ? BOOLEAN : { of: { kind: "json" }, count: "one" };
}

function inferAll(nodes: readonly Ast[], at: Checking): Type {
  let type = ANY;
  for (const node of nodes) type = infer(node, at);
  return type;
}

/** Functions are bound before they are read, so that recursion is told as such elsewhere. */
function inferBind(name: string, value: Ast, at: Checking): Type {
  if (value.type === "lambda") at.names.own.set(name, FUNCTION);
  const type = infer(value, at);
  at.names.own.set(name, type);
  return type;
}

function inferDefault(left: Type, right: Type): Type {
  const type = either(left, right);
  return left.count === "maybe" && right.count === "one" ? counted(type, "one") : type;
}

function inferApply(lhs: Ast, rhs: Ast, at: Checking): Type {
  if (rhs.type === "call") return inferCall(rhs, at, lhs);
  if (rhs.type === "variable") {
    const span = { start: rhs.start, end: rhs.end };
    const call: CallNode = { type: "call", procedure: rhs, args: [], ...span };
    return inferCall(call, at, lhs);
  }
  infer(lhs, at);
  infer(rhs, at);
  return ANY;
}

const COMPARISONS: ReadonlySet<string> = new Set(["=", "!=", "<", "<=", ">", ">=", "in"]);

function inferBinary(node: BinaryNode, at: Checking): Type {
  if (node.op === "and" || node.op === "or") {
    for (const side of [node.lhs, node.rhs]) infer(side, at);
    return BOOLEAN;
  }
  const inner = { ...at, negated: negates(node) ? !at.negated : at.negated };
  if (COMPARISONS.has(node.op)) return inferComparison(node, inner);
  const [left, right] = [infer(node.lhs, inner), infer(node.rhs, inner)];
  for (const [side, type] of [
    [node.lhs, left],
    [node.rhs, right],
  ] as const) {
    if (type.count === "many" || isNodeType(type)) refuseOperand(node.op, side, { type, at });
  }
  if (node.op === "&") return TEXT;
  if (node.op === "..") return counted(NUMBER, "many");
  return counted(NUMBER, left.count === "one" && right.count === "one" ? "one" : "maybe");
}

/** `x = false` says no to x as `$not(x)` does. */
function negates(node: BinaryNode): boolean {
  const says = (side: Ast, value: boolean): boolean =>
    side.type === "literal" && side.value === value;
  const value = node.op === "!=";
  return (node.op === "=" || node.op === "!=") && (says(node.lhs, value) || says(node.rhs, value));
}

function refuseOperand(
  op: string,
  side: Ast,
  { type, at }: { readonly type: Type; readonly at: Checking },
): void {
  const many = type.count === "many";
  report(at, side, {
    id: many ? "many-against-one" : "wrong-argument",
    message: many
      ? `This side of ${op} may be many values, and ${op} takes one.`
      : `${op} takes a text or number, and this is ${inWords(type)}.`,
    fix: many
      ? "Write $join of texts, or $sum of numbers."
      : "Write the path to the value you mean.",
  });
}

function inferWildcard(node: Ast, at: Checking): Type {
  if (!isNodeType(at.context)) return { of: { kind: "any" }, count: "many" };
  return refuse(node, "*", at);
}

function refuse(node: Ast, sign: string, at: Checking): Type {
  report(at, node, {
    id: "refused",
    message: `${sign} does not say which facts a rule rests on.`,
    fix: "Write the path to the facts you mean, from the subject or from one of its ancestors.",
  });
  return ANY;
}
