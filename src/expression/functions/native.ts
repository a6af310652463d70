/** What a function of the language is: arguments fitted to its signature in, value out. */
import { ExpressionError } from "../error.ts";
import type { Call } from "../run/values.ts";

export type Native = (args: readonly unknown[], call: Call) => unknown;

export type Natives = { readonly [name: string]: Native };

/**
 * A function of texts, numbers or lists. Signatures have seen to the types of the arguments; only a
 * partial application goes past them, and must still end in an error of ours.
 */
export function text(value: unknown): string {
  if (typeof value !== "string") throw new ExpressionError("T0410", { value, index: 1 });
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number") throw new ExpressionError("T0410", { value, index: 1 });
  return value;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ExpressionError("T0410", { value, index: 1 });
  return value;
}

/** Nothing in, nothing out: what most functions do. */
export function strict(native: Native): Native {
  return (args, call) => (args[0] === undefined ? undefined : native(args, call));
}
