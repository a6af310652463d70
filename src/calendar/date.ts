/** Dates as plain `YYYY-MM-DD` strings of the Gregorian calendar, years 0001 to 9999, without time zones. */

/** Year, month (1-12) and day (1-31). */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a real day written `YYYY-MM-DD`: `2024-02-29`, not `2023-02-29`, not `2024-2-9`. */
export function isDate(text: string): boolean {
  return dateParts(text) !== undefined;
}

/** The parts of a date; undefined when the text is no real day of the years 0001 to 9999. */
export function dateParts(text: string): DateParts | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real =
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? { year, month, day } : undefined;
}

/** Whole days from `from` to `to`, negative when `to` is earlier; undefined when one is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dateParts(from), dateParts(to)];
  return start && end ? dayNumber(end) - dayNumber(start) : undefined;
}

/** Number of days in a month (1-12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since 0001-01-01, a Monday. The year is taken to begin in March, so that leap days come last. */
export function dayNumber({ year, month, day }: DateParts): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 307;
}

/** The date that is so many days after 0001-01-01; undefined outside the years 0001 to 9999. */
export function dateOfDayNumber(number: number): string | undefined {
  if (number < 0 || number > LAST_DAY) return undefined;
  // No year has more than 366 days, so this is never too late; the rest is a step or two.
  let year = Math.floor(number / 366) + 1;
  year += Math.floor((number - dayNumber({ year, month: 1, day: 1 })) / 366);
  while (number >= dayNumber({ year: year + 1, month: 1, day: 1 })) year += 1;
  let month = 12;
  while (number < dayNumber({ year, month, day: 1 })) month -= 1;
  return dateText({ year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 });
}

/** Writes parts as `YYYY-MM-DD`. */
export function dateText({ year, month, day }: DateParts): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

const LAST_DAY: number = dayNumber({ year: 9999, month: 12, day: 31 });
