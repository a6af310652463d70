/** Conditions, defaults, constructors and wildcards in three values. */
import type { ArrayNode, ConditionNode, DefaultNode, NegateNode } from "../ast.ts";
import { markCons, negated } from "../run/basic.ts";
import type { Maker } from "../run/build.ts";
import { resolveTail } from "../run/call.ts";
import { allowItems, charge, type Eval } from "../run/runtime.ts";
import { collapse, isFunction, keysOf, type List, member } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { statedAt3, statedPath } from "./exists.ts";
import {
  fromWorld,
  gather,
  isOpen,
  openList,
  pour,
  settle,
  surfaceFacts,
  truth3,
  unstatedFacts,
} from "./open.ts";
import { agreed, speculate } from "./speculate.ts";

export const condition3: Maker<ConditionNode> = (node, scope, cx) => {
  const test = cx.build(node.test, scope);
  const yes = cx.build(node.yes, scope);
  const no: Eval = node.no === null ? () => undefined : cx.build(node.no, scope);
  const maybeYes = speculate(node.yes, yes, scope);
  const maybeNo = speculate(node.no ?? node.yes, no, scope);
  return (input, frame) => {
    const good = truth3(test(input, frame), frame.run);
    if (!isUnknown(good)) return good ? yes(input, frame) : no(input, frame);
    const { facts } = good;
    const a = maybeYes(input, frame, facts);
    const b = maybeNo(input, frame, facts);
    return agreed(a, b, { facts, frame });
  };
};

export const default3: Maker<DefaultNode> = (node, scope, cx) => {
  const left = cx.build(node.lhs, scope);
  const right = cx.build(node.rhs, scope);
  const maybeLeft = speculate(node.lhs, left, scope);
  const maybeRight = speculate(node.rhs, right, scope);
  const path = node.kind === "exists" ? statedPath(node.lhs, scope, cx) : undefined;
  return (input, frame) => {
    const { run } = frame;
    if (path !== undefined && run.world !== null) {
      const stated = statedAt3(path.prefix(input, frame), path.key, run);
      if (stated === true) return left(input, frame);
      if (stated === false) return right(input, frame);
      const a = maybeLeft(input, frame, stated.facts);
      const b = maybeRight(input, frame, stated.facts);
      return agreed(a, b, { facts: stated.facts, frame });
    }
    const raw = resolveTail(left(input, frame), input, run);
    const value = collapse(raw);
    const good = node.kind === "exists" ? exists3(value) : truth3(value, run);
    if (!isUnknown(good)) return good ? raw : right(input, frame);
    const other = maybeRight(input, frame, good.facts);
    return unknown([...good.facts, ...surfaceFacts(other?.value)]);
  };
};

/** Whether there is a value, of anything but a plain fact. */
function exists3(value: unknown): ReturnType<typeof truth3> {
  if (isUnknown(value)) return value;
  return value !== undefined;
}

export const negate3: Maker<NegateNode> = (node, scope, cx) => {
  const operand = cx.build(node.operand, scope);
  return (input, frame) => {
    const value = operand(input, frame);
    const facts = surfaceFacts(value);
    return facts.length > 0 ? unknown(facts) : negated(value, node);
  };
};

export const array3: Maker<ArrayNode> = (node, scope, cx) => {
  const items = node.items.map((item) => ({
    nested: item.type === "array",
    value: cx.build(item, scope),
  }));
  const cons = node.consarray === true;
  return (input, frame) => {
    const list = gather();
    for (const item of items) {
      const value = item.value(input, frame);
      if (item.nested && value !== undefined && !isUnknown(value)) list.items.push(value);
      else pourAll(value, list);
      allowItems(frame.run, list.items.length);
      charge(frame.run, list.items.length / 10);
    }
    if (list.facts.length > 0) return openList(list.items, list.facts, true);
    return cons ? markCons(list.items) : list.items;
  };
};

/** Lists made to stay whole are joined here all the same. */
function pourAll(value: unknown, into: ReturnType<typeof gather>): void {
  if (Array.isArray(value)) for (const item of value) into.items.push(item);
  else pour(value, into);
}

/** The values of an object's keys; facts of it that are not stated may add to them. */
export const wildcard3: Eval = (input, { run }) => {
  const list: List | undefined = Array.isArray(input) ? input : undefined;
  const subject = list?.outerWrapper === true && list.length > 0 ? list[0] : input;
  if (isUnknown(subject)) return subject;
  if (isOpen(subject)) return unknown(subject.facts);
  const found = gather();
  if (typeof subject !== "object" || subject === null || isFunction(subject)) return settle(found);
  found.facts.push(...unstatedFacts(subject, run));
  let joined = false;
  for (const key of keysOf(subject)) {
    const value = fromWorld(member(subject, key), run);
    joined ||= Array.isArray(value);
    deepPour(value, found);
    charge(run, 1);
  }
  if (found.facts.length > 0) return settle(found);
  return joined ? [...found.items] : settle(found);
};

function deepPour(value: unknown, into: ReturnType<typeof gather>): void {
  if (Array.isArray(value)) for (const item of value) deepPour(item, into);
  else if (isOpen(value)) {
    for (const item of value.items) deepPour(item, into);
    into.facts.push(...value.facts);
  } else if (isUnknown(value)) into.facts.push(...value.facts);
  else into.items.push(value);
}

/** Everything below; open as soon as anything below is. */
export const descendant3: Eval = (input, { run }) => {
  if (input === undefined) return undefined;
  const found = gather();
  const visit = (value: unknown, depth: number): void => {
    charge(run, 1);
    if (isUnknown(value) || isOpen(value)) {
      found.facts.push(...value.facts);
      if (isOpen(value)) for (const item of value.items) visit(item, depth);
      return;
    }
    if (!Array.isArray(value)) found.items.push(value);
    if (typeof value !== "object" || value === null || isFunction(value)) return;
    if (depth > 0 && run.world?.entity(value) === true) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth);
      return;
    }
    found.facts.push(...unstatedFacts(value, run));
    for (const key of keysOf(value)) visit(fromWorld(member(value, key), run), depth + 1);
  };
  visit(input, 0);
  return found.facts.length === 0 && found.items.length === 1 ? found.items[0] : settle(found);
};
