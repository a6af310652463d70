/** Reads what `rules/_law/` says about rights, numbers, ages and deadlines. */
import type {
  ConsentAgeFile,
  DeadlinesFile,
  NumbersFile,
  RightsFile,
} from "../../../src/law/facts.ts";
import { backing, coherent, country, date, dated, duration, honest, law, words } from "./parts.ts";
import { bool, either, list, map, maybe, number, object, oneOf, text } from "./read.ts";

const rightLaw = object({
  cite: text,
  from: maybe(date),
  verified: either(bool, true),
  uncertain: maybe(text),
});
const rightsFile = object({
  as_of: date,
  verified: bool,
  rights: map(
    object({
      laws: map(rightLaw),
      given: oneOf("always", "by_basis", "on"),
      bases: either(list(text), []),
      bases_uk_gdpr: either(list(text), []),
      circumstance: maybe(text),
      limited_by: either(map(object({ cite: text })), {}),
      label: words,
      plain: words,
    }),
  ),
});

const datedNumber = { value: number, ...dated, ...backing } as const;
const thresholdsFile = object({
  as_of: date,
  thresholds: map(object({ law, unit: text, says: text, values: list(object(datedNumber)) })),
});
const consentAgeFile = object({
  as_of: date,
  countries: map(list(object({ ...datedNumber, note: maybe(text) }))),
});

const deadline = object({
  says: text,
  limit: maybe(duration),
  business_days: maybe(number),
  extension: maybe(duration),
  counted_from: text,
  from: maybe(date),
  ...backing,
});
const deadlinesFile = object({ as_of: date, deadlines: map(map(deadline)) });

export function readRights(data: unknown, at: string): RightsFile {
  const file = rightsFile(data, at);
  for (const [id, right] of Object.entries(file.rights)) {
    const here = `${at}/rights/${id}`;
    for (const [name, entry] of Object.entries(right.laws)) {
      law(name, `${here}/laws`);
      honest(entry, `${here}/laws/${name}`);
    }
    if ((right.given === "by_basis") !== right.bases.length > 0) {
      throw new Error(`${here}: \`bases\` goes with \`given: by_basis\``);
    }
    if ((right.given === "on") !== (right.circumstance !== null)) {
      throw new Error(`${here}: \`circumstance\` goes with \`given: on\``);
    }
  }
  return file;
}

export function readThresholds(data: unknown, at: string): NumbersFile {
  const file = thresholdsFile(data, at);
  for (const [id, { values }] of Object.entries(file.thresholds)) {
    for (const [index, entry] of values.entries()) honest(entry, `${at}/${id}/${index}`);
    coherent(values, `${at}/${id}`);
  }
  return file;
}

export function readConsentAges(data: unknown, at: string): ConsentAgeFile {
  const file = consentAgeFile(data, at);
  for (const [code, values] of Object.entries(file.countries)) {
    country(code, at);
    for (const [index, entry] of values.entries()) honest(entry, `${at}/${code}/${index}`);
    coherent(values, `${at}/${code}`);
  }
  return file;
}

export function readDeadlines(data: unknown, at: string): DeadlinesFile {
  const file = deadlinesFile(data, at);
  for (const [id, laws] of Object.entries(file.deadlines)) {
    for (const [name, entry] of Object.entries(laws)) {
      law(name, `${at}/${id}`);
      honest(entry, `${at}/${id}/${name}`);
      if (entry.limit !== null && entry.business_days !== null) {
        throw new Error(`${at}/${id}/${name}: \`limit\` and \`business_days\` exclude each other`);
      }
    }
  }
  return file;
}
