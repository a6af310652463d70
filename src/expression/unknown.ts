/** The third value: what reading a fact gives that is not stated. */
import type { Fact } from "../model/node.ts";
import type { Unknown } from "./types.ts";

const UNKNOWN: unique symbol = Symbol("unknown");

interface Marked extends Unknown {
  readonly [UNKNOWN]: true;
}

/** An unknown value that remembers the facts which would decide it. */
export function unknown(facts: readonly Fact[]): Unknown {
  const marked: Marked = { [UNKNOWN]: true, facts: distinctFacts(facts) };
  return marked;
}

/** Whether a value is unknown. */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && UNKNOWN in value;
}

/** Each fact once, in the order of reading. */
export function distinctFacts(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length < 2) return facts;
  const seen = new Map<object, Set<string>>();
  return facts.filter(({ node, key }) => {
    const keys = seen.get(node) ?? new Set<string>();
    seen.set(node, keys);
    const first = !keys.has(key);
    keys.add(key);
    return first;
  });
}
