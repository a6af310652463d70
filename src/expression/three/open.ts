/** Lists that may hold more than is known, and what of a value is not known. */
import type { Fact } from "../../model/node.ts";
import { charge, type Run } from "../run/runtime.ts";
import { isFunction, type List, member, sequence, truth } from "../run/values.ts";
import type { Unknown } from "../types.ts";
import { distinctFacts, isUnknown, unknown } from "../unknown.ts";

const OPEN: unique symbol = Symbol("open list");

/**
 * At least these items, in no known order, and perhaps others. Unless it is surely a list, a single
 * item may stand for itself. Lists never hold an `Unknown`: its facts make the list open instead.
 */
export interface Open {
  readonly [OPEN]: true;
  readonly items: readonly unknown[];
  readonly facts: readonly Fact[];
  /** Surely a list, however many items it turns out to have. */
  readonly list: boolean;
}

export function isOpen(value: unknown): value is Open {
  return typeof value === "object" && value !== null && OPEN in value;
}

/** Items and the facts that may add others; without facts a plain sequence. */
export interface Gathered {
  readonly items: unknown[];
  readonly facts: Fact[];
}

export function gather(): Gathered {
  return { items: [], facts: [] };
}

export function openList(
  items: readonly unknown[],
  facts: readonly Fact[],
  list = false,
): Open | Unknown {
  if (items.length === 0 && !list) return unknown(facts);
  const open: Open = { [OPEN]: true, items, facts: distinctFacts(facts), list };
  return open;
}

/** The sequence of what was gathered. */
export function settle({ items, facts }: Gathered): unknown {
  return facts.length === 0 ? sequence(items) : openList(items, facts);
}

/** Adds a value as one level of flattening does: the items of a list, else the value. */
export function pour(value: unknown, into: Gathered): void {
  if (value === undefined) return;
  if (isUnknown(value)) {
    into.facts.push(...value.facts);
  } else if (isOpen(value)) {
    into.items.push(...value.items);
    into.facts.push(...value.facts);
  } else if (Array.isArray(value) && (value as List).cons !== true) {
    for (const item of value) into.items.push(item);
  } else {
    into.items.push(value);
  }
}

/** The items of a value taken as a list, with what may add to them. */
export function itemsOf(value: unknown): { items: readonly unknown[]; facts: readonly Fact[] } {
  if (isUnknown(value)) return { items: [], facts: value.facts };
  if (isOpen(value)) return value;
  return { items: Array.isArray(value) ? value : [value], facts: [] };
}

/** The facts of a node that could add to its keys. */
export function unstatedFacts(node: object, run: Run): readonly Fact[] {
  const facts = run.world?.unstated?.(node) ?? [];
  run.met.push(...facts);
  return facts;
}

/** A list of the model or of a host, as open as the world says. */
export function fromWorld(value: unknown, run: Run): unknown {
  if (!Array.isArray(value)) return value;
  const facts = run.world?.open(value);
  if (facts === undefined) return value;
  run.met.push(...facts);
  return openList(value, facts, true);
}

/** Facts that leave a value open at first sight: itself, or an item of it. */
export function surfaceFacts(value: unknown): readonly Fact[] {
  if (typeof value !== "object" || value === null) return [];
  if (isUnknown(value) || isOpen(value)) return value.facts;
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => (isOpen(item) || isUnknown(item) ? item.facts : []));
}

/** All facts that leave a value open, however deep; nodes with an identity stand for themselves. */
export function wholeFacts(value: unknown, run: Run): readonly Fact[] {
  const facts: Fact[] = [];
  collect(value, facts, { run, seen: null });
  return facts;
}

/** The same for what walks into every node and on to whatever it is linked to. */
export function walkedFacts(value: unknown, run: Run): readonly Fact[] {
  const facts: Fact[] = [];
  collect(value, facts, { run, seen: new Set() });
  return facts;
}

interface Walk {
  readonly run: Run;
  /** Where the walk has been; null: it does not enter nodes with an identity. */
  readonly seen: Set<object> | null;
}

function collect(value: unknown, facts: Fact[], walk: Walk): void {
  if (typeof value !== "object" || value === null || isFunction(value)) return;
  if (walk.seen?.has(value) === true) return;
  walk.seen?.add(value);
  const { run } = walk;
  charge(run, 1);
  if (isUnknown(value)) {
    facts.push(...value.facts);
  } else if (isOpen(value)) {
    facts.push(...value.facts);
  } else if (Array.isArray(value)) {
    const open = run.world?.open(value) ?? [];
    run.met.push(...open);
    facts.push(...open);
    for (const item of value) collect(item, facts, walk);
  } else if (walk.seen !== null || run.world?.entity(value) !== true) {
    facts.push(...unstatedFacts(value, run));
    for (const key of Object.keys(value)) collect(member(value, key), facts, walk);
  }
}

/** True, false, or the unknown that keeps it from being either. */
export function truth3(value: unknown, run: Run): boolean | Unknown {
  if (typeof value !== "object" || value === null) return truth(value, run);
  if (isUnknown(value)) return value;
  if (isOpen(value)) return anyTrue(value.items, value.facts, run);
  if (Array.isArray(value)) return anyTrue(value, [], run);
  const keys = Object.keys(value);
  const facts: Fact[] = [];
  for (const key of keys) {
    const part = member(value, key);
    if (!isUnknown(part)) return true;
    facts.push(...part.facts);
  }
  if (keys.length === 0) facts.push(...unstatedFacts(value, run));
  return facts.length > 0 ? unknown(facts) : false;
}

function anyTrue(items: readonly unknown[], more: readonly Fact[], run: Run): boolean | Unknown {
  charge(run, items.length);
  const facts: Fact[] = [...more];
  for (const item of items) {
    const good = truth3(item, run);
    if (good === true) return true;
    if (good !== false) facts.push(...good.facts);
  }
  return facts.length > 0 ? unknown(facts) : false;
}
