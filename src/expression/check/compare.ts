/** Comparisons: many against one, and what can never be equal. */
import type { Ast, BinaryNode } from "../ast.ts";
import type { Scope, Type } from "../types.ts";
import { misfit, textOf } from "./literal.ts";
import { type Checking, report } from "./state.ts";
import { BOOLEAN, inWords, isNodeType, isOpenType, item } from "./type.ts";

const ORDER: ReadonlySet<string> = new Set(["<", "<=", ">", ">="]);

/** The type of `= != < <= > >= in`, with every mistake in it. */
export function inferComparison(node: BinaryNode, at: Checking): Type {
  const left = at.infer(node.lhs, at);
  const right = at.infer(node.rhs, at);
  const many = node.op === "in" ? inMany(node, left, at) : againstMany(node, [left, right], at);
  if (!many) checkPair(node, [left, right], at);
  if (!ORDER.has(node.op)) return BOOLEAN;
  const sure = left.count === "one" && right.count === "one";
  return { of: BOOLEAN.of, count: sure ? "one" : "maybe" };
}

function inMany(node: BinaryNode, left: Type, at: Checking): boolean {
  if (left.count !== "many") return false;
  report(at, node.lhs, {
    id: "many-against-one",
    message: "`in` looks for one value, and the left side may be many.",
    fix: "Ask of each: $count(left[$ in right]) > 0 for any, or = $count(left) for all.",
  });
  return true;
}

function againstMany(
  node: BinaryNode,
  [left, right]: readonly [Type, Type],
  at: Checking,
): boolean {
  if (left.count !== "many" && right.count !== "many") return false;
  const place = left.count === "many" ? node.lhs : node.rhs;
  report(at, place, {
    id: "many-against-one",
    message: `This side of ${node.op} may be many values, and ${node.op} compares one with one.`,
    fix: remedy(node, left.count === "many", right.count === "many"),
  });
  return true;
}

function remedy(node: BinaryNode, left: boolean, right: boolean): string {
  if (left && right) return "Ask of each: $count(left[$ in right]) > 0.";
  const [one, many] = left ? ["the right side", "the left"] : ["the left side", "the right"];
  if (node.op === "=") return `Write \`in\` with ${one} before it and ${many} behind it.`;
  if (node.op === "!=")
    return `Write $not(... in ...) with ${one} before \`in\` and ${many} behind it.`;
  return "Ask of each in a predicate and count, or compare with $max or $min of numbers.";
}

/** The types of the two sides, and what is written on one of them. */
function checkPair(node: BinaryNode, [left, right]: readonly [Type, Type], at: Checking): void {
  if (node.op === "in" && node.rhs.type === "array" && node.rhs.items.length > 0) {
    for (const part of node.rhs.items) checkSides([node.lhs, part], [left, at.infer(part, at)], at);
    return;
  }
  if (ORDER.has(node.op) && !checkOrder(node, [left, right], at)) return;
  checkSides([node.lhs, node.rhs], [left, item(right)], at);
}

function checkOrder(node: BinaryNode, types: readonly [Type, Type], at: Checking): boolean {
  for (const [index, type] of types.entries()) {
    const { kind } = type.of;
    const place = index === 0 ? node.lhs : node.rhs;
    if (kind === "duration") {
      report(at, place, {
        id: "duration-order",
        message: "Durations are texts, and their order is not that of their letters.",
        fix: "Compare them with $longer(a, b).",
      });
      return false;
    }
    if (kind === "boolean" || kind === "function" || isNodeType(type)) {
      report(at, place, {
        id: "never-true",
        message: `${node.op} compares numbers or texts, and this is ${inWords(type)}.`,
        fix: "Compare a number, a date or a text.",
      });
      return false;
    }
  }
  return true;
}

type Two<Value> = readonly [Value, Value];

function checkSides([a, b]: Two<Ast>, [left, right]: Two<Type>, at: Checking): void {
  const mistake =
    literalMisfit(a, right) ?? literalMisfit(b, left) ?? kindMisfit(left, right, at.scope);
  if (mistake === undefined) return;
  const literal = b.type === "literal" ? b : a.type === "literal" ? a : undefined;
  const place = literal ?? { start: a.start, end: b.end };
  report(at, place, { id: "never-true", ...mistake });
}

type Mistake = { readonly message: string; readonly fix: string };

function literalMisfit(node: Ast, other: Type): Mistake | undefined {
  const text = textOf(node);
  return text === undefined ? undefined : misfit(text, other);
}

/** Texts of every kind on one side, and booleans, numbers and nodes each on their own. */
function family(type: Type): string {
  const { kind } = type.of;
  if (kind === "boolean" || kind === "number" || kind === "function") return kind;
  return isNodeType(type) ? "node" : "text";
}

function kindMisfit(left: Type, right: Type, scope: Scope): Mistake | undefined {
  if (isOpenType(left) || isOpenType(right)) return undefined;
  const [a, b] = [family(left), family(right)];
  if (a !== b) {
    // Some links may be a word instead, such as `all`.
    if (mayBeWord(left) || mayBeWord(right)) return undefined;
    const node = a === "node" || b === "node";
    return {
      message: `${capital(inWords(left))} is compared with ${inWords(right)}; they are never equal.`,
      fix: node ? "Compare its id: add .id to the node." : "Compare values of one kind.",
    };
  }
  if (a === "node") return disjoint(shapeNames(left), shapeNames(right), scope);
  if (left.of.kind === "enum" && right.of.kind === "enum") {
    return sharesWord(left, right)
      ? undefined
      : { message: "These two have no word in common.", fix: "Compare values of one list." };
  }
  return specific(left, right);
}

function mayBeWord({ of }: Type): boolean {
  return of.kind === "ref" && of.values !== undefined;
}

/** A date is no duration; a text may be either. */
function specific(left: Type, right: Type): Mistake | undefined {
  const plain = (kind: string): boolean => kind === "text" || kind === "enum" || kind === "id";
  const [a, b] = [left.of.kind, right.of.kind];
  if (a === b || plain(a) || plain(b) || a === "number" || a === "boolean") return undefined;
  return {
    message: `${capital(inWords(left))} is compared with ${inWords(right)}; they are never equal.`,
    fix: "Compare values of one kind.",
  };
}

function shapeNames(type: Type): readonly string[] {
  if (type.of.kind === "node") return [type.of.shape];
  return type.of.kind === "ref" ? type.of.to : [];
}

function disjoint(a: readonly string[], b: readonly string[], scope: Scope): Mistake | undefined {
  const known = [...a, ...b].every((name) => scope.shapes[name] !== undefined);
  if (!known || a.some((name) => b.includes(name))) return undefined;
  return {
    message: `A ${a.join(" or ")} is compared with a ${b.join(" or ")}; they are never the same.`,
    fix: "Compare nodes of one kind.",
  };
}

function sharesWord(left: Type, right: Type): boolean {
  const words = left.of.kind === "enum" ? left.of.values : undefined;
  const others = right.of.kind === "enum" ? right.of.values : undefined;
  if (words === undefined || others === undefined) return true;
  return words.some((word) => others.includes(word));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
