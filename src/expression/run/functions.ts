/** Variables, calls, functions and their partial application in two values. */
import type { ApplyNode, Ast, CallNode, LambdaNode, RegexNode, VariableNode } from "../ast.ts";
import { ExpressionError, placed } from "../error.ts";
import { builtIn } from "../functions/natives.ts";
import type { Cx, Maker } from "./build.ts";
import { apply, tailCall } from "./call.ts";
import { hostValue } from "./host.ts";
import { INLINE } from "./inline.ts";
import { regexValue } from "./regex-value.ts";
import type { Eval } from "./runtime.ts";
import { boundIn, emptySlots, enter, readVariable, type Scope } from "./scope.ts";
import { parseSignature } from "./signature.ts";
import { collapse, type Func, functionOf, type List, makeFunction } from "./values.ts";

export const variable: Maker<VariableNode> = (node, scope, cx) => {
  if (node.name === "") {
    return (input) => {
      const list: List | undefined = Array.isArray(input) ? input : undefined;
      return list?.outerWrapper === true ? list[0] : input;
    };
  }
  if (node.name === "$") return (_, frame) => frame.run.root;
  return readVariable(node.name, scope, unbound(node.name, cx));
};

/** What a name is that the expression does not bind itself. */
function unbound(name: string, cx: Cx): Eval {
  const position = cx.names.get(name);
  if (position !== undefined) return (_, frame) => frame.run.bindings[position];
  const value = functionNamed(name, cx);
  return () => value;
}

function functionNamed(name: string, cx: Cx): Func | undefined {
  const host = Object.hasOwn(cx.functions, name) ? cx.functions[name] : undefined;
  return host === undefined ? builtIn(name)?.value : hostValue(host, cx.three);
}

export const call: Maker<CallNode> = (node, scope, cx) => {
  const inline = inlined(node, scope, cx);
  if (inline !== undefined) return inline;
  const invoke = callWith(node, scope, cx);
  return (input, frame) => invoke(input, frame, []);
};

/** Functions of one argument that rules use most, without a signature to check. */
function inlined(node: CallNode, scope: Scope, cx: Cx): Eval | undefined {
  const { procedure, args } = node;
  const [arg] = args;
  if (procedure.type !== "variable" || args.length !== 1 || arg === undefined) return undefined;
  if (procedure.predicates !== undefined || node.tail === true) return undefined;
  const own = Object.hasOwn(INLINE, procedure.name) && !cx.names.has(procedure.name);
  const compute = own && !Object.hasOwn(cx.functions, procedure.name) && INLINE[procedure.name];
  if (!compute) return undefined;
  const value = cx.build(arg, scope);
  const { name } = procedure;
  return (input, frame) => {
    const given = value(input, frame);
    try {
      return compute(given, frame.run);
    } catch (error) {
      throw placed(error, node, name);
    }
  };
}

type Invoke = (input: unknown, frame: Parameters<Eval>[1], first: readonly unknown[]) => unknown;

/** Evaluates procedure and arguments, and calls; `first` are arguments that `~>` puts before. */
export function callWith(node: CallNode, scope: Scope, cx: Cx): Invoke {
  const procedure = cx.build(node.procedure, scope);
  const args = node.args.map((arg) => cx.build(arg, scope));
  const token = nameOf(node.procedure);
  const missing = forgotten(node.procedure, scope, cx);
  return (input, frame, first) => {
    const func = functionOf(procedure(input, frame));
    if (func === undefined) {
      const code = missing(input, frame) ? "T1005" : "T1006";
      throw new ExpressionError(code, { token }, node);
    }
    const values: unknown[] = [...first];
    for (const arg of args) values.push(handle(arg(input, frame)));
    if (node.tail === true && first.length === 0) return tailCall(func, values);
    try {
      return apply(func, values, { run: frame.run, input });
    } catch (error) {
      throw placed(error, node, token);
    }
  };
}

/** A function that is passed on is called without a context, wherever it ends up. */
function handle(value: unknown): unknown {
  const func = functionOf(value);
  if (func === undefined) return value;
  return makeFunction({
    arity: func.arity,
    signature: null,
    invoke: (args, { run }) => apply(func, args, { run, input: null }),
  });
}

function nameOf(procedure: Ast): string | undefined {
  if (procedure.type === "variable") return procedure.name;
  const [first] = procedure.type === "path" ? procedure.steps : [];
  return first?.type === "name" ? first.name : undefined;
}

/** `count(x)` where `$count(x)` was meant. */
function forgotten(procedure: Ast, scope: Scope, cx: Cx): (...at: Parameters<Eval>) => boolean {
  const name = procedure.type === "path" ? nameOf(procedure) : undefined;
  if (name === undefined) return () => false;
  const read = readVariable(name, scope, unbound(name, cx));
  return (input, frame) => Boolean(read(input, frame));
}

export const lambda: Maker<LambdaNode> = (node, scope, cx) => {
  const params = enterParams(node, scope);
  const locals = enter(params, boundIn([node.body]), false);
  const body = cx.build(node.body, locals);
  const signature = node.signature === undefined ? null : parseSignature(node.signature);
  const arity = node.params.length;
  const slots = node.params.map((name) => params.slots.get(name) ?? 0);
  return (input, up) =>
    makeFunction({
      arity,
      signature,
      invoke: (args) => {
        const frame = { up, run: up.run, slots: emptySlots(params.layout) };
        for (let index = 0; index < arity; index += 1) frame.slots[slots[index] ?? 0] = args[index];
        return body(input, frame);
      },
    });
};

function enterParams(node: LambdaNode, scope: Scope): Scope {
  return { ...enter(scope, node.params, true), definite: true };
}

export const partial: Maker<CallNode> = (node, scope, cx) => {
  const procedure = cx.build(node.procedure, scope);
  const args = node.args.map((arg) => (arg.type === "placeholder" ? null : cx.build(arg, scope)));
  const open = args.filter((arg) => arg === null).length;
  const token = nameOf(node.procedure);
  const missing = forgotten(node.procedure, scope, cx);
  return (input, frame) => {
    const given = args.map((arg) => arg?.(input, frame));
    const func = functionOf(procedure(input, frame));
    if (func === undefined) {
      const code = missing(input, frame) ? "T1007" : "T1008";
      throw new ExpressionError(code, { token }, node);
    }
    return makeFunction({
      arity: open,
      signature: null,
      invoke: (rest, where) => {
        let next = 0;
        const all = given.map((value, index) => (args[index] === null ? rest[next++] : value));
        return func.invoke(all, where);
      },
    });
  };
};

export const applyTo: Maker<ApplyNode> = (node, scope, cx) => {
  const left = cx.build(node.lhs, scope);
  if (node.rhs.type === "call") {
    const invoke = callWith({ ...node.rhs, type: "call" }, scope, cx);
    return (input, frame) => invoke(input, frame, [left(input, frame)]);
  }
  const right = cx.build(node.rhs, scope);
  return (input, frame) => {
    const value = left(input, frame);
    const func = functionOf(right(input, frame));
    if (func === undefined) throw new ExpressionError("T2006", {}, node);
    const inner = functionOf(value);
    const where = { run: frame.run, input: null };
    if (inner === undefined) return apply(func, [value], where);
    return makeFunction({
      arity: 1,
      signature: null,
      invoke: (args) => apply(func, [collapse(apply(inner, args, where))], where),
    });
  };
};

export const regex: Maker<RegexNode> = (node) => {
  const value = regexValue(node);
  return () => value;
};
