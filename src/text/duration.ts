/** ISO 8601 durations in words: "P2Y3M" is "2 years and 3 months". */
import { list, plural } from "./words.ts";

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;
const ISO =
  /^([-+]?)P(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** A duration in words; a text that is none is given back as it is. */
export function durationWords(iso: string): string {
  const match = ISO.exec(iso);
  if (match === null) return iso;
  const [, sign, ...amounts] = match;
  const given = UNITS.flatMap((unit, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [{ unit, amount: amount.replace(",", ".") }];
  });
  if (given.length === 0) return iso;
  const some = given.filter(({ amount }) => Number(amount) !== 0);
  const words = some.map(({ unit, amount }) => counted(amount, unit));
  if (words.length === 0) return `0 ${given[0]?.unit ?? "day"}s`;
  return sign === "-" ? `minus ${list(words)}` : list(words);
}

function counted(amount: string, unit: string): string {
  const whole = Number(amount);
  return Number.isSafeInteger(whole) ? plural(whole, unit) : `${amount} ${unit}s`;
}
