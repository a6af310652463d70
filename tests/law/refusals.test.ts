/** The generator of legal data refuses what is wrong, and says where. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readDocuments, readLaws } from "../../scripts/generate/law/documents.ts";
import { readDeadlines, readRights, readThresholds } from "../../scripts/generate/law/duties.ts";
import { readAdequacy, readAuthorities, readCountries } from "../../scripts/generate/law/places.ts";
import { readCategories, readSubjects } from "../../scripts/generate/law/vocabulary.ts";

type Read = (data: unknown, at: string) => unknown;

const home = join(import.meta.dirname, "..", "..", "rules", "_law");

/** One replacement in a data file, and what the generator then says. */
interface Mistake {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly error: RegExp;
}

function refuses(read: Read, name: string, mistakes: readonly Mistake[]): void {
  const text = readFileSync(join(home, `${name}.yaml`), "utf8");

  it(`${name}: nothing as it is`, () => {
    expect(() => read(load(text), name)).not.toThrow();
  });

  it.each(mistakes)(`${name}: $what`, ({ from, to, error }) => {
    expect(text).toContain(from);
    expect(() => read(load(text.replace(from, to)), name)).toThrow(error);
  });
}

describe("the generator refuses, in", () => {
  refuses(readAdequacy, "adequacy", [
    { what: "an unknown key", from: "at_risk:", to: "risk:", error: /unknown key risk/ },
    {
      what: "a date that is none",
      from: "from: 2026-01-26",
      to: "from: 2026-02-30",
      error: /expected a date/,
    },
    {
      what: "spans that overlap",
      from: "until: 2025-12-18",
      to: "until: 2025-12-19",
      error: /two entries hold on 2025-12-19/,
    },
    {
      what: "a span that ends before it begins",
      from: "until: 2015-10-05",
      to: "until: 1999-01-01",
      error: /before it begins/,
    },
    {
      what: "a scope without a meaning",
      from: "scope: appi",
      to: "scope: appy",
      error: /no condition appy/,
    },
    {
      what: "doubt that is not said",
      from: "verified: true",
      to: "verified: false",
      error: /`uncertain` goes with/,
    },
  ]);
  refuses(readThresholds, "thresholds", [
    {
      what: "a missing source",
      from: "source: { cite: GDPR Art. 30(5) }, ",
      to: "",
      error: /source: expected a map, found nothing/,
    },
    {
      what: "a law that is none",
      from: "law: ccpa",
      to: "law: cppa",
      error: /expected one of gdpr/,
    },
  ]);
  refuses(readDeadlines, "deadlines", [
    {
      what: "a duration that is none",
      from: "limit: P1M",
      to: "limit: one month",
      error: /ISO 8601 duration/,
    },
    {
      what: "two ways to count",
      from: "business_days: 10",
      to: "business_days: 10, limit: P10D",
      error: /exclude each other/,
    },
  ]);
  refuses(readRights, "rights", [
    {
      what: "a ground without a list",
      from: "bases: [consent, contract]",
      to: "bases: []",
      error: /`bases` goes with/,
    },
  ]);
  refuses(readAuthorities, "authorities", [
    {
      what: "an authority that is none",
      from: "also: [US-CA-AG]",
      to: "also: [US-AG]",
      error: /no authority US-AG/,
    },
  ]);
  refuses(readCountries, "countries", [
    { what: "a country code that is none", from: "  AD: {", to: "  ad: {", error: /country code/ },
    {
      what: "a name without a language",
      from: "de: Andorra",
      to: "fr: Andorra",
      error: /unknown key fr/,
    },
  ]);
  refuses(readCategories, "vocabulary/categories", [
    {
      what: "a category without its parent",
      from: "parent: health_data",
      to: "parent: health",
      error: /no category health/,
    },
    {
      what: "a sensitive class without its letter",
      from: "ccpa: [C, L]",
      to: "ccpa: [C]",
      error: /go together/,
    },
  ]);
  refuses(readSubjects, "vocabulary/subjects", [
    {
      what: "a group of no kind",
      from: "{ kind: customer,",
      to: "{ kind: client,",
      error: /no kind client/,
    },
  ]);
  refuses(readDocuments, "documents", [
    {
      what: "an element without a citation",
      from: "{ title: Who is responsible, cite: GDPR Art. 13(1)(a), indirect: GDPR Art. 14(1)(a) }",
      to: "{ title: Who is responsible }",
      error: /no citation/,
    },
    {
      what: "a document that includes nothing",
      from: "includes: notice",
      to: "includes: note",
      error: /no document note/,
    },
  ]);
  refuses(readLaws, "laws", [
    {
      what: "an address without a place for the number",
      from: "art-{}-gdpr",
      to: "art-gdpr",
      error: /an address with/,
    },
  ]);
});
