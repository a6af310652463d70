/** Short ways to write down the types of host functions. */
import type { HostFunction, HostParam, Type } from "../../expression/types.ts";

type Kind = Type["of"]["kind"] extends infer K ? Exclude<K, "ref" | "node" | "enum"> : never;

/** Exactly one value of a kind. */
export function one(kind: Kind): Type {
  return { of: { kind }, count: "one" };
}

/** One value of a kind, or nothing. */
export function maybe(kind: Kind): Type {
  return { of: { kind }, count: "maybe" };
}

/** Any number of values of a kind. */
export function many(kind: Kind): Type {
  return { of: { kind }, count: "many" };
}

/** A parameter that must be given. */
export function param(name: string, kind: Kind): HostParam {
  return { name, type: maybe(kind) };
}

/** A parameter that may be left out; the day of the check stands in for a date. */
export function optional(name: string, kind: Kind): HostParam {
  return { name, type: maybe(kind), optional: true };
}

/** A text argument; undefined when the value is none, which makes the result nothing. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Functions by their names. */
export function byName(functions: readonly HostFunction[]): {
  readonly [name: string]: HostFunction;
} {
  return Object.fromEntries(functions.map((one) => [one.name, one]));
}
