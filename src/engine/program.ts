/** Expressions of rules made ready to run on the model: values, sentences, or what is not known. */
import type { Ast } from "../expression/ast.ts";
import { compile, compileThree, type Expression } from "../expression/compile.ts";
import { ExpressionError } from "../expression/error.ts";
import { type Evaluated, isUnknown } from "../expression/evaluate.ts";
import type { World } from "../expression/types.ts";
import { META } from "../model/node.ts";
import { absent, isEntity, isNode, openList, stated, unstatedFacts } from "../model/reading.ts";
import { FUNCTIONS } from "./functions/all.ts";
import type { RuleExpression, Template } from "./types.ts";

/** What every expression of one run has in common. */
export interface Stage {
  readonly today: string;
}

/** Runs an expression on a subject with the values of its names. */
export type Program = (context: unknown, bindings: readonly unknown[]) => Evaluated;

/** Writes a text about a subject. */
export type Writer = (context: unknown, bindings: readonly unknown[]) => string;

/** How expressions see the model. */
export const WORLD: World = {
  absent: (node, key) => (isNode(node) ? absent(node, key) : { means: "empty" }),
  open: openList,
  stated: (node, key) => (isNode(node) ? stated(node, key) : Object.hasOwn(node, key)),
  unstated: (node) => (isNode(node) ? unstatedFacts(node) : []),
  entity: isEntity,
};

/** Expressions keep nothing of an evaluation: what was compiled once serves every later run. */
const COMPILED = new WeakMap<Ast, Map<string, Expression>>();

function compiled(ast: Ast, names: readonly string[], values: "two" | "three"): Expression {
  const known = COMPILED.get(ast) ?? new Map<string, Expression>();
  COMPILED.set(ast, known);
  const key = [values, ...names].join(" ");
  const make = values === "two" ? compile : compileThree;
  const found = known.get(key) ?? make(ast, { functions: FUNCTIONS, names });
  known.set(key, found);
  return found;
}

/** Compiles an expression; `names` are bound in the order of the bindings. */
export function compileExpression(
  { ast }: RuleExpression,
  names: readonly string[],
  { today }: Stage,
): Program {
  const expression = compiled(ast, names, "two");
  const options = { world: WORLD, today };
  return (context, bindings) => expression.evaluate(context, bindings, options);
}

/** Compiles an expression that is asked of what is not seen: always in three values. */
export function compileUnseen(
  { ast }: RuleExpression,
  names: readonly string[],
  { today }: Stage,
): Program {
  const expression = compiled(ast, names, "three");
  const options = { world: WORLD, today };
  return (context, bindings) => expression.evaluate(context, bindings, options);
}

/** Compiles a text with expressions in it. */
export function compileTemplate(
  template: Template,
  names: readonly string[],
  stage: Stage,
): Writer {
  const parts = template.map((part) =>
    typeof part === "string" ? part : compileExpression(part, names, stage),
  );
  return (context, bindings) =>
    parts
      .map((part) => (typeof part === "string" ? part : shown(part, context, bindings)))
      .join("")
      .trim();
}

/** A value in a sentence; a finding is told even where its words fail. */
function shown(program: Program, context: unknown, bindings: readonly unknown[]): string {
  try {
    return inWords(program(context, bindings).value);
  } catch (error) {
    if (error instanceof ExpressionError) return UNTOLD;
    throw error;
  }
}

/** Stands where a value of a message is missing or not known; examples must not show it. */
export const UNTOLD = "(not stated)";

function inWords(value: unknown): string {
  if (value === undefined || value === null || isUnknown(value)) return UNTOLD;
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (isNode(value)) return typeof value.id === "string" ? value.id : value[META].address;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
