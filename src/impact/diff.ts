/** What changed in meaning between two states of one business. */
import type { Change } from "../finding/change.ts";
import { messagesOf } from "../message/messages.ts";
import type { Node } from "../model/node.ts";
import { type Told, tellAll } from "./change.ts";
import { compareModels } from "./drafts.ts";
import type { Renames } from "./renames.ts";
import type { States } from "./types.ts";

export interface DiffOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for, on both sides. */
  readonly today: string;
  /** BCP 47: the language of the sentences; English where there is none. */
  readonly language?: string;
}

export interface Diff {
  /** Those with a direction first, the gravest of them first; records after them. */
  readonly changes: readonly Change[];
  /** Addresses of entries before the change, and what they are called after it. */
  readonly renames: Renames;
  readonly told: readonly Told[];
  readonly states: States;
}

/**
 * Compares two linked models. Pure: the same models give the same changes. Refactorings give no change
 * with a direction. Not for a model that is not complete: nothing follows from what it lacks.
 */
export function diffModels(before: Node, after: Node, options: DiffOptions): Diff {
  const { drafts, renames, states } = compareModels(before, after, options.today);
  const told = tellAll(drafts, states, messagesOf(options.language ?? "en"));
  return { changes: told.map(({ change }) => change), renames, told, states };
}
