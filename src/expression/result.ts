/** What leaves the room: the marks of sequences and of open lists stay inside. */
import type { Fact } from "../model/node.ts";
import type { Evaluated } from "./evaluate.ts";
import { emptyObject } from "./run/group.ts";
import type { Run } from "./run/runtime.ts";
import { isFunction, type List, member } from "./run/values.ts";
import { isOpen } from "./three/open.ts";
import { distinctFacts, isUnknown, unknown } from "./unknown.ts";

/** A result without marks: lists that the expression made are copied plain, input is left alone. */
export function plainResult(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  return plain(value, { done: new Map(), facts: [] });
}

/** A three-valued result with the facts it rests on; what is known of an open list is a list. */
export function openResult(value: unknown, run: Run): Evaluated {
  if (isUnknown(value)) return { value, facts: value.facts };
  if (isOpen(value) && value.items.length === 0) {
    return { value: unknown(value.facts), facts: value.facts };
  }
  const facts: Fact[] = [...((Array.isArray(value) ? run.world?.open(value) : undefined) ?? [])];
  const result = plain(value, { done: new Map(), facts });
  return { value: result, facts: distinctFacts(facts) };
}

interface Plainer {
  readonly done: Map<object, unknown>;
  /** Takes the facts of what is open inside. */
  readonly facts: Fact[];
}

function plain(value: unknown, to: Plainer): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (isUnknown(value)) to.facts.push(...value.facts);
  if (isUnknown(value) || isFunction(value)) return value;
  if (isOpen(value)) {
    to.facts.push(...value.facts);
    return value.items.map((item) => plain(item, to));
  }
  const known = to.done.get(value);
  if (known !== undefined) return known;
  return Array.isArray(value) ? plainList(value, to) : plainObject(value, to);
}

function plainList(value: List, to: Plainer): unknown {
  const copy: unknown[] = [];
  to.done.set(value, copy);
  for (const item of value) copy.push(plain(item, to));
  const marked = value.sequence === true || value.cons === true;
  return !marked && copy.every((item, index) => item === value[index]) ? value : copy;
}

/** Objects that an expression makes have no prototype; what is marked inside is left behind. */
function plainObject(value: object, to: Plainer): unknown {
  to.done.set(value, value);
  if (Object.getPrototypeOf(value) !== null) return value;
  const copy = emptyObject();
  let changed = false;
  for (const key of Object.keys(value)) {
    const item = member(value, key);
    copy[key] = plain(item, to);
    changed ||= copy[key] !== item;
  }
  if (!changed) return value;
  to.done.set(value, copy);
  return copy;
}
