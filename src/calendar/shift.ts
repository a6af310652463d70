/** Days counted forward and back from a date. */
import { dateOfDayNumber, dateParts, dateText, dayNumber, daysInMonth } from "./date.ts";
import { durationParts } from "./duration.ts";
import { exactSeconds } from "./length.ts";

/**
 * The date an ISO 8601 duration after `date`: years and months first, where a day that the month does
 * not have becomes its last one (`2024-01-31` and `P1M` give `2024-02-29`), then weeks and days. Hours
 * count as whole days where they fill them (`PT72H` is 3 days, `PT30H` is 1).
 * Undefined when an argument is malformed or the result lies outside the years 0001 to 9999.
 */
export function addDuration(date: string, duration: string): string | undefined {
  return shift(date, duration, 1);
}

/** The date a duration before `date`, by the same rules: `2024-03-31` less `P1M` is `2024-02-29`. */
export function subtractDuration(date: string, duration: string): string | undefined {
  return shift(date, duration, -1);
}

/**
 * The date `count` business days after `date` (before it, when negative): Monday to Friday, less the
 * given holidays. The day itself does not count. Undefined when `date` is none or `count` not whole.
 */
export function addBusinessDays(
  date: string,
  count: number,
  holidays: readonly string[] = [],
): string | undefined {
  const parts = dateParts(date);
  if (!parts || !Number.isInteger(count)) return undefined;
  const off = new Set(holidays);
  const step = count < 0 ? -1 : 1;
  let day = dayNumber(parts);
  let found: string | undefined = date;
  for (let left = Math.abs(count); left > 0 && found !== undefined; ) {
    day += step;
    found = dateOfDayNumber(day);
    const working = day % 7 < 5; // day 0 was a Monday
    if (found !== undefined && working && !off.has(found)) left -= 1;
  }
  return found;
}

function shift(date: string, duration: string, sign: 1 | -1): string | undefined {
  const [start, by] = [dateParts(date), durationParts(duration)];
  if (!start || !by) return undefined;
  const months = 12 * start.year + (start.month - 1) + sign * (12 * by.years + by.months);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (year < 1 || year > 9999) return undefined;
  const day = Math.min(start.day, daysInMonth(year, month));
  const days = sign * Math.floor(exactSeconds(by) / 86_400);
  if (days === 0) return dateText({ year, month, day });
  return dateOfDayNumber(dayNumber({ year, month, day }) + days);
}
