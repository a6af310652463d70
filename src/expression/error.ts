/** The one error of this room: what is wrong, where in the expression, and what to write instead. */
import type { Span } from "./ast.ts";
import { messageOf } from "./messages.ts";

/** The limit that an evaluation ran into. */
export type Bound = "fuel" | "depth" | "string" | "sequence";

export type Inserts = { readonly [name: string]: unknown };

/**
 * An expression that cannot be compiled, or whose evaluation failed. `start` and `end` are UTF-16
 * offsets in the expression's text; `code` is JSONata's where it has one.
 */
export class ExpressionError extends Error {
  readonly code: string;
  start: number;
  end: number;
  /** The operator or function concerned, as the expression writes it. */
  token: string | undefined;
  /** What to write instead; empty when there is nothing to say. */
  readonly hint: string;
  /** Set when a limit was reached. */
  readonly bound: Bound | undefined;
  readonly #inserts: Inserts;

  constructor(code: string, inserts: Inserts = {}, place?: Span) {
    const { message, hint, bound } = messageOf(code, inserts);
    super(message);
    this.name = "ExpressionError";
    this.code = code;
    this.start = place?.start ?? -1;
    this.end = place?.end ?? -1;
    this.token = typeof inserts.token === "string" ? inserts.token : undefined;
    this.hint = typeof inserts.hint === "string" ? inserts.hint : hint;
    this.bound = bound;
    this.#inserts = inserts;
  }

  /** Names the operator or function concerned, if the sentence does not do so yet. */
  concern(token: string): void {
    if (this.token !== undefined) return;
    this.token = token;
    this.message = messageOf(this.code, { ...this.#inserts, token }).message;
  }
}

/** Gives an error of a function or operator its place in the text, unless it has one. */
export function placed(error: unknown, place: Span, token?: string): unknown {
  if (error instanceof ExpressionError) {
    if (error.start < 0) {
      error.start = place.start;
      error.end = place.end;
    }
    if (token !== undefined) error.concern(token);
  }
  return error;
}
