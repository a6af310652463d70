/** Deletion phrases: `automatic`, or how often someone clears out: `every 3 months`. */
import { parseDuration } from "../../calendar/duration.ts";
import type { Assembly } from "../build/assembly.ts";
import type { Cell, Long } from "../build/cell.ts";

const EVERY = /^every\s+(.+)$/;

/**
 * `automatic` deletes on the day, without an interval; `every <duration>` is done by hand. Either
 * decides all that there is to say, so that nothing of `defaults` is inherited.
 */
export function deletionPhrase(cell: Cell, phrase: string, _assembly: Assembly): Long {
  const text = phrase.trim();
  const length = EVERY.exec(text)?.[1];
  const every = length === undefined ? undefined : parseDuration(length);
  const entries = new Map<string, Cell>([["method", { ...cell, value: "delete" }]]);
  if (every !== undefined) {
    entries.set("automated", { ...cell, value: false });
    entries.set("every", { ...cell, value: every });
  } else if (text === "automatic") {
    entries.set("automated", { ...cell, value: true });
    entries.set("every", { ...cell, value: undefined, none: "deleted automatically, on the day" });
  } else {
    const unknown = { reason: "invalid", note: `\`${text}\` says no way of deleting` } as const;
    for (const key of ["method", "automated", "every"]) {
      entries.set(key, { ...cell, value: undefined, unknown });
    }
  }
  return { entries, closed: true };
}
