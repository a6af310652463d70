/** What the expressions of a rule read, told from their paths alone. */
import type { Ast } from "../expression/ast.ts";
import { children } from "../expression/parts.ts";
import type { Field, Shape } from "../model/shape.ts";
import { SHAPES } from "../model/shapes.ts";
import type { Rule, RuleBody } from "./types.ts";
import { parseSelector, type Selector } from "./walk/selector.ts";

/** Keys of each shape that some expression reads and whose absence tells nothing. */
export type Reads = Map<string, Set<string>>;

/** Adds what `when` and `require` or `find` of a rule read. */
export function addReads(body: RuleBody, selector: Selector, reads: Reads): void {
  for (const one of [body.when, body.expression]) if (one) readsOf(one.ast, selector, reads);
}

/** True when a fact that the rule reads may be left out without that telling anything. */
export function absenceMatters(rule: Rule): boolean {
  const selector = parseSelector(rule.for, SHAPES);
  if ("message" in selector) return false;
  const reads: Reads = new Map();
  addReads(rule.body(), selector, reads);
  return reads.size > 0;
}

function readsOf(ast: Ast, selector: Selector, reads: Reads): void {
  const names = new Map(selector.steps.map((step) => [step.shape, SHAPES[step.shape]]));
  names.set("model", SHAPES.model);
  const note = (shape: Shape, key: string, field: Field): void => {
    if (field.derived || field.absent.means !== "unknown") return;
    const keys = reads.get(shape.name) ?? new Set();
    reads.set(shape.name, keys.add(key));
  };
  const visit = (node: Ast, context: Shape | undefined): void => {
    if (node.type !== "path") {
      for (const child of children(node)) visit(child, context);
      return;
    }
    let at = context;
    for (const step of node.steps) {
      if (step.type === "name") {
        const field: Field | undefined = at?.fields[step.name];
        if (at && field) note(at, step.name, field);
        at = field && targetOf(field);
      } else if (step.type === "variable") at = step.name === "" ? at : names.get(step.name);
      else visit(step, at);
      for (const stage of step.stages ?? []) if (stage.type === "filter") visit(stage.expr, at);
    }
  };
  visit(ast, SHAPES[selector.steps.at(-1)?.shape ?? ""]);
}

function targetOf({ type }: Field): Shape | undefined {
  if (type.kind === "node") return SHAPES[type.shape];
  return type.kind === "ref" ? SHAPES[type.to[0] ?? ""] : undefined;
}
