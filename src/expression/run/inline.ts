/** The functions that rules call most, for one argument, without going through a signature. */
import { ExpressionError } from "../error.ts";
import { charge, type Run } from "./runtime.ts";
import { truth } from "./values.ts";

type Inline = (value: unknown, run: Run) => unknown;

/** A number, or a list of nothing but numbers, put together; nothing gives nothing. */
function over(combine: (a: number, b: number) => number, empty: number | undefined): Inline {
  return (value, run) => {
    if (value === undefined) return undefined;
    if (typeof value === "number") return value;
    if (!Array.isArray(value)) throw misfit(value);
    if (value.length === 0) return empty;
    charge(run, value.length / 10);
    let result: unknown = value[0];
    if (typeof result !== "number") throw misfit(value);
    for (let index = 1; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (typeof item !== "number" || typeof result !== "number") throw misfit(value);
      result = combine(result, item);
    }
    return result;
  };
}

function misfit(value: unknown): Error {
  return new ExpressionError("T0412", { value, index: 1, type: "numbers" });
}

export const INLINE: { readonly [name: string]: Inline } = {
  exists: (value) => value !== undefined,
  not: (value, run) => (value === undefined ? undefined : !truth(value, run)),
  boolean: (value, run) => (value === undefined ? undefined : truth(value, run)),
  count: (value) => (value === undefined ? 0 : Array.isArray(value) ? value.length : 1),
  max: over(Math.max, undefined),
  min: over(Math.min, undefined),
  sum: over((a, b) => a + b, 0),
};
