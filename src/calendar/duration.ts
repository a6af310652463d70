/** Durations: ISO 8601 and plain English in, one normal ISO form out (`2 years` -> `P2Y`). */

/** Whole, non-negative numbers of each unit. */
export interface DurationParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

type Unit = keyof DurationParts;

const UNITS: readonly Unit[] = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];
const ISO =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const PHRASE = /^\d+ [a-z]+(?:(?:, and |, | and | )\d+ [a-z]+)*$/;
const PHRASE_PART = /(\d+) ([a-z]+)/g;
/** No period of law or business needs more digits, and sums stay exact. */
const LARGEST = 999_999;

/**
 * Reads a duration: ISO 8601 (`P2Y`, `P1Y6M`, `PT72H`; whole numbers only) or English
 * (`2 years`, `1 year and 6 months`, `72 hours`), and gives its normal ISO form.
 * Undefined for anything else. Units are kept as written (`18 months` is `P18M`);
 * weeks beside other units become days, since ISO 8601 allows weeks only alone.
 */
export function parseDuration(text: string): string | undefined {
  const trimmed = text.trim();
  const parts = durationParts(trimmed) ?? phraseParts(trimmed.toLowerCase().replace(/\s+/g, " "));
  return parts && durationText(parts);
}

/** The parts of an ISO 8601 duration; undefined when the text is none. */
export function durationParts(iso: string): DurationParts | undefined {
  const match = ISO.exec(iso);
  if (!match || iso.endsWith("P") || iso.endsWith("T")) return undefined;
  const numbers = match.slice(1).map((digits) => Number(digits ?? 0));
  if (numbers.some((number) => number > LARGEST)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
  return { years, months, weeks, days, hours, minutes, seconds };
}

/** Writes parts in the normal form: no zero parts, `P0D` for nothing at all, weeks only alone. */
export function durationText(parts: DurationParts): string {
  const alone = UNITS.every((unit) => unit === "weeks" || parts[unit] === 0);
  if (alone && parts.weeks > 0) return `P${parts.weeks}W`;
  const days = parts.days + 7 * parts.weeks;
  const date = write([parts.years, "Y"], [parts.months, "M"], [days, "D"]);
  const time = write([parts.hours, "H"], [parts.minutes, "M"], [parts.seconds, "S"]);
  if (!date && !time) return "P0D";
  return time ? `P${date}T${time}` : `P${date}`;
}

function write(...pairs: readonly (readonly [number, string])[]): string {
  return pairs.map(([value, letter]) => (value === 0 ? "" : `${value}${letter}`)).join("");
}

/** English words: each unit at most once, in any order. */
function phraseParts(phrase: string): DurationParts | undefined {
  if (!PHRASE.test(phrase)) return undefined;
  const found = new Map<Unit, number>();
  for (const [, digits, word] of phrase.matchAll(PHRASE_PART)) {
    const unit = UNITS.find((name) => name === word || name === `${word}s`);
    const value = Number(digits);
    if (!unit || found.has(unit) || value > LARGEST) return undefined;
    found.set(unit, value);
  }
  const of = (unit: Unit): number => found.get(unit) ?? 0;
  return {
    years: of("years"),
    months: of("months"),
    weeks: of("weeks"),
    days: of("days"),
    hours: of("hours"),
    minutes: of("minutes"),
    seconds: of("seconds"),
  };
}
