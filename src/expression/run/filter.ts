/** Predicates in two values: a position, or a condition on each item. */
import type { Ast, Stage } from "../ast.ts";
import type { Cx } from "./build.ts";
import { charge, type Eval, type Frame, type Run } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { isNumeric, type List, sequence, truth } from "./values.ts";

/** A list (or single value) in, its sequence of chosen items out. */
export type Filter = (input: unknown, frame: Frame) => unknown;

export function filterBy(stage: Stage & { type: "filter" }, scope: Scope, cx: Cx): Filter {
  const { expr } = stage;
  // A number is a position whatever hangs on it, as in the reference.
  if (expr.type === "literal" && typeof expr.value === "number") {
    return atPosition(expr.value);
  }
  const test = cx.build(expr, scope);
  return isBoolean(expr) ? byCondition(test) : byAnything(test);
}

const BOOLEAN_OPERATORS: ReadonlySet<string> = new Set(["=", "!=", "and", "or", "in"]);

/** Surely true or false, so that no position can be meant. */
function isBoolean(node: Ast): boolean {
  if (node.predicates !== undefined || node.group !== undefined) return false;
  return node.type === "binary" && BOOLEAN_OPERATORS.has(node.op);
}

function atPosition(position: number): Filter {
  const wanted = Math.floor(position);
  return (input) => {
    const list: List = Array.isArray(input) ? input : [input];
    const item = list[wanted < 0 ? list.length + wanted : wanted];
    if (Array.isArray(item)) return item;
    const chosen = item === undefined ? sequence() : sequence([item]);
    if (list.tupleStream === true) chosen.tupleStream = true;
    return chosen;
  };
}

function byCondition(test: Eval): Filter {
  return (input, frame) => {
    const chosen = sequence();
    if (!Array.isArray(input)) {
      if (test(input, frame) === true) chosen.push(input);
      return chosen;
    }
    charge(frame.run, input.length);
    for (let index = 0; index < input.length; index += 1) {
      const item = input[index];
      if (test(item, frame) === true) chosen.push(item);
    }
    return chosen;
  };
}

function byAnything(test: Eval): Filter {
  return (input, frame) => {
    const chosen = sequence();
    const list: readonly unknown[] = Array.isArray(input) ? input : [input];
    charge(frame.run, list.length);
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index];
      const times = chosenBy(test(item, frame), { index, length: list.length, run: frame.run });
      for (let count = 0; count < times; count += 1) chosen.push(item);
    }
    return chosen;
  };
}

interface Position {
  readonly index: number;
  readonly length: number;
  readonly run: Run;
}

/** How often a predicate's value chooses the item at a position. */
export function chosenBy(value: unknown, { index, length, run }: Position): number {
  if (value === true) return 1;
  const numbers = isNumeric(value) ? [value] : value;
  if (!Array.isArray(numbers) || !allNumbers(numbers)) return truth(value, run) ? 1 : 0;
  charge(run, numbers.length);
  let times = 0;
  for (const number of numbers) {
    const wanted = Math.floor(number);
    if ((wanted < 0 ? length + wanted : wanted) === index) times += 1;
  }
  return times;
}

function allNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.every(isNumeric);
}
