/** How long durations are, when nobody says from which day they run. */
import { type DurationParts, durationParts, durationText } from "./duration.ts";

export type DurationOrder = "shorter" | "longer" | "equal" | "unsure";

/**
 * Compares two ISO 8601 durations by all lengths they can have: a month is 28 to 31 days, a year 365
 * or 366, a day 24 hours. `longer`: `a` is longer than `b` whatever day they run from. `equal`: always
 * the same length (`P1Y` and `P12M`). `unsure`: it depends on the day (`P1M` and `P30D`), or one of
 * them is no duration; who asks "too long?" must not take that for a yes.
 */
export function compareDurations(a: string, b: string): DurationOrder {
  const [left, right] = [durationParts(a), durationParts(b)];
  if (!left || !right) return "unsure";
  // What both have in common runs over the same days: only the difference is uncertain.
  const months = 12 * (left.years - right.years) + (left.months - right.months);
  const seconds = exactSeconds(left) - exactSeconds(right);
  const { least, most } = possibleSeconds(Math.abs(months));
  const [low, high] = months < 0 ? [-most, -least] : [least, most];
  if (low + seconds > 0) return "longer";
  if (high + seconds < 0) return "shorter";
  return low + seconds === 0 && high + seconds === 0 ? "equal" : "unsure";
}

/** Adds ISO 8601 durations unit by unit (`P1Y` and `P30D` give `P1Y30D`); undefined if one is none. */
export function sumDurations(durations: readonly string[]): string | undefined {
  let sum: DurationParts = NOTHING;
  for (const iso of durations) {
    const parts = durationParts(iso);
    if (!parts) return undefined;
    sum = {
      years: sum.years + parts.years,
      months: sum.months + parts.months,
      weeks: sum.weeks + parts.weeks,
      days: sum.days + parts.days,
      hours: sum.hours + parts.hours,
      minutes: sum.minutes + parts.minutes,
      seconds: sum.seconds + parts.seconds,
    };
  }
  return durationText(sum);
}

/** Seconds of the parts whose length is certain. */
export function exactSeconds(parts: DurationParts): number {
  const days = 7 * parts.weeks + parts.days;
  return days * DAY + parts.hours * 3600 + parts.minutes * 60 + parts.seconds;
}

function possibleSeconds(months: number): { readonly least: number; readonly most: number } {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return { least: (365 * years + 28 * rest) * DAY, most: (366 * years + 31 * rest) * DAY };
}

const DAY = 86_400;
const NOTHING: DurationParts = {
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
};
