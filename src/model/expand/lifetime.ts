/** How long a cookie lives: `session`, `persistent`, or a duration. */
import { parseDuration } from "../../calendar/duration.ts";
import type { Assembly } from "../build/assembly.ts";
import type { Cell, Long } from "../build/cell.ts";

/** Only what is kept for a fixed time has a period; the other two say that there is none. */
export function lifetimePhrase(cell: Cell, phrase: string, _assembly: Assembly): Long {
  const text = phrase.trim();
  const period = parseDuration(text);
  const kind = period === undefined ? text : "fixed";
  const none =
    text === "session" ? "it ends with the visit" : "it is kept until somebody deletes it";
  const entries = new Map<string, Cell>([
    ["kind", { ...cell, value: kind }],
    [
      "period",
      period === undefined ? { ...cell, value: undefined, none } : { ...cell, value: period },
    ],
  ]);
  return { entries, closed: true };
}
