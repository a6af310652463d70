/** Leaving a two-valued function in the middle, when what it was given to call is unknown. */
import type { Fact } from "../../model/node.ts";
import { apply } from "../run/call.ts";
import { functionOf, makeFunction } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { isOpen } from "./open.ts";

/** Thrown through a two-valued function, and caught by whoever called it. */
export class Undecided extends Error {
  readonly facts: readonly Fact[];
  constructor(facts: readonly Fact[]) {
    super("undecided");
    this.name = "Undecided";
    this.facts = facts;
  }
}

/** A function that never returns an unknown, but leaves instead; anything else is left alone. */
export function deciding(value: unknown): unknown {
  const func = functionOf(value);
  if (func === undefined) return value;
  return makeFunction({
    arity: func.arity,
    signature: null,
    invoke: (args, where) => {
      const result = apply(func, args, { run: where.run, input: null });
      if (isUnknown(result) || isOpen(result)) throw new Undecided(result.facts);
      return result;
    },
  });
}

/** The value, or unknown when the evaluation was left. */
export function decidedOr(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Undecided) return unknown(error.facts);
    throw error;
  }
}
