/** Literals, variables, binding, blocks, constructors and conditions in two values. */
import type {
  ArrayNode,
  BindNode,
  BlockNode,
  ConditionNode,
  DefaultNode,
  NegateNode,
} from "../ast.ts";
import { ExpressionError } from "../error.ts";
import { statedAt, statedPath } from "../three/exists.ts";
import type { Maker } from "./build.ts";
import { resolveTail } from "./call.ts";
import { allowItems, charge, type Eval, UNSET } from "./runtime.ts";
import { boundIn, capturesIn, emptySlots, enter, type Scope, writer } from "./scope.ts";
import { collapse, isNumeric, type List, truth } from "./values.ts";

export const bind: Maker<BindNode> = (node, scope, cx) => {
  const value = cx.build(node.value, scope);
  const write = writer(node.name, scope);
  return (input, frame) => {
    const result = value(input, frame);
    write(result, frame);
    return result;
  };
};

/** A block has a frame of its own only when a function inside may outlive it. */
export const block: Maker<BlockNode> = (node, scope, cx) => {
  const names = boundIn(node.body);
  if (names.length === 0) return inTurn(node.body.map((part) => cx.build(part, scope)));
  const own = capturesIn(node.body);
  const inner: Scope = enter(scope, names, own);
  const run = inTurn(node.body.map((part) => cx.build(part, inner)));
  if (own) {
    return (input, frame) =>
      run(input, { up: frame, run: frame.run, slots: emptySlots(inner.layout) });
  }
  const slots = [...inner.slots.values()];
  return (input, frame) => {
    for (const slot of slots) frame.slots[slot] = UNSET;
    return run(input, frame);
  };
};

function inTurn(parts: readonly Eval[]): Eval {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return (input, frame) => {
    let result: unknown;
    for (const part of parts) result = part(input, frame);
    return result;
  };
}

export const array: Maker<ArrayNode> = (node, scope, cx) => {
  const items = node.items.map((item) => ({
    nested: item.type === "array",
    value: cx.build(item, scope),
  }));
  const cons = node.consarray === true;
  return (input, frame) => {
    const list: unknown[] = [];
    for (const item of items) {
      const value = item.value(input, frame);
      if (value === undefined) continue;
      if (item.nested || !Array.isArray(value)) {
        list.push(value);
      } else {
        allowItems(frame.run, list.length + value.length);
        charge(frame.run, value.length);
        for (const inner of value) list.push(inner);
      }
    }
    return cons ? markCons(list) : list;
  };
};

/** Hidden, as in the reference: a wildcard over the list must not see it. */
export function markCons(list: List): List {
  return Object.defineProperty(list, "cons", { value: true });
}

export const negate: Maker<NegateNode> = (node, scope, cx) => {
  const operand = cx.build(node.operand, scope);
  return (input, frame) => negated(operand(input, frame), node);
};

export function negated(value: unknown, node: NegateNode): number | undefined {
  if (value === undefined) return undefined;
  if (isNumeric(value)) return -value;
  throw new ExpressionError("D1002", { value, token: "-" }, node);
}

export const condition: Maker<ConditionNode> = (node, scope, cx) => {
  const test = cx.build(node.test, scope);
  const yes = cx.build(node.yes, scope);
  const no = node.no === null ? () => undefined : cx.build(node.no, scope);
  return (input, frame) =>
    truth(test(input, frame), frame.run) ? yes(input, frame) : no(input, frame);
};

/** `??` and `?:`: the left side is evaluated once, and may be the tail call of a function. */
export const fallback: Maker<DefaultNode> = (node, scope, cx) => {
  const left = cx.build(node.lhs, scope);
  const right = cx.build(node.rhs, scope);
  const exists = node.kind === "exists";
  const path = exists ? statedPath(node.lhs, scope, cx) : undefined;
  return (input, frame) => {
    if (path !== undefined && frame.run.world !== null) {
      const stated = statedAt(path.prefix(input, frame), path.key, frame.run);
      return stated ? left(input, frame) : right(input, frame);
    }
    const raw = resolveTail(left(input, frame), input, frame.run);
    const value = collapse(raw);
    const good = exists ? value !== undefined : truth(value, frame.run);
    return good ? raw : right(input, frame);
  };
};
