/** Reading for derivations: what is known of a path, and which facts may add to it. */
import { type Fact, META, type Node } from "./node.ts";
import { absent, isNode, openList } from "./reading.ts";

/** What is known: some values, and facts that may add others; complete when `open` is empty. */
export interface Known<T = unknown> {
  readonly values: readonly T[];
  readonly open: readonly Fact[];
}

const NOTHING: Known<never> = Object.freeze({ values: [], open: [] });

/** Known to hold nothing. */
export function nothing(): Known<never> {
  return NOTHING;
}

/** Known completely. */
export function known<T>(...values: readonly T[]): Known<T> {
  return { values, open: [] };
}

/** Not known, for these facts. */
export function unknown(open: readonly Fact[]): Known<never> {
  return { values: [], open };
}

/** What a node says under a key: the one value or the members of the list. */
export function read(node: Node, key: string): Known {
  const value = Object.hasOwn(node, key) ? node[key] : undefined;
  if (Array.isArray(value)) return { values: value, open: openList(value) ?? [] };
  if (value !== undefined) return known(value);
  const reading = absent(node, key);
  if (reading.means === "unknown") return unknown(reading.facts);
  if (reading.means === "empty") return NOTHING;
  return { values: Array.isArray(reading.value) ? reading.value : [reading.value], open: [] };
}

/** All that a path leads to, each value once, in order. */
export function follow(from: Node, ...keys: readonly string[]): Known {
  let at: Known = known(from);
  for (const key of keys) at = flatMap(at, (node) => (isNode(node) ? read(node, key) : NOTHING));
  return at;
}

/** Only the nodes among what is known. */
export function nodes(of: Known): Known<Node> {
  if (areNodes(of)) return of;
  return { values: of.values.filter(isNode), open: of.open };
}

function areNodes(of: Known): of is Known<Node> {
  return of.values.every(isNode);
}

/** Only the words among what is known. */
export function texts(of: Known): Known<string> {
  return { values: of.values.filter((value) => typeof value === "string"), open: of.open };
}

/** Follows each value further. */
export function flatMap<T, U>(of: Known<T>, next: (value: T) => Known<U>): Known<U> {
  const [first] = of.values;
  if (first === undefined) return of.open.length > 0 ? unknown(of.open) : NOTHING;
  if (of.values.length === 1 && of.open.length === 0) return next(first);
  return union([unknown(of.open), ...of.values.map(next)]);
}

/** All values of all, each once. */
export function union<T>(all: readonly Known<T>[]): Known<T> {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const values = new Set<T>();
  for (const one of all) for (const value of one.values) values.add(value);
  return { values: [...values], open: distinct(all) };
}

/** The facts of all, each once. */
function distinct(all: readonly Known[]): readonly Fact[] {
  const facts: Fact[] = [];
  let seen: Map<Node, Set<string>> | undefined;
  for (const { open } of all) {
    for (const fact of open) {
      seen ??= new Map();
      const keys = seen.get(fact.node) ?? new Set();
      if (keys.has(fact.key)) continue;
      seen.set(fact.node, keys.add(fact.key));
      facts.push(fact);
    }
  }
  return facts;
}

/** The values that are so; a value of which it cannot be told may be one. */
export function filter<T>(of: Known<T>, test: (value: T) => Known<boolean>): Known<T> {
  const values: T[] = [];
  const open: Known<never>[] = [unknown(of.open)];
  for (const value of of.values) {
    const is = test(value);
    if (is.values.includes(true)) values.push(value);
    else open.push(unknown(is.open));
  }
  return { values, open: union(open).open };
}

/** Whether a value is among what is known; a list that may hold more cannot say no. */
export function includes<T>(of: Known<T>, wanted: T): Known<boolean> {
  if (of.values.includes(wanted)) return known(true);
  return of.open.length > 0 ? unknown(of.open) : known(false);
}

/** Whether one of these is so. */
export function or(...all: readonly Known<boolean>[]): Known<boolean> {
  const either = union(all);
  if (either.values.includes(true)) return known(true);
  return either.open.length > 0 ? unknown(either.open) : known(false);
}

/** The section of the model that a node stands in reads as its own list. */
export function sectionOf(root: Node, section: string): Known<Node> {
  return nodes(read(root, section));
}

/** The name of a node's shape. */
export function shapeOf(node: Node): string {
  return node[META].shape.name;
}
