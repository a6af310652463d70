/** The period that was probably meant by a text that is none. */
import { parseDuration } from "../calendar/duration.ts";
import { nearest } from "../text/nearest.ts";

const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"];
/** Short forms; `m` may be minutes or months and is left alone. */
const SHORT: Readonly<Record<string, string>> = {
  h: "hour",
  hr: "hour",
  hrs: "hour",
  d: "day",
  w: "week",
  wk: "week",
  wks: "week",
  mo: "month",
  mth: "month",
  mths: "month",
  y: "year",
  yr: "year",
  yrs: "year",
};
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Reads `2y`, `six months`, `a year`, `30 dyas`, `p2y`. */
export function durationFix(text: string): { write: string } | { say: string } | undefined {
  if (/^\d+$/.test(text)) return { say: `Say of what: \`${text} days\`, \`${text} months\`.` };
  if (/^\d+[.,]\d+ ?[a-z]+$/i.test(text)) {
    return { say: "Write whole numbers in a smaller unit: `18 months` for 1.5 years." };
  }
  if (/^p/i.test(text) && parseDuration(text.toUpperCase()) !== undefined) {
    return { write: text.toUpperCase() };
  }
  const match = /^(\d+|[a-z]+)[ -]?([a-z]+)$/i.exec(text);
  if (match === null) return undefined;
  const count = number(match[1]?.toLowerCase() ?? "");
  const unit = unitOf(match[2]?.toLowerCase() ?? "");
  if (count === undefined || unit === undefined) return undefined;
  return { write: `${count} ${unit}${count === 1 ? "" : "s"}` };
}

function number(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  const spelt = NUMBERS.indexOf(word);
  return spelt < 0 ? undefined : spelt;
}

function unitOf(word: string): string | undefined {
  if (Object.hasOwn(SHORT, word)) return SHORT[word];
  const single = UNITS.find((unit) => unit === word || `${unit}s` === word);
  const near = nearest(
    word,
    UNITS.flatMap((unit) => [unit, `${unit}s`]),
  );
  return single ?? near?.replace(/s$/, "");
}
