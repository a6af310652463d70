/** What holds under one law is not said under another. */
import { describe, expect, it } from "vitest";
import { isUnder } from "../../../src/document/internal/paper.ts";
import { BUSINESS, type Json, withValue } from "./fixture.ts";
import { contextOf, made, said, sentences, small } from "./support.ts";

/** The small business somewhere else, with all its people there. */
function moved(country: string, residence: string): Json {
  const there = withValue(BUSINESS, ["business", "country"], country);
  return ["guests", "crew", "clients_guests"].reduce(
    (business, group) => withValue(business, ["subjects", group, "residence"], [residence]),
    there,
  );
}

const CALIFORNIA = withValue(moved("US", "US-CA"), ["business", "ccpa"], {
  does_business_in_california: true,
  annual_revenue_usd: 90_000_000,
});

const kinds = (business: Json): readonly string[] => made(small(business)).map(({ kind }) => kind);

describe("laws", () => {
  it("asks a business in the United Kingdom by the law of the United Kingdom", () => {
    const model = small(moved("GB", "GB"));
    expect(isUnder(contextOf(model), "gdpr")).toBe(false);
    const laws = made(model).flatMap((one) => sentences(one).flatMap(({ law }) => law));
    expect(new Set(laws.map(({ law }) => law))).toEqual(new Set(["uk_gdpr"]));
    const [transfers] = made(model, "transfer-register");
    expect(transfers?.sections[0]?.id).toBe("transfers");
  });

  it("writes no record and no letter under the GDPR for a business that it does not reach", () => {
    const found = kinds(CALIFORNIA);
    for (const kind of [
      "record-of-processing",
      "dpia",
      "legitimate-interests",
      "transfer-register",
    ])
      expect(found).not.toContain(kind);
    for (const kind of ["rights-plan", "breach-runbook", "vendor-register"])
      expect(found).toContain(kind);
    const [runbook] = made(small(CALIFORNIA), "breach-runbook");
    const parts = runbook?.sections.map(({ id }) => id);
    expect(parts).toContain("letter_california");
    expect(parts).not.toContain("letter_authority");
    expect(runbook?.elements.map(({ law }) => law)).toEqual(Array(5).fill("ccpa"));
  });

  it("gives the times of California, in working days where the law counts those", () => {
    const [plan] = made(small(CALIFORNIA), "rights-plan");
    const words = plan ? sentences(plan).map(said).join("\n") : "";
    expect(words).toContain("10 working days");
    expect(words).toContain("45 days");
    expect(words).not.toContain("GDPR Art. 12(3)");
  });

  it("says of no country that nothing goes there before all is known", () => {
    const nothing = (business: Json): string => {
      const [register] = made(small(business), "transfer-register");
      return register ? sentences(register).map(said).join("\n") : "";
    };
    const home = withValue(
      withValue(BUSINESS, ["vendors", "cloudy"], {
        role: "processor",
        country: "IE",
        locations: ["IE"],
        remote_access: { none: "only from here" },
        subprocessors: { none: "its own machines" },
      }),
      ["ai_systems"],
      { none: "no AI" },
    );
    const quiet = withValue(home, ["assessments", "tia_cloudy", "covers"], ["bank"]);
    expect(nothing(quiet)).toContain("No data goes outside the EEA.");
    const open = withValue(quiet, ["vendors", "cloudy"], {
      role: "processor",
      country: "IE",
      locations: ["IE"],
    });
    expect(nothing(open)).not.toContain("No data goes outside");
    expect(nothing(open)).toContain("not stated whether");
  });
});
