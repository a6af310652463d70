/** Retention phrases: `1 year after last_activity`, `until consent_withdrawn`, or the id of a named period. */
import { parseDuration } from "../../calendar/duration.ts";
import { nearest } from "../../text/nearest.ts";
import { type Assembly, report } from "../build/assembly.ts";
import type { Cell, Long } from "../build/cell.ts";
import { SHAPES } from "../shapes.ts";

const UNTIL = /^until\s+(\S+)$/;
const AFTER = /^(.*\S)\s+after\s+(\S+)$/;

/** Starts with a duration or `until`, or is `forever`: a phrase; anything else is an id. */
export function retentionPhrase(cell: Cell, phrase: string, assembly: Assembly): Long {
  const text = phrase.trim();
  if (text === "forever") {
    const indefinite: Cell = { ...cell, value: true };
    const period: Cell = { ...cell, value: undefined, none: "kept without an end" };
    return {
      entries: new Map([
        ["indefinite", indefinite],
        ["period", period],
      ]),
      closed: true,
    };
  }
  const until = UNTIL.exec(text)?.[1];
  if (until !== undefined) return phraseOf(cell, { period: "P0D", trigger: until }, assembly);
  const [, length, trigger] = AFTER.exec(text) ?? [];
  const period = parseDuration(length ?? text);
  if (period === undefined) return { entries: new Map([["rule", cell]]), closed: true };
  return phraseOf(cell, trigger === undefined ? { period } : { period, trigger }, assembly);
}

function phraseOf(
  cell: Cell,
  says: { readonly period: string; readonly trigger?: string },
  assembly: Assembly,
): Long {
  const entries = new Map<string, Cell>([["period", { ...cell, value: says.period }]]);
  if (says.trigger === undefined) return { entries, closed: true };
  const known = SHAPES.retention?.fields.trigger?.type;
  const words = known !== undefined && "values" in known ? (known.values ?? []) : [];
  if (words.length === 0 || words.includes(says.trigger)) {
    entries.set("trigger", { ...cell, value: says.trigger });
    return { entries, closed: true };
  }
  const meant = nearest(says.trigger, words);
  const message = `\`${says.trigger}\` is no moment that a period can start from${
    meant === undefined ? "" : `; did you mean \`${meant}\`?`
  }`;
  report(assembly, cell, {
    id: "model/unknown-trigger",
    message,
    fix: `Write one of ${words.join(", ")}; for a moment of your own, a named period with trigger: event.`,
  });
  const unknown = { reason: "unresolved", note: message } as const;
  entries.set("trigger", { ...cell, value: undefined, unknown });
  return { entries, closed: true };
}
