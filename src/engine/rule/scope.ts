/** What the expressions of a rule may ask for: the subject, its ancestors, the model, the day, the law. */
import type { HostFunction, Scope, Type } from "../../expression/types.ts";
import type { Selector, Shapes } from "../walk/selector.ts";

/** What rules over changes walk: a list that is there only when two states are compared. */
export const OVER_CHANGES = "changes";

/** Names bound beside the ancestors, in this order after them. */
const BOUND: readonly string[] = ["model", "today", "options", "law", "vars"];

const JSON_VALUE: Type = { of: { kind: "json" }, count: "one" };

export interface Known {
  readonly shapes: Shapes;
  readonly functions: { readonly [name: string]: HostFunction };
}

/** The names of a selector's nodes, the outermost first; then what every rule may ask for. */
export function namesOf(selector: Selector): readonly string[] {
  return [...selector.steps.map((step) => step.shape), ...BOUND];
}

/** The scope of a rule's expressions. */
export function scopeOf(selector: Selector, known: Known): Scope {
  const names: { [name: string]: Type } = {
    model: node("model"),
    today: { of: { kind: "date" }, count: "one" },
    options: JSON_VALUE,
    law: { of: { kind: "text" }, count: "one" },
    vars: JSON_VALUE,
  };
  for (const step of selector.steps) names[step.shape] = node(step.shape);
  const context = node(selector.steps.at(-1)?.shape ?? "model");
  return { context, names, shapes: known.shapes, functions: known.functions };
}

function node(shape: string): Type {
  return { of: { kind: "node", shape }, count: "one" };
}
