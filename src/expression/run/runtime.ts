/** What an evaluation carries: its limits, its view of the world, and the slots of its variables. */
import type { Fact } from "../../model/node.ts";
import { ExpressionError } from "../error.ts";
import type { World } from "../types.ts";

export interface Limits {
  /** Evaluation steps: calls, items looked at, characters produced (by the hundred). */
  readonly fuel: number;
  /** Nested calls. */
  readonly depth: number;
  /** Characters of a text. */
  readonly string: number;
  /** Items of a list. */
  readonly sequence: number;
}

/** Enough for every sensible rule, and little enough for a hostile one to end in a blink. */
export const LIMITS: Limits = { fuel: 1_000_000, depth: 200, string: 100_000, sequence: 100_000 };

/** One evaluation. Never shared between two. */
export interface Run {
  readonly world: World | null;
  readonly limits: Limits;
  /** The injected date, YYYY-MM-DD. */
  readonly today: string;
  /** `$$`. */
  readonly root: unknown;
  /** Values of the names that the expression was compiled with. */
  readonly bindings: readonly unknown[];
  /** What is left. */
  fuel: number;
  depth: number;
  /** Reads of facts that are not stated, in the two-valued run. */
  unstated: number;
  /** The facts that the three-valued run has met so far. */
  readonly met: Fact[];
}

/** The variables of one activation of a function (or of a block whose variables are captured). */
export interface Frame {
  readonly up: Frame | null;
  readonly run: Run;
  readonly slots: unknown[];
}

/** A compiled expression: context and variables in, value out. */
export type Eval = (input: unknown, frame: Frame) => unknown;

/** In a slot whose variable is not bound yet. */
export const UNSET: unique symbol = Symbol("unset");

/** Takes `steps` from the fuel. */
export function charge(run: Run, steps: number): void {
  run.fuel -= steps;
  if (run.fuel < 0) throw new ExpressionError("D1012", { value: run.limits.fuel });
}

/** Before a list of `length` items is made. */
export function allowItems(run: Run, length: number): void {
  if (length > run.limits.sequence) {
    throw new ExpressionError("D2015", { value: run.limits.sequence });
  }
}

/** Before a text of `length` characters is made. */
export function allowText(run: Run, length: number): void {
  if (length > run.limits.string) throw new ExpressionError("D2016", { value: run.limits.string });
  charge(run, length / 100);
}
