/** Host functions that count days and compare durations. */
import { daysBetween } from "../../calendar/date.ts";
import { compareDurations } from "../../calendar/length.ts";
import { addDuration, subtractDuration } from "../../calendar/shift.ts";
import type { HostFunction } from "../../expression/types.ts";
import { maybe, param, text } from "./define.ts";

/** Two text arguments, or nothing when one is missing. */
function both<Value>(
  args: readonly unknown[],
  then: (a: string, b: string) => Value,
): Value | undefined {
  const [a, b] = args.map(text);
  return a === undefined || b === undefined ? undefined : then(a, b);
}

export const DATE_FUNCTIONS: readonly HostFunction[] = [
  {
    name: "longer",
    params: [param("a", "duration"), param("b", "duration")],
    returns: maybe("boolean"),
    doc: "True when duration `a` is longer than `b` from whatever day both run. A month has 28 to 31 days: what depends on the day is not longer.",
    examples: [
      { expression: '$longer("P2Y", "P1Y")', gives: true },
      { expression: '$longer("P1Y", "P12M")', gives: false },
      { expression: '$longer("P1M", "P30D")', gives: false },
    ],
    call: (args) => both(args, (a, b) => compareDurations(a, b) === "longer"),
  },
  {
    name: "plus",
    params: [param("date", "date"), param("duration", "duration")],
    returns: maybe("date"),
    doc: "The date so long after another: `$plus(signed, 'P1Y')`. Years and months come first, and a day that the month lacks becomes its last.",
    examples: [
      { expression: '$plus("2026-01-31", "P1M")', gives: "2026-02-28" },
      { expression: '$plus("2026-12-01", "P6M")', gives: "2027-06-01" },
    ],
    call: (args) => both(args, addDuration),
  },
  {
    name: "minus",
    params: [param("date", "date"), param("duration", "duration")],
    returns: maybe("date"),
    doc: "The date so long before another: `$minus($today, 'P1Y')`.",
    examples: [{ expression: '$minus("2026-03-31", "P1M")', gives: "2026-02-28" }],
    call: (args) => both(args, subtractDuration),
  },
  {
    name: "days_between",
    params: [param("from", "date"), param("to", "date")],
    returns: maybe("number"),
    doc: "Whole days from one date to another, negative when the second is earlier.",
    examples: [
      { expression: '$days_between("2026-11-01", "2026-12-01")', gives: 30 },
      { expression: '$days_between("2026-12-01", "2026-11-30")', gives: -1 },
    ],
    call: (args) => both(args, daysBetween),
  },
];
