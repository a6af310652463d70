/** Nothing that an expression does may change its input. */
import { isDeepStrictEqual } from "node:util";

/** Runs on a frozen input; throws when it is not what it was before. */
export function keepsInput<Result>(input: unknown, run: () => Result): Result {
  const before = structuredClone(input);
  deepFreeze(input);
  const result = run();
  if (!isDeepStrictEqual(input, before)) throw new Error("the input was changed");
  return result;
}

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
