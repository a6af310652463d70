/** Which countries are inside, adequate or neither, before and after each change of law. */
import { describe, expect, it } from "vitest";
import { adequacy } from "../../src/law/adequacy.ts";
import { eea, eu } from "../../src/law/countries.ts";

describe("adequacy", () => {
  it.each([
    ["gdpr", "BR", "2026-01-25", "none"],
    ["gdpr", "BR", "2026-01-26", "all"],
    ["gdpr", "JP", "2019-01-22", "none"],
    ["gdpr", "JP", "2019-01-23", "appi"],
    ["gdpr", "KR", "2021-12-16", "none"],
    ["gdpr", "KR", "2021-12-17", "pipa"],
    ["gdpr", "GB", "2020-12-31", "all"],
    ["gdpr", "GB", "2021-06-27", "all"],
    ["gdpr", "GB", "2025-12-27", "all"],
    ["gdpr", "GB", "2031-12-27", "all"],
    ["gdpr", "GB", "2031-12-28", "none"],
    ["gdpr", "US", "2015-10-05", "safe_harbor"],
    ["gdpr", "US", "2015-10-06", "none"],
    ["gdpr", "US", "2020-07-15", "privacy_shield"],
    ["gdpr", "US", "2020-07-16", "none"],
    ["gdpr", "US", "2023-07-09", "none"],
    ["gdpr", "US", "2023-07-10", "dpf"],
    ["gdpr", "US-CA", "2026-11-21", "dpf"],
    ["gdpr", "EPO", "2025-07-14", "none"],
    ["gdpr", "EPO", "2025-07-15", "organisation"],
    ["gdpr", "FR", "2026-11-21", "all"],
    ["gdpr", "RE", "2026-11-21", "all"],
    ["gdpr", "NO", "2026-11-21", "all"],
    ["gdpr", "IN", "2026-11-21", "none"],
    ["gdpr", "GI", "2026-11-21", "none"],
    ["uk_gdpr", "US", "2023-10-11", "none"],
    ["uk_gdpr", "US", "2023-10-12", "uk_bridge"],
    ["uk_gdpr", "KR", "2022-12-18", "none"],
    ["uk_gdpr", "KR", "2022-12-19", "all"],
    ["uk_gdpr", "BR", "2026-11-21", "none"],
    ["uk_gdpr", "DE", "2026-11-21", "all"],
    ["uk_gdpr", "GB", "2026-11-21", "all"],
    ["gdpr", "XX", "2026-11-21", "unknown"],
    ["gdpr", "US-XX", "2026-11-21", "unknown"],
    ["gdpr", "us", "2026-11-21", "unknown"],
    ["gdpr", "", "2026-11-21", "unknown"],
    ["gdpr", "__proto__", "2026-11-21", "unknown"],
    ["ccpa", "US", "2026-11-21", "unknown"],
  ] as const)("%s: %s on %s is %s", (...[law, country, date, scope]) => {
    expect(adequacy(law, country, date).scope).toBe(scope);
  });

  it("says until when, on what it rests and what threatens it", () => {
    expect(adequacy("gdpr", "GB", "2026-11-21")).toMatchObject({
      until: "2031-12-27",
      verified: false,
    });
    expect(adequacy("gdpr", "US", "2026-11-21").at_risk?.en).toContain("C-703/25 P");
    expect(adequacy("gdpr", "CH", "2026-11-21")).toMatchObject({
      until: null,
      at_risk: null,
      source: { cite: "Decision 2000/518/EC" },
      verified: true,
    });
  });
});

describe("membership", () => {
  it.each([
    ["GB", "2020-12-31", "yes", "yes"],
    ["GB", "2021-01-01", "no", "no"],
    ["HR", "2013-06-30", "no", "no"],
    ["HR", "2013-07-01", "yes", "yes"],
    ["NO", "2026-11-21", "yes", "no"],
    ["DE-BE", "2026-11-21", "yes", "yes"],
    ["CH", "2026-11-21", "no", "no"],
    ["GL", "2026-11-21", "no", "no"],
    ["QQ", "2026-11-21", "unknown", "unknown"],
  ])("%s on %s: EEA %s, EU %s", (country, date, ...expected) => {
    expect([eea(country, date), eu(country, date)]).toEqual(expected);
  });
});
