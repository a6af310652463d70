/** Variables, functions as values, their partial application and chaining. */
import type { ApplyNode, CallNode, LambdaNode, RegexNode, VariableNode } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import { surfaceFacts } from "../three/open.ts";
import { unknown } from "../unknown.ts";
import type { Maker } from "./build.ts";
import { apply } from "./call.ts";
import { callWith, forgotten, nameOf, unbound, undecided } from "./calls.ts";
import { regexValue } from "./regex-value.ts";
import { boundIn, emptySlots, enter, readVariable, type Scope } from "./scope.ts";
import { parseSignature } from "./signature.ts";
import { collapse, functionOf, type List, makeFunction } from "./values.ts";

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

export const lambda: Maker<LambdaNode> = (node, scope, cx) => {
  const params = enterParams(node, scope);
  const locals = enter(params, boundIn([node.body]), false);
  const body = cx.build(node.body, locals);
  const signature = node.signature === undefined ? null : parseSignature(node.signature);
  const arity = node.params.length;
  const slots = node.params.map((name) => params.slots.get(name) ?? 0);
  const [checked, unchecked] = cx.three ? [null, signature] : [signature, null];
  return (input, up) =>
    makeFunction({
      arity,
      signature: checked,
      invoke: (given, where) => {
        const facts = unchecked === null ? [] : given.flatMap(surfaceFacts);
        if (facts.length > 0) return unknown(facts);
        const args = unchecked === null ? given : unchecked.validate(given, where.input);
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
    const callee = procedure(input, frame);
    const func = functionOf(callee);
    if (func === undefined) {
      if (undecided(callee)) return unknown(surfaceFacts(callee));
      const code = missing(input, frame) ? "T1007" : "T1008";
      throw new ExpressionError(code, { token }, node);
    }
    return makeFunction({
      arity: open,
      signature: null,
      invoke: (rest, where) => {
        let next = 0;
        const all = given.map((value, index) => (args[index] === null ? rest[next++] : value));
        return (func.unchecked ?? func.invoke)(all, where);
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
    const callee = right(input, frame);
    const func = functionOf(callee);
    if (func === undefined && undecided(callee)) return unknown(surfaceFacts(callee));
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

export const regex: Maker<RegexNode> = (node, _, cx) => {
  const value = cx.three ? decided(regexValue(node)) : regexValue(node);
  return () => value;
};

/** In three values: of a text that is not known, the match is not known. */
function decided(value: ReturnType<typeof regexValue>): ReturnType<typeof regexValue> {
  const func = functionOf(value);
  if (func === undefined) return value;
  return makeFunction({
    ...func,
    invoke: (args, where) => {
      const facts = args.flatMap(surfaceFacts);
      return facts.length > 0 ? unknown(facts) : func.invoke(args, where);
    },
  });
}
