/**
 * `when` in its parts: many rules of a walk ask the same thing first (`status != "retired"`), and
 * each part is asked once of a subject, whoever asks.
 */
import type { Ast } from "../expression/ast.ts";
import { ExpressionError } from "../expression/error.ts";
import { isUnknown, unknown } from "../expression/evaluate.ts";
import { children } from "../expression/parts.ts";
import type { Fact } from "../model/node.ts";
import { compileExpression, type Program, type Stage } from "./program.ts";
import type { RuleExpression } from "./types.ts";

/** One part of a condition. */
export interface Part {
  readonly ask: Program;
  /** Its number among the parts that rules of the walk share; -1: it reads what is the rule's own. */
  readonly number: number;
}

/** Makes the parts of conditions for one walk; what is written twice is compiled once. */
export type Parts = (when: RuleExpression) => readonly Part[];

/** Names whose values differ from rule to rule. */
const OWN = ["options", "law"];

/** A new, empty collection of parts. */
export function sharedParts(names: readonly string[], stage: Stage): Parts {
  const known = new Map<string, Part>();
  const part = ({ ast, key, own }: Split): Part => {
    const compiled = (): Program => compileExpression({ text: "", ast }, names, stage);
    if (own) return { ask: compiled(), number: -1 };
    const found = known.get(key) ?? { ask: compiled(), number: known.size };
    known.set(key, found);
    return found;
  };
  return (when) => splitOf(when).map(part);
}

/** A part before it is compiled. */
interface Split {
  readonly ast: Ast;
  /** What is written alike has the same key. */
  readonly key: string;
  /** True when it reads what differs from rule to rule. */
  readonly own: boolean;
}

/** A condition is taken apart once, however often its rule is run. */
const SPLITS = new WeakMap<RuleExpression, readonly Split[]>();

function splitOf(when: RuleExpression): readonly Split[] {
  const known = SPLITS.get(when);
  if (known !== undefined) return known;
  const { ast, text } = when;
  // A name that one part binds may be read by the next.
  const parts = text.includes(":=") ? [ast] : conjuncts(ast);
  const splits = parts.map((one): Split => {
    const part = parts.length === 1 ? one : asTruth(one);
    // Trees of the library hold no places: what is written alike is the same text.
    const key = JSON.stringify(part);
    const own = OWN.some((name) => key.includes(`"${name}"`) && mentions(part, name));
    return { ast: part, key, own };
  });
  SPLITS.set(when, splits);
  return splits;
}

/** `a and b and c` in its parts. */
function conjuncts(ast: Ast): readonly Ast[] {
  const plain = ast.type === "binary" && ast.op === "and" && ast.predicates === undefined;
  if (!plain || ast.group !== undefined || ast.keepArray === true) return [ast];
  return [...conjuncts(ast.lhs), ...conjuncts(ast.rhs)];
}

/** What `and` makes of one side: true or false. */
function asTruth(ast: Ast): Ast {
  const { start, end } = ast;
  if (ast.type === "binary" && COMPARISONS.has(ast.op) && ast.predicates === undefined) return ast;
  const yes: Ast = { type: "literal", value: true, start, end };
  return { type: "binary", op: "and", lhs: ast, rhs: yes, start, end };
}

const COMPARISONS: ReadonlySet<string> = new Set(["=", "!=", "<", "<=", ">", ">=", "in", "or"]);

/** True when a variable of that name stands anywhere in the expression. */
export function mentions(ast: Ast, name: string): boolean {
  if (ast.type === "variable" && ast.name === name) return true;
  return children(ast).some((child) => mentions(child, name));
}

/** In a place of the answers that was not asked yet. */
const UNASKED: unique symbol = Symbol("unasked");

/** A subject with the answers that its shared parts gave so far. */
export interface Asked {
  readonly context: unknown;
  readonly bindings: readonly unknown[];
  readonly answers: unknown[];
}

/**
 * What the parts give together, as `and` does: one that is false decides; after one that cannot be
 * told, the others may still decide, and their errors do not count.
 */
export function holds(parts: readonly Part[], asked: Asked): unknown {
  const open: Fact[] = [];
  let value: unknown = true;
  for (const part of parts) {
    if (open.length === 0) value = answer(part, asked);
    else value = speculative(part, asked);
    if (value === false) return false;
    if (isUnknown(value)) open.push(...value.facts);
  }
  return open.length > 0 ? unknown(open) : value;
}

function answer({ ask, number }: Part, { context, bindings, answers }: Asked): unknown {
  if (number < 0) return ask(context, bindings).value;
  while (answers.length <= number) answers.push(UNASKED);
  if (answers[number] === UNASKED) answers[number] = ask(context, bindings).value;
  return answers[number];
}

function speculative(part: Part, asked: Asked): unknown {
  try {
    return answer(part, asked);
  } catch (error) {
    if (error instanceof ExpressionError && error.bound === undefined) return true;
    throw error;
  }
}
