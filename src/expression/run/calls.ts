/** Calls: procedure and arguments evaluated, signatures checked, tail calls left to be unwound. */
import type { Ast, CallNode } from "../ast.ts";
import { ExpressionError, placed } from "../error.ts";
import { statedAt, statedAt3, statedPath } from "../three/exists.ts";
import { isOpen, surfaceFacts } from "../three/open.ts";
import { isUnknown, unknown } from "../unknown.ts";
import type { Cx, Maker } from "./build.ts";
import { apply, tailCall } from "./call.ts";
import { INLINE } from "./inline.ts";
import type { Eval } from "./runtime.ts";
import { readVariable, type Scope } from "./scope.ts";
import { functionOf, makeFunction } from "./values.ts";

export const call: Maker<CallNode> = (node, scope, cx) => {
  const inline = inlined(node, scope, cx);
  if (inline !== undefined) return inline;
  const invoke = callWith(node, scope, cx);
  return (input, frame) => invoke(input, frame, []);
};

/** `$exists` of a plain fact, and the functions of one argument that rules use most. */
function inlined(node: CallNode, scope: Scope, cx: Cx): Eval | undefined {
  const { procedure, args } = node;
  const [arg] = args;
  if (procedure.type !== "variable" || args.length !== 1 || arg === undefined) return undefined;
  if (procedure.predicates !== undefined) return undefined;
  const { name } = procedure;
  const taken = cx.names.has(name) || Object.hasOwn(cx.functions, name);
  if (taken || !Object.hasOwn(INLINE, name)) return undefined;
  if (name === "exists") return existence(arg, scope, cx);
  const compute = INLINE[name];
  if (cx.three || node.tail === true || compute === undefined) return undefined;
  const value = cx.build(arg, scope);
  return (input, frame) => {
    const given = value(input, frame);
    try {
      return compute(given, frame.run);
    } catch (error) {
      throw placed(error, node, name);
    }
  };
}

/** Of a plain fact: whether it is stated; of anything else: whether there is a value. */
function existence(arg: Ast, scope: Scope, cx: Cx): Eval {
  const value = cx.build(arg, scope);
  const path = statedPath(arg, scope, cx);
  const plain: Eval = cx.three
    ? (input, frame) => existing(value(input, frame))
    : (input, frame) => value(input, frame) !== undefined;
  if (path === undefined) return plain;
  const ask = cx.three ? statedAt3 : statedAt;
  return (input, frame) =>
    frame.run.world === null
      ? plain(input, frame)
      : ask(path.prefix(input, frame), path.key, frame.run);
}

function existing(value: unknown): unknown {
  return isUnknown(value) ? value : value !== undefined;
}

/** In three values what is called may not be known. */
export function undecided(callee: unknown): boolean {
  return isUnknown(callee) || isOpen(callee);
}

type Invoke = (input: unknown, frame: Parameters<Eval>[1], first: readonly unknown[]) => unknown;

/** Evaluates procedure and arguments, and calls; `first` are arguments that `~>` puts before. */
export function callWith(node: CallNode, scope: Scope, cx: Cx): Invoke {
  const procedure = cx.build(node.procedure, scope);
  const args = node.args.map((arg) => cx.build(arg, scope));
  const token = nameOf(node.procedure);
  const missing = forgotten(node.procedure, scope, cx);
  return (input, frame, first) => {
    const callee = procedure(input, frame);
    const func = functionOf(callee);
    if (func === undefined) {
      if (undecided(callee)) return unknown(surfaceFacts(callee));
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

export function nameOf(procedure: Ast): string | undefined {
  if (procedure.type === "variable") return procedure.name;
  const [first] = procedure.type === "path" ? procedure.steps : [];
  return first?.type === "name" ? first.name : undefined;
}

/** `count(x)` where `$count(x)` was meant. */
export function forgotten(
  procedure: Ast,
  scope: Scope,
  cx: Cx,
): (...at: Parameters<Eval>) => boolean {
  const name = procedure.type === "path" ? nameOf(procedure) : undefined;
  if (name === undefined) return () => false;
  const read = readVariable(name, scope, unbound(name, cx));
  return (input, frame) => Boolean(read(input, frame));
}

/** What a name is that the expression does not bind itself. */
export function unbound(name: string, cx: Cx): Eval {
  const position = cx.names.get(name);
  if (position !== undefined) return (_, frame) => frame.run.bindings[position];
  const value = cx.named(name);
  return () => value;
}
