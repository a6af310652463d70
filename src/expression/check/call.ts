/** Calls: does the function exist, are there enough arguments, do they fit, what comes out. */
import type { Ast, CallNode } from "../ast.ts";
import { BUILT_IN, isBuiltIn } from "../functions/names.ts";
import type { HostFunction, Type } from "../types.ts";
import { checkBuiltIn } from "./builtin.ts";
import { inferLambda } from "./lambda.ts";
import { misfit, textOf } from "./literal.ts";
import { returned } from "./returns.ts";
import { type Checking, report, suggest, typeOfName } from "./state.ts";
import { ANY, inWords, isNodeType, isOpenType } from "./type.ts";

/** A call, with what `~>` puts before its arguments. */
export function inferCall(node: CallNode, at: Checking, before?: Ast): Type {
  const args = before === undefined ? node.args : [before, ...node.args];
  const { procedure } = node;
  if (procedure.type !== "variable") return inferOther(node, args, at);
  const { name } = procedure;
  if (typeOfName(name, at) !== undefined) {
    for (const arg of args) at.infer(arg, at);
    return ANY;
  }
  const host = Object.hasOwn(at.scope.functions, name) ? at.scope.functions[name] : undefined;
  if (host !== undefined) return inferHost(host, { node, args, at });
  if (isBuiltIn(name)) return inferBuiltIn(name, { node, args, at });
  const known = [...Object.keys(BUILT_IN), ...Object.keys(at.scope.functions)].sort();
  report(at, procedure, {
    id: "unknown-function",
    message: `There is no function $${name}.`,
    fix: suggest(name, known, "$"),
  });
  for (const arg of args) at.infer(arg, at);
  return ANY;
}

function inferOther(node: CallNode, args: readonly Ast[], at: Checking): Type {
  const { procedure } = node;
  const [first] = procedure.type === "path" ? procedure.steps : [];
  for (const arg of args) at.infer(arg, at);
  if (first?.type === "name") {
    report(at, procedure, {
      id: "unknown-function",
      message: `${first.name} is no function.`,
      fix: `Functions start with a dollar: $${first.name}(...).`,
    });
    return ANY;
  }
  const [inner, ...more] = procedure.type === "block" ? procedure.body : [procedure];
  if (inner?.type !== "lambda" || more.length > 0) {
    at.infer(procedure, at);
    return ANY;
  }
  return inferLambda(
    inner,
    args.map((arg) => at.infer(arg, at)),
    at,
  );
}

export interface Called {
  readonly node: CallNode;
  readonly args: readonly Ast[];
  readonly at: Checking;
}

function inferBuiltIn(name: string, called: Called): Type {
  const { args, node, at } = called;
  const [signature = ""] = BUILT_IN[name] ?? [];
  const { least, most } = arity(signature);
  checkArity(`$${name}`, { least, most }, called);
  const negated = name === "not" ? !at.negated : name === "boolean" ? at.negated : false;
  const inner = { ...at, negated };
  const types = args.map((arg) => (arg.type === "lambda" ? ANY : at.infer(arg, inner)));
  checkBuiltIn(name, { node, args, types, at });
  return returned(name, { args, types, at });
}

/** How many arguments a signature asks for at least and takes at most. */
function arity(signature: string): { least: number; most: number } {
  const plain = signature
    .replace(/^<|:.*$|>$/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\([^)]*\)/g, "x");
  let least = 0;
  let most = 0;
  for (const [index, letter] of [...plain].entries()) {
    if ("-?+".includes(letter)) continue;
    const mark = plain[index + 1] ?? "";
    most = mark === "+" ? Number.POSITIVE_INFINITY : most + 1;
    if (mark !== "-" && mark !== "?") least += 1;
  }
  return { least, most };
}

function checkArity(
  name: string,
  { least, most }: { least: number; most: number },
  { node, args, at }: Called,
): void {
  if (args.length >= least && args.length <= most) return;
  const wanted =
    least === most
      ? `${least}`
      : most === Number.POSITIVE_INFINITY
        ? `${least} or more`
        : `${least} to ${most}`;
  report(at, node, {
    id: "wrong-arguments",
    message: `${name} takes ${wanted} argument${wanted === "1" ? "" : "s"}, and gets ${args.length}.`,
    fix: args.length < least ? "Add what is missing." : "Take away what is too much.",
  });
}

function inferHost(host: HostFunction, called: Called): Type {
  const { args, at } = called;
  const least = host.params.filter((param) => param.optional !== true).length;
  checkArity(`$${host.name}`, { least, most: host.params.length }, called);
  for (const [index, arg] of args.entries()) {
    const type = at.infer(arg, { ...at, negated: false });
    const param = host.params[index];
    if (param === undefined) continue;
    const said = argumentMistake(arg, { type, wanted: param.type });
    if (said !== undefined) {
      const what = `Argument ${param.name} of $${host.name}`;
      report(at, arg, { id: "wrong-argument", message: `${what} ${said.message}`, fix: said.fix });
    }
  }
  return host.returns;
}

function argumentMistake(
  arg: Ast,
  { type, wanted }: { readonly type: Type; readonly wanted: Type },
): { message: string; fix: string } | undefined {
  if (type.count === "many" && wanted.count !== "many") {
    const fix = "Give one value, or ask of each in a predicate.";
    return { message: "takes one value, and this may be many.", fix };
  }
  const text = textOf(arg);
  const wrong = text === undefined ? undefined : misfit(text, wanted);
  if (wrong !== undefined) return { message: `cannot be this: ${wrong.message}`, fix: wrong.fix };
  if (isOpenType(type) || isOpenType(wanted) || fits(type, wanted)) return undefined;
  const message = `must be ${inWords(wanted)}, and this is ${inWords(type)}.`;
  return { message, fix: `Give ${inWords(wanted)}.` };
}

/** A text may be anything that is written as a text; nodes fit by their shape. */
function fits(type: Type, wanted: Type): boolean {
  const [a, b] = [type.of.kind, wanted.of.kind];
  if (isNodeType(type) && isNodeType(wanted)) return true;
  const textual = (kind: string): boolean => kind === "text" || kind === "id" || kind === "enum";
  const single = (kind: string): boolean =>
    kind === "boolean" || kind === "number" || kind === "function";
  if (single(a) || single(b) || isNodeType(type) || isNodeType(wanted)) return a === b;
  return a === b || textual(a) || b === "text";
}
