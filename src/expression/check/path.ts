/** Paths: every step is looked up in the shapes, and cardinalities multiply. */
import type { Shape } from "../../model/shape.ts";
import type { Ast, NameNode, PathNode, Stage, VariableNode } from "../ast.ts";
import { isBuiltIn } from "../functions/names.ts";
import type { Type } from "../types.ts";
import { type Checking, inside, namesInSight, report, suggest, typeOfName } from "./state.ts";
import {
  ANY,
  counted,
  either,
  fieldType,
  inWords,
  isOpenType,
  item,
  JSON_TYPE,
  NUMBER,
  shapesOf,
  times,
} from "./type.ts";

export function inferPath(node: PathNode, at: Checking): Type {
  let here = inside(at);
  let type: Type = at.context;
  for (const [index, step] of node.steps.entries()) {
    const absolute = index === 0 && step.type === "variable";
    const before = here;
    const found = absolute ? at.infer(bare(step), here) : inferStep(step, type, here);
    if (step.focus !== undefined) here.names.own.set(step.focus, item(found));
    if (step.index !== undefined) here.names.own.set(step.index, NUMBER);
    const count = absolute ? found.count : times(type.count, found.count);
    const whole = counted(found, step.type === "sort" ? "many" : count);
    const chosen = inferStages(step.stages ?? [], whole, here);
    // `@` binds what was found and stays where it was.
    type = step.focus === undefined ? chosen : counted(type, times(type.count, chosen.count));
    here = { ...before, context: item(type) };
  }
  if (node.keepSingletonArray === true) type = counted(type, "many");
  if (node.group === undefined) return type;
  for (const pair of node.group.pairs) {
    for (const part of pair) at.infer(part, inside(here, { context: item(type) }));
  }
  return JSON_TYPE;
}

/** A step without the predicates that are checked as its stages. */
function bare(step: Ast): Ast {
  const { stages: _, ...rest } = step;
  return rest;
}

function inferStep(step: Ast, type: Type, at: Checking): Type {
  const context = item(type);
  if (step.type === "name") return inferName(step, context, at);
  const here = { ...at, context };
  if (step.type === "sort") {
    for (const term of step.terms) at.infer(term.expression, inside(here));
    return type;
  }
  return at.infer(bare(step), here);
}

/** A name on a node is one of its fields; on a list or object of an option anything. */
export function inferName(step: NameNode, of: Type, at: Checking): Type {
  if (isOpenType(of)) return { of: { kind: "any" }, count: "maybe" };
  const shapes = shapesOf(of, at.scope);
  if (shapes === undefined) {
    if (of.of.kind === "ref" || of.of.kind === "node") return ANY;
    report(at, step, {
      id: "unknown-path",
      message: `${step.name} is asked of ${inWords(of)}, which has no parts.`,
      fix: "Take the step away, or start the path elsewhere.",
    });
    return ANY;
  }
  const types = shapes.flatMap((shape) => fieldIn(shape, step.name));
  const [first, ...rest] = types;
  if (first !== undefined) return rest.reduce(either, first);
  report(at, step, {
    id: "unknown-path",
    message: `${inWords(of)} has no ${step.name}.`.replace(/^a/, "A"),
    fix: suggest(step.name, keysOf(shapes)),
  });
  return ANY;
}

function fieldIn(shape: Shape, name: string): readonly Type[] {
  const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
  return field === undefined ? [] : [fieldType(field)];
}

function keysOf(shapes: readonly Shape[]): readonly string[] {
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape.fields)))].sort();
}

/** Predicates: a number picks one, anything else leaves as many or fewer. */
export function inferStages(stages: readonly Stage[], from: Type, at: Checking): Type {
  let type = from;
  for (const stage of stages) {
    if (stage.type === "index") {
      at.names.own.set(stage.name, NUMBER);
      continue;
    }
    const { expr } = stage;
    const given = at.infer(expr, inside(at, { context: item(type), negated: false }));
    const picks = given.of.kind === "number" && given.count !== "many";
    type = counted(type, picks || type.count !== "many" ? "maybe" : "many");
  }
  return type;
}

export function inferVariable(node: VariableNode, at: Checking): Type {
  if (node.name === "") return at.context;
  if (node.name === "$") return at.scope.context;
  const type = typeOfName(node.name, at);
  if (type !== undefined) return type;
  if (isBuiltIn(node.name) || Object.hasOwn(at.scope.functions, node.name)) {
    return { of: { kind: "function" }, count: "one" };
  }
  report(at, node, {
    id: "unknown-name",
    message: `There is no $${node.name} here.`,
    fix: suggest(node.name, namesInSight(at), "$"),
  });
  return ANY;
}
