/** Small mistakes put into an expression, one at a time: examples that let one pass show too little. */
import type { Ast, Span } from "../../expression/ast.ts";
import { children } from "../../expression/parts.ts";
import type { RuleExpression } from "../types.ts";

/** One changed expression; its text is for people, the tree is what runs. */
export interface Mutant {
  readonly what: string;
  readonly expression: RuleExpression;
}

/** Each comparator with what it is mistaken for: its opposite, and its neighbour at the boundary. */
const COMPARATORS: { readonly [op: string]: readonly string[] } = {
  "=": ["!="],
  "!=": ["="],
  "<": [">=", "<="],
  "<=": [">", "<"],
  ">": ["<=", ">="],
  ">=": ["<", ">"],
};

interface Change {
  readonly what: string;
  /** The part that is replaced, in the text and in the tree. */
  readonly span: Span;
  readonly words: string;
  readonly node: Ast;
}

/** Every mutant of an expression, in the order of its text. */
export function mutantsOf(expression: RuleExpression): readonly Mutant[] {
  return everywhere(expression.ast, expression.text, (ast) => ast);
}

/** Mutants of a part and of all its parts; `whole` puts a changed part back in its place. */
function everywhere(part: Ast, text: string, whole: (part: Ast) => Ast): readonly Mutant[] {
  const here = changes(part, text).map(
    ({ what, span, words, node }): Mutant => ({
      what,
      expression: {
        text: text.slice(0, span.start) + words + text.slice(span.end),
        ast: whole(node),
      },
    }),
  );
  const below = children(part).flatMap((child) =>
    everywhere(child, text, (changed) => whole(replace(part, child, changed))),
  );
  return [...here, ...below];
}

function changes(node: Ast, text: string): readonly Change[] {
  switch (node.type) {
    case "binary":
      return binaryChanges(node, text);
    case "literal":
      return literalChanges(node);
    case "path":
      return pathChanges(node, text);
    case "call": {
      const [only, ...others] = node.args;
      const name = node.procedure.type === "variable" ? node.procedure.name : "";
      if (name !== "not" || only === undefined || others.length > 0) return [];
      return [{ what: "drop $not", span: node, words: words(only, text), node: only }];
    }
    default:
      return [];
  }
}

function words(node: Span, text: string): string {
  return text.slice(node.start, node.end);
}

function binaryChanges(node: Extract<Ast, { type: "binary" }>, text: string): readonly Change[] {
  const { op, lhs, rhs } = node;
  const span: Span = { start: lhs.end, end: rhs.start };
  const swap = (other: string): Change => ({
    what: `${op} becomes ${other}`,
    span,
    words: text.slice(lhs.end, rhs.start).replace(op, other),
    node: { ...node, op: other },
  });
  if (op === "and" || op === "or") {
    const drop = (kept: Ast, gone: string): Change => ({
      what: `drop the ${gone} side of ${op}`,
      span: node,
      words: words(kept, text),
      node: kept,
    });
    return [drop(rhs, "left"), drop(lhs, "right"), swap(op === "and" ? "or" : "and")];
  }
  if (op === "in") {
    const negated = call("not", node);
    return [
      { what: "in becomes not in", span: node, words: `$not(${words(node, text)})`, node: negated },
    ];
  }
  return (COMPARATORS[op] ?? []).map(swap);
}

function call(name: string, argument: Ast): Ast {
  const { start, end } = argument;
  const procedure: Ast = { type: "variable", name, start, end };
  return { type: "call", procedure, args: [argument], start, end };
}

function literalChanges(node: Extract<Ast, { type: "literal" }>): readonly Change[] {
  const other = otherValue(node.value);
  if (other === undefined) return [];
  const shown = JSON.stringify(other);
  return [
    {
      what: `a literal becomes ${shown}`,
      span: node,
      words: shown,
      node: { ...node, value: other },
    },
  ];
}

function otherValue(
  value: string | number | boolean | null,
): string | number | boolean | undefined {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? `${value}~` : undefined;
}

function pathChanges(node: Extract<Ast, { type: "path" }>, text: string): readonly Change[] {
  const { steps } = node;
  const dropStep = (step: Ast, at: number): Change | undefined => {
    const rest = steps.filter((_, index) => index !== at);
    const [first, after] = [rest[0], steps[at + 1]];
    if (first === undefined || step.type === "sort") return undefined;
    const start = at === 0 ? step.start : (steps[at - 1]?.end ?? step.start);
    const end = at === 0 ? (after?.start ?? step.end) : endOf(step);
    return { what: `drop a step`, span: { start, end }, words: "", node: { ...node, steps: rest } };
  };
  const dropFilter = (step: Ast, at: number): readonly Change[] =>
    (step.stages ?? []).flatMap((stage, index): readonly Change[] => {
      if (stage.type !== "filter") return [];
      const stages = (step.stages ?? []).filter((_, other) => other !== index);
      const { stages: _, ...bare } = step;
      const changed: Ast = stages.length > 0 ? { ...step, stages } : bare;
      const all = steps.map((one, other) => (other === at ? changed : one));
      const filter: Span = { start: bracketBefore(text, stage.expr.start), end: stage.end };
      return [{ what: "drop a filter", span: filter, words: "", node: { ...node, steps: all } }];
    });
  return steps.flatMap((step, at) => {
    const dropped = dropStep(step, at);
    return [...(dropped === undefined ? [] : [dropped]), ...dropFilter(step, at)];
  });
}

function endOf(step: Ast): number {
  return Math.max(step.end, ...(step.stages ?? []).map((stage) => stage.end));
}

function bracketBefore(text: string, at: number): number {
  return Math.max(0, text.lastIndexOf("[", at));
}

/** A node with one of its direct parts replaced. */
function replace(parent: Ast, child: Ast, changed: Ast): Ast {
  // The parts are found by identity whatever property holds them, lists and pairs included.
  const swap = (value: unknown): unknown => {
    if (value === child) return changed;
    if (Array.isArray(value)) return value.map(swap);
    if (isStageOrGroup(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swap(inner)]));
    }
    return value;
  };
  const entries = Object.entries(parent).map(([key, value]) => [key, swap(value)] as const);
  return Object.fromEntries(entries) as unknown as Ast; // the same node with one part exchanged
}

/** Plain holders of parts: stages, groups and sort terms, which are no nodes of their own. */
function isStageOrGroup(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const type = Reflect.get(value, "type");
  return type === undefined || type === "filter" || type === "index";
}
