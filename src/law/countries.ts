/** Names and membership of countries (ISO 3166-1 alpha-2) and of regions such as `US-CA`. */
import type { PlaceName } from "./facts.ts";
import { inForce, own } from "./find.ts";
import type { Language, Words } from "./types.ts";
import { countries, facts } from "./unpack.ts";

/** Every country code, sorted. */
export function countryCodes(): readonly string[] {
  return Object.keys(countries().countries);
}

/** True for a country code, or a region that declarations may name (`US-CA`, `DE-BE`). */
export function isPlace(code: string): boolean {
  return place(code) !== undefined;
}

/** The country of a place: `US` for `US-CA`. */
export function countryOf(code: string): string {
  return code.slice(0, 2);
}

/** Name of a country or region in English and German; undefined for a code that is none. */
export function countryName(code: string): Words | undefined {
  const found = place(code);
  return found && { en: found.en, de: found.de };
}

/** The name as it stands after "in": `the United States`, `den Vereinigten Staaten`. */
export function countryNameIn(code: string, language: Language): string | undefined {
  const found = place(code);
  return found && (found.in ?? found)[language];
}

/** Whether a country is a member on a day; `unknown` for a code that is none. */
export type Membership = "yes" | "no" | "unknown";

/** Is the country (or its territory inside the Union) in the European Economic Area on this day? */
export function eea(code: string, date: string): Membership {
  return member(code, date, ["eu", "efta"]);
}

/** Is the country in the European Union on this day? */
export function eu(code: string, date: string): Membership {
  return member(code, date, ["eu"]);
}

function member(code: string, date: string, groups: readonly string[]): Membership {
  if (!isPlace(code)) return "unknown";
  const entry = own(facts().membership.members, countryOf(code));
  return entry && groups.includes(entry.group) && inForce([entry], date) ? "yes" : "no";
}

function place(code: string): PlaceName | undefined {
  const { countries: all, regions } = countries();
  return own(all, code) ?? own(regions, code);
}
