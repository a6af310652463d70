/** Operators in two values, each specialised when it is compiled. */
import type { BinaryNode } from "../ast.ts";
import { ExpressionError, placed } from "../error.ts";
import { stringOf } from "../functions/string.ts";
import type { Maker } from "./build.ts";
import { allowItems, allowText, charge, type Eval, type Run } from "./runtime.ts";
import { equal, isNumeric, sequence, truth } from "./values.ts";

/** What an operator makes of its two values. */
export type Operator = (left: unknown, right: unknown, run: Run) => unknown;

export const binary: Maker<BinaryNode> = (node, scope, cx) => {
  const left = cx.build(node.lhs, scope);
  const right = cx.build(node.rhs, scope);
  if (node.op === "and") return and(left, right);
  if (node.op === "or") return or(left, right);
  const operator = OPERATORS[node.op];
  if (operator === undefined) throw new ExpressionError("S0204", { token: node.op }, node);
  const { op } = node;
  return (input, frame) => {
    const a = left(input, frame);
    const b = right(input, frame);
    try {
      return operator(a, b, frame.run);
    } catch (error) {
      throw placed(error, node, op);
    }
  };
};

function and(left: Eval, right: Eval): Eval {
  return (input, frame) =>
    truth(left(input, frame), frame.run) && truth(right(input, frame), frame.run);
}

function or(left: Eval, right: Eval): Eval {
  return (input, frame) =>
    truth(left(input, frame), frame.run) || truth(right(input, frame), frame.run);
}

function arithmetic(compute: (a: number, b: number) => number): Operator {
  return (left, right) => {
    if (left !== undefined && !isNumeric(left)) throw new ExpressionError("T2001", { value: left });
    if (right !== undefined && !isNumeric(right)) {
      throw new ExpressionError("T2002", { value: right });
    }
    return left === undefined || right === undefined ? undefined : compute(left, right);
  };
}

type Comparable = string | number;

function comparison(compare: (a: Comparable, b: Comparable) => boolean): Operator {
  return (left, right) => {
    if (!isComparable(left) || !isComparable(right)) {
      const value = isComparable(left) && left !== undefined ? right : left;
      throw new ExpressionError("T2010", { value });
    }
    if (left === undefined || right === undefined) return undefined;
    if (typeof left !== typeof right) {
      throw new ExpressionError("T2009", { value: left, value2: right });
    }
    return compare(left, right);
  };
}

function isComparable(value: unknown): value is Comparable | undefined {
  return value === undefined || typeof value === "string" || typeof value === "number";
}

function includes(left: unknown, right: unknown, run: Run): boolean {
  if (left === undefined || right === undefined) return false;
  if (!Array.isArray(right)) return left === right;
  charge(run, right.length / 10);
  for (let index = 0; index < right.length; index += 1) if (right[index] === left) return true;
  return false;
}

function range(left: unknown, right: unknown, run: Run): unknown {
  if (left !== undefined && !Number.isInteger(left)) {
    throw new ExpressionError("T2003", { value: left });
  }
  if (right !== undefined && !Number.isInteger(right)) {
    throw new ExpressionError("T2004", { value: right });
  }
  if (typeof left !== "number" || typeof right !== "number" || left > right) return undefined;
  const size = right - left + 1;
  if (size > 1e7) throw new ExpressionError("D2014", { value: size });
  allowItems(run, size);
  charge(run, size / 10);
  const items: number[] = [];
  for (let item = left; item <= right; item += 1) items.push(item);
  return sequence(items);
}

function concat(left: unknown, right: unknown, run: Run): string {
  const a = left === undefined ? "" : stringOf(left, false, run);
  const b = right === undefined ? "" : stringOf(right, false, run);
  allowText(run, a.length + b.length);
  return a + b;
}

export const OPERATORS: { readonly [op: string]: Operator } = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => a / b),
  "%": arithmetic((a, b) => a % b),
  "=": (a, b, run) => a !== undefined && b !== undefined && equal(a, b, run),
  "!=": (a, b, run) => a !== undefined && b !== undefined && !equal(a, b, run),
  "<": comparison((a, b) => a < b),
  "<=": comparison((a, b) => a <= b),
  ">": comparison((a, b) => a > b),
  ">=": comparison((a, b) => a >= b),
  in: includes,
  "..": range,
  "&": concat,
};
