/** How each kind of jsonata's nodes becomes one of ours; what hangs on it is added by `convert`. */
import type { Ast, Span } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import type { RawNode } from "./raw.ts";
import type { Tokens } from "./tokens.ts";

type Bare<Node> = Node extends Ast ? Node : never;
/** A node without its marks. */
export type Shape = Bare<Ast>;

export interface Context {
  readonly tokens: Tokens;
  readonly convert: (raw: RawNode) => Ast;
}

type Maker = (raw: RawNode, cx: Context) => Shape;

export function tokenAt(raw: RawNode, tokens: Tokens): Span {
  const end = raw.position ?? 0;
  return { start: tokens.ending(end)?.start ?? end, end };
}

/** From the first part to the last. */
function over(first: Span, final: Span): Span {
  return { start: first.start, end: final.end };
}

/** A part that the parser always sets on this type of node. */
function part(raw: RawNode | undefined, cx: Context): Ast {
  if (raw === undefined) throw new ExpressionError("S0207");
  return cx.convert(raw);
}

function all(raws: readonly RawNode[] | undefined, cx: Context): readonly Ast[] {
  return (raws ?? []).map(cx.convert);
}

function side(raw: RawNode["lhs"], cx: Context): Ast {
  return part(raw !== undefined && "type" in raw ? raw : undefined, cx);
}

function token(type: "wildcard" | "descendant"): Maker {
  return (raw, cx) => ({ type, ...tokenAt(raw, cx.tokens) });
}

const literal: Maker = (raw, cx) => {
  const place = tokenAt(raw, cx.tokens);
  const value = raw.value;
  const minus = typeof value === "number" && value < 0 ? cx.tokens.before(place.end) : undefined;
  const start = minus?.text === "-" ? minus.start : place.start;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return { type: "literal", value, start, end: place.end };
  }
  return { type: "literal", value: null, ...place };
};

export const MAKERS: { readonly [type: string]: Maker } = {
  string: literal,
  number: literal,
  value: literal,
  wildcard: token("wildcard"),
  descendant: token("descendant"),
  operator: (raw, cx) => ({ type: "placeholder", ...tokenAt(raw, cx.tokens) }),
  name: (raw, cx) => ({ type: "name", name: String(raw.value), ...tokenAt(raw, cx.tokens) }),
  variable: (raw, cx) => ({
    type: "variable",
    name: String(raw.value),
    ...tokenAt(raw, cx.tokens),
  }),
  parent: (raw, cx) => {
    const place = cx.tokens.parents[Math.min(raw.slot?.index ?? 0, cx.tokens.parents.length - 1)];
    const { start, end } = place ?? { start: 0, end: 0 };
    return { type: "parent", label: raw.slot?.label ?? "", start, end };
  },
  regex: (raw, cx) => {
    // Parse boundary: the parser keeps the compiled expression, of which only the text is wanted.
    const { source, flags } = raw.value as RegExp;
    return {
      type: "regex",
      pattern: source,
      flags: flags.replace("g", ""),
      ...tokenAt(raw, cx.tokens),
    };
  },
  path: (raw, cx) => {
    const steps = all(raw.steps, cx);
    const span = { start: steps[0]?.start ?? 0, end: steps.at(-1)?.end ?? 0 };
    const keep = raw.keepSingletonArray === true && { keepSingletonArray: true as const };
    return { type: "path", steps, ...keep, ...span };
  },
  binary: (raw, cx) => {
    const [lhs, rhs] = [side(raw.lhs, cx), part(raw.rhs, cx)];
    return { type: "binary", op: String(raw.value), lhs, rhs, ...over(lhs, rhs) };
  },
  apply: (raw, cx) => {
    const [lhs, rhs] = [side(raw.lhs, cx), part(raw.rhs, cx)];
    return { type: "apply", lhs, rhs, ...over(lhs, rhs) };
  },
  bind: (raw, cx) => {
    const [lhs, value] = [side(raw.lhs, cx), part(raw.rhs, cx)];
    const name = lhs.type === "variable" ? lhs.name : "";
    return { type: "bind", name, value, ...over(lhs, value) };
  },
  unary: (raw, cx) => {
    const place = tokenAt(raw, cx.tokens);
    const span = { start: place.start, end: cx.tokens.closing(place.end) };
    if (raw.value === "[") return { type: "array", items: all(raw.expressions, cx), ...span };
    if (raw.value === "{") {
      const pairs = Array.isArray(raw.lhs) ? raw.lhs : [];
      const converted = pairs.map(
        ([key, value]: readonly [RawNode, RawNode]) =>
          [cx.convert(key), cx.convert(value)] as const,
      );
      return { type: "object", pairs: converted, ...span };
    }
    const operand = part(raw.expression, cx);
    return { type: "negate", operand, ...over(place, operand) };
  },
  block: (raw, cx) => {
    const place = tokenAt(raw, cx.tokens);
    const body = all(raw.expressions, cx);
    return { type: "block", body, start: place.start, end: cx.tokens.closing(place.end) };
  },
  condition: (raw, cx) => {
    const yes = part(raw.then, cx);
    const sign = cx.tokens.ending(raw.position ?? -1)?.text;
    if (sign === "??" || sign === "?:") {
      const rhs = part(raw.else, cx);
      const kind = sign === "??" ? "exists" : "truthy";
      return { type: "default", kind, lhs: yes, rhs, ...over(yes, rhs) };
    }
    const test = part(raw.condition, cx);
    const no = raw.else === undefined ? null : cx.convert(raw.else);
    return { type: "condition", test, yes, no, ...over(test, no ?? yes) };
  },
  sort: (raw, cx) => {
    const place = tokenAt(raw, cx.tokens);
    const open = cx.tokens.after(place.end)?.end ?? place.end;
    const terms = (raw.terms ?? []).map(({ descending, expression }) => ({
      descending,
      expression: cx.convert(expression),
    }));
    return { type: "sort", terms, start: place.start, end: cx.tokens.closing(open) };
  },
  function: (raw, cx) => call(raw, cx, "call"),
  partial: (raw, cx) => call(raw, cx, "partial"),
  lambda: (raw, cx) => (raw.thunk === true ? tail(raw, cx) : lambda(raw, cx)),
};

function call(raw: RawNode, cx: Context, type: "call" | "partial"): Shape {
  const procedure = part(raw.procedure, cx);
  const args = all(raw.arguments, cx);
  const end = cx.tokens.closing(raw.position ?? procedure.end);
  return { type, procedure, args, start: procedure.start, end };
}

/**
 * The parser wraps a call in tail position in a function without parameters. As in the reference,
 * what hangs on such a call is lost.
 */
function tail(raw: RawNode, cx: Context): Shape {
  const { group: _, keepArray: __, ...body } = part(raw.body, cx);
  return body.type === "call" ? { ...body, tail: true } : body;
}

function lambda(raw: RawNode, cx: Context): Shape {
  const open = raw.position ?? 0;
  let next = cx.tokens.after(cx.tokens.closing(open));
  while (next !== undefined && next.text !== "{") next = cx.tokens.after(next.end);
  const span = {
    start: cx.tokens.before(open)?.start ?? open,
    end: next === undefined ? open : cx.tokens.closing(next.end),
  };
  const params = (raw.arguments ?? []).map((param) => String(param.value));
  const signature = raw.signature && { signature: raw.signature.definition };
  return { type: "lambda", params, ...signature, body: part(raw.body, cx), ...span };
}
