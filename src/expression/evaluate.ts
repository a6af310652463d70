/** What an evaluation is given and what it gives. */
import type { Fact } from "../model/node.ts";
import type { Limits } from "./run/runtime.ts";
import type { World } from "./types.ts";

export { isUnknown, unknown } from "./unknown.ts";

export interface EvaluateOptions {
  /** How absent keys and open lists are read; null: plain JSON. */
  readonly world: World | null;
  /** UTC date, YYYY-MM-DD; what `$now` and `$millis` read. */
  readonly today: string;
  readonly limits?: Partial<Limits>;
}

export interface Evaluated {
  /** JSON, nodes, or `Unknown` (see `isUnknown`); a list may hold more when there are facts. */
  readonly value: unknown;
  /** The facts that are not stated and that the value rests on; empty when it is sure. */
  readonly facts: readonly Fact[];
}
