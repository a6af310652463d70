/** The date that was probably meant by a text that is none. */
import { dateParts, dateText, daysInMonth } from "../calendar/date.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Reads `3.2.2026`, `2026/2/3`, `3 February 2026` and the like. */
export function dateFix(text: string): { write: string } | { say: string } | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso !== null && text.length > 10 && dateParts(text.slice(0, 10))) {
    return { say: `Write the day alone: \`${text.slice(0, 10)}\`.` };
  }
  const year = /^(\d{4})$/.exec(text) ?? /^(\d{4})-\d{2}$/.exec(text);
  if (year !== null) return { say: "Write the full date, with month and day: `YYYY-MM-DD`." };
  const parts = numbers(text) ?? named(text);
  if (parts === undefined) return undefined;
  return parts === "unclear"
    ? { say: "Write the year first, then month and day: `YYYY-MM-DD`." }
    : real(parts);
}

type Parts = readonly [year: number, month: number, day: number];

function numbers(text: string): Parts | "unclear" | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const yearLast = /^(\d{1,2})([-./]) ?(\d{1,2})[-./] ?(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  // With dots the day always comes first; with slashes it depends on the country.
  if (yearLast[2] === "." || first > 12) return [year, second, first];
  return second > 12 ? [year, first, second] : "unclear";
}

function named(text: string): Parts | undefined {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const month = MONTHS.findIndex((name) => words.some((word) => word.startsWith(name))) + 1;
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  if (month === 0 || year === undefined || day === undefined) return undefined;
  return [Number(year), month, Number(day)];
}

function real([year, month, day]: Parts): { write: string } | { say: string } {
  if (month < 1 || month > 12) return { say: `There is no month ${month}: write \`YYYY-MM-DD\`.` };
  const days = daysInMonth(year, month);
  const name = `${year}-${String(month).padStart(2, "0")}`;
  if (day < 1 || day > days)
    return { say: `There is no day ${day} in ${name}: it has ${days} days.` };
  return { write: dateText({ year, month, day }) };
}
