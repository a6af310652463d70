/** Dates, periods, lists, numbers and places in words, by the language and never by the machine. */
import { durationParts } from "../calendar/duration.ts";
import type { Words as Run } from "../finding/document.ts";
import { countryName, countryNameIn } from "../law/countries.ts";
import type { Words } from "../law/types.ts";

/** The parts of speech of one language. */
export interface Speech {
  /** What Intl is asked with, such as `en-GB`. */
  readonly locale: string;
  /** `2026-12-01` as `1 December 2026`; a text that is no date as it is. */
  date(iso: string): string;
  /** `P1Y1M` as `1 year and 1 month`; a text that is no period as it is. */
  duration(iso: string): string;
  number(value: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** The same for runs of words. */
  runs(items: readonly (readonly Run[])[]): readonly Run[];
  /** `Germany` for `DE`; the code itself where it is none. */
  country(code: string): string;
  /** As it stands after "in": `the United States`. */
  countryIn(code: string): string;
  /** The wording of a vocabulary; English where there is none in this language. */
  pick(words: Words): string;
}

/** Plain `en` counts days before months, as most of the world does. */
const LOCALES: ReadonlyMap<string, string> = new Map([["en", "en-GB"]]);

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;

/** The speech of `language` (`en`), in the manner of `locale` (`en-US`). */
export function speechOf(language: string, asked: string): Speech {
  const locale = LOCALES.get(asked) ?? asked;
  const joined = new Intl.ListFormat(locale, { style: "long", type: "conjunction" });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  const units = unitsIn(locale);
  const list = (items: readonly string[]): string => joined.format(items);
  // Vocabularies hold English and German; any other language reads English until it has words.
  const lawWords = language === "de" ? "de" : "en";
  return {
    locale,
    list,
    date: (iso) => (/^\d{4}-\d\d-\d\d$/.test(iso) ? dates.format(new Date(`${iso}T00:00Z`)) : iso),
    duration: (iso) => periodIn(iso, units, list),
    number: (value) => numbers.format(value),
    runs: (items) => joinRuns(joined, items),
    country: (code) => countryName(code)?.[lawWords] ?? code,
    countryIn: (code) => countryNameIn(code, lawWords) ?? code,
    pick: (words) => words[lawWords],
  };
}

type Unit = (typeof UNITS)[number];
type Units = (unit: Unit, amount: number) => string;

/** Amounts in words; the format of each unit is made once. */
function unitsIn(locale: string): Units {
  const formats = new Map<Unit, Intl.NumberFormat>();
  return (unit, amount) => {
    const format =
      formats.get(unit) ??
      new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    formats.set(unit, format);
    return format.format(amount);
  };
}

function periodIn(iso: string, units: Units, list: (items: readonly string[]) => string): string {
  const parts = durationParts(iso);
  if (parts === undefined) return iso;
  const some = UNITS.filter((unit) => parts[`${unit}s`] !== 0);
  const shown = some.length === 0 ? (["day"] as const) : some;
  return list(shown.map((unit) => units(unit, parts[`${unit}s`])));
}

/** The joining words come from Intl; each item keeps its kinds of words. */
function joinRuns(joined: Intl.ListFormat, items: readonly (readonly Run[])[]): readonly Run[] {
  let next = 0;
  return joined.formatToParts(items.map((_, index) => String(index))).flatMap((part) => {
    if (part.type === "literal") return [{ text: part.value, kind: "ours" as const }];
    const item = items[next] ?? [];
    next += 1;
    return item;
  });
}
