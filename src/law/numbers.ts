/** Numbers of the laws on a day: thresholds and the ages of digital consent. */

import { countryOf, isPlace } from "./countries.ts";
import type { DatedNumber } from "./facts.ts";
import { inForce, own } from "./find.ts";
import type { Answer, Law } from "./types.ts";
import { facts } from "./unpack.ts";

export interface Threshold {
  readonly value: number;
  /** In words: `USD`, `percent`. */
  readonly unit: string;
  readonly law: Law;
  /** What it decides, one sentence. */
  readonly says: string;
}

/** A number that decides whether a duty applies, such as `threshold("ccpa_annual_revenue", date)`. */
export function threshold(name: string, date: string): Answer<Threshold> {
  const { thresholds, as_of } = facts().thresholds;
  const found = own(thresholds, name);
  if (!found) return { known: false, because: `there is no threshold ${name}` };
  const { unit, law, says } = found;
  return onDay(found.values, date, { name, as_of, more: { unit, law, says } });
}

/** Names of all thresholds. */
export function thresholdNames(): readonly string[] {
  return Object.keys(facts().thresholds.thresholds);
}

/**
 * From which age, in years, a child's own consent to an online service counts in a country on a day
 * (GDPR Art. 8(1) and national law). Not known outside the EEA and the United Kingdom.
 */
export function consentAge(country: string, date: string): Answer<{ readonly value: number }> {
  const { countries, as_of } = facts().ages;
  const found = isPlace(country) ? own(countries, countryOf(country)) : undefined;
  if (!found)
    return { known: false, because: `no age of digital consent is listed for ${country}` };
  return onDay(found, date, { name: country, as_of, more: {} });
}

function onDay<More>(
  values: readonly DatedNumber[],
  date: string,
  { name, as_of, more }: { name: string; as_of: string; more: More },
): Answer<{ readonly value: number } & More> {
  const found = inForce(values, date);
  if (!found) return { known: false, because: `nothing is listed for ${name} on ${date}` };
  const { value, source, verified, uncertain } = found;
  return { ...more, known: true, value, source, verified, uncertain, as_of };
}
