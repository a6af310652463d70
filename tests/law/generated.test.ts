/** The packed data are fresh, and every fact has a source. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate/law.ts";
import { isDate } from "../../src/calendar/date.ts";
import {
  applicationDate,
  applicationPoints,
  deadline,
  deadlineIds,
} from "../../src/law/deadlines.ts";
import { threshold, thresholdNames } from "../../src/law/numbers.ts";
import type { Law } from "../../src/law/types.ts";

const root = join(import.meta.dirname, "..", "..");

describe("the packed modules", () => {
  it("are what the data files give", () => {
    for (const { path, text: fresh } of generate(root)) {
      expect(
        readFileSync(join(root, path), "utf8") === fresh,
        `${path}: run npm run generate`,
      ).toBe(true);
    }
  });
});

describe("every fact", () => {
  const on = "2026-11-21";
  const laws: readonly Law[] = ["gdpr", "uk_gdpr", "ccpa", "eprivacy", "ai_act"];

  it("has a source, a data set's day, and says what is uncertain where it is not verified", () => {
    const facts = [
      ...thresholdNames().map((name) => threshold(name, on)),
      ...applicationPoints().map((point) => applicationDate(point, on)),
      ...deadlineIds().flatMap((id) => laws.map((law) => deadline(id, law, "2028-01-01"))),
    ];
    const known = facts.flatMap((fact) => (fact.known ? [fact] : []));
    expect(known.length).toBeGreaterThan(70);
    for (const fact of known) {
      expect(fact.source.cite.length).toBeGreaterThan(3);
      expect(isDate(fact.as_of)).toBe(true);
      expect(fact.uncertain === null, fact.source.cite).toBe(fact.verified);
    }
  });

  it("is marked where the catalogue of sources could not confirm it", () => {
    expect(threshold("ccpa_fine", on)).toMatchObject({ verified: false });
    expect(applicationDate("ai_annex_iii", on)).toMatchObject({ verified: false });
    expect(threshold("ccpa_annual_revenue", on)).toMatchObject({ verified: true, uncertain: null });
  });
});
