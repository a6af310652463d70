/** Reads what `rules/_law/` says about countries: names, membership, adequacy, authorities. */
import type {
  AdequacyFile,
  AuthoritiesFile,
  CountriesFile,
  MembershipFile,
} from "../../../src/law/facts.ts";
import {
  backing,
  coherent,
  country,
  date,
  dated,
  flag,
  honest,
  law,
  source,
  words,
} from "./parts.ts";
import { bool, list, map, maybe, object, oneOf, text } from "./read.ts";

const name = object({ en: text, de: text, in: maybe(words) });
const countriesFile = object({
  as_of: date,
  source,
  verified: bool,
  countries: map(name),
  regions: map(name),
});

const decision = object({
  law,
  country,
  scope: text,
  ...dated,
  at_risk: maybe(words),
  ...backing,
});
const adequacyFile = object({
  as_of: date,
  conditions: map(object({ label: words, means: text })),
  decisions: list(decision),
});

const membershipFile = object({
  as_of: date,
  source,
  verified: bool,
  members: map(
    object({ group: oneOf("eu", "efta"), ...dated, part_of: maybe(country), note: maybe(text) }),
  ),
});

const authority = object({
  name: text,
  short: maybe(text),
  site: text,
  regions: flag,
  public_sector: flag,
  also: { read: list(country), absent: [] },
  note: maybe(text),
});
const authoritiesFile = object({
  as_of: date,
  source,
  verified: bool,
  site_checked: bool,
  authorities: map(authority),
});

export function readCountries(data: unknown, at: string): CountriesFile {
  const file = countriesFile(data, at);
  for (const code of Object.keys(file.countries)) country(code, `${at}/countries/${code}`);
  return file;
}

export function readAdequacy(data: unknown, at: string): AdequacyFile {
  const file = adequacyFile(data, at);
  const spans = new Map<string, { from: string; until: string | null }[]>();
  file.decisions.forEach((entry, index) => {
    const here = `${at}/decisions/${index}`;
    honest(entry, here);
    if (entry.scope !== "all" && !file.conditions[entry.scope]) {
      throw new Error(`${here}/scope: no condition ${entry.scope}`);
    }
    const key = `${entry.law} ${entry.country}`;
    spans.set(key, [...(spans.get(key) ?? []), entry]);
  });
  for (const [key, list] of spans) coherent(list, `${at}: ${key}`);
  return file;
}

export function readMembership(data: unknown, at: string): MembershipFile {
  return membershipFile(data, at);
}

export function readAuthorities(data: unknown, at: string): AuthoritiesFile {
  const file = authoritiesFile(data, at);
  for (const [code, entry] of Object.entries(file.authorities)) {
    for (const other of entry.also) {
      if (!file.authorities[other]) throw new Error(`${at}/${code}/also: no authority ${other}`);
    }
  }
  return file;
}
