/** The law of a day: the same question before and after a change of law has different answers. */
import { describe, expect, it } from "vitest";
import { applicationDate, deadline } from "../../src/law/deadlines.ts";
import { requiredElements } from "../../src/law/documents.ts";
import { consentAge, threshold } from "../../src/law/numbers.ts";
import { rightsFor } from "../../src/law/rights.ts";

describe("numbers", () => {
  it.each([
    ["ccpa_annual_revenue", "2024-12-31", 25_000_000],
    ["ccpa_annual_revenue", "2025-01-01", 26_625_000],
    ["ccpa_consumers", "2022-12-31", 50_000],
    ["ccpa_consumers", "2023-01-01", 100_000],
    ["uk_pecr_fine", "2026-02-04", 500_000],
    ["uk_pecr_fine", "2026-02-05", 17_500_000],
  ])("%s on %s is %i", (name, date, value) => {
    expect(threshold(name, date)).toMatchObject({ known: true, value });
  });

  it.each([
    ["DK", "2023-12-31", 13],
    ["DK", "2024-01-01", 15],
    ["GB", "2026-11-21", 13],
    ["DE", "2026-11-21", 16],
    ["DE-BE", "2026-11-21", 16],
    ["SI", "2023-01-26", 15],
  ])("consent age of %s on %s is %i", (country, date, value) => {
    expect(consentAge(country, date)).toMatchObject({ known: true, value });
  });

  it("says what it does not know", () => {
    expect(threshold("ccpa_revenue", "2026-11-21")).toMatchObject({ known: false });
    expect(threshold("ccpa_annual_revenue", "2019-12-31")).toMatchObject({ known: false });
    expect(threshold("constructor", "2026-11-21")).toMatchObject({ known: false });
    for (const country of ["US", "XX", "", "DE-XX"]) {
      expect(consentAge(country, "2026-11-21")).toMatchObject({ known: false });
    }
    expect(consentAge("DE", "2018-05-24")).toMatchObject({ known: false });
  });

  it("knows an age for every country of the EEA and the United Kingdom", () => {
    const codes =
      "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB";
    for (const code of codes.split(" ")) {
      const age = consentAge(code, "2026-11-21");
      expect(age.known && age.value >= 13 && age.value <= 16, code).toBe(true);
    }
  });
});

describe("dates of application", () => {
  it.each([
    ["ai_annex_iii", "2026-06-28", "2026-08-02"],
    ["ai_annex_iii", "2026-06-29", "2027-12-02"],
    ["ai_annex_i", "2026-06-28", "2027-08-02"],
    ["ai_annex_i", "2026-06-29", "2028-08-02"],
    ["ai_marking_existing", "2026-11-21", "2026-12-02"],
    ["ai_prohibited_practices", "2026-11-21", "2025-02-02"],
    ["ccpa_admt", "2026-11-21", "2027-01-01"],
  ])("%s, as the law stood on %s: %s", (point, on, date) => {
    expect(applicationDate(point, on)).toMatchObject({ known: true, date });
  });

  it("are not known before there was a law", () => {
    expect(applicationDate("ai_general", "2024-07-31").known).toBe(false);
    expect(applicationDate("ai_everything", "2026-11-21").known).toBe(false);
  });
});

describe("deadlines", () => {
  it("differ by law", () => {
    const on = "2026-11-21";
    expect(deadline("request_answer", "gdpr", on)).toMatchObject({
      limit: "P1M",
      extension: "P2M",
    });
    expect(deadline("request_answer", "ccpa", on)).toMatchObject({
      limit: "P45D",
      extension: "P45D",
    });
    expect(deadline("opt_out", "ccpa", on)).toMatchObject({ limit: null, business_days: 15 });
    expect(deadline("breach_authority", "gdpr", on)).toMatchObject({
      limit: "PT72H",
      counted_from: "aware",
    });
    expect(deadline("breach_people", "gdpr", on)).toMatchObject({ known: true, limit: null });
  });

  it("are there from the day of the law on", () => {
    expect(deadline("breach_people", "ccpa", "2025-12-31").known).toBe(false);
    expect(deadline("breach_people", "ccpa", "2026-01-01")).toMatchObject({ limit: "P30D" });
    expect(deadline("complaint_acknowledgement", "uk_gdpr", "2026-06-18").known).toBe(false);
    expect(deadline("complaint_acknowledgement", "uk_gdpr", "2026-06-19").known).toBe(true);
  });

  it("are not known where a law sets none", () => {
    expect(deadline("opt_out", "gdpr", "2026-11-21")).toMatchObject({ known: false });
    expect(deadline("toString", "gdpr", "2026-11-21")).toMatchObject({ known: false });
  });
});

describe("rights", () => {
  const on = "2026-11-21";
  const ids = (
    basis: string | null,
    law: "gdpr" | "uk_gdpr" | "ccpa",
    date = on,
  ): readonly string[] =>
    rightsFor(basis, law, date)
      .filter((right) => right.only_if === null)
      .map((right) => right.id);
  const always = ["access", "rectification", "erasure", "restriction"];

  it.each([
    ["consent", [...always, "portability", "withdraw_consent", "complaint"]],
    ["contract", [...always, "portability", "complaint"]],
    ["legal_obligation", [...always, "complaint"]],
    ["vital_interests", [...always, "complaint"]],
    ["public_task", [...always, "objection", "complaint"]],
    ["legitimate_interests", [...always, "objection", "complaint"]],
    ["nonsense", [...always, "complaint"]],
  ])("by the GDPR, where a purpose rests on %s", (basis, expected) => {
    expect(ids(basis, "gdpr")).toEqual(expected);
  });

  it("name what limits erasure, and in which circumstance others are given", () => {
    const erasure = rightsFor("legal_obligation", "gdpr", on).find(
      (right) => right.id === "erasure",
    );
    expect(erasure?.limited_by).toBe("Art. 17(3)(b)");
    expect(
      rightsFor("contract", "gdpr", on).find((right) => right.id === "erasure")?.limited_by,
    ).toBeNull();
    const only = rightsFor("contract", "gdpr", on).filter((right) => right.only_if !== null);
    expect(only.map((right) => [right.id, right.only_if])).toEqual([
      ["objection_marketing", "direct_marketing"],
      ["adm_review", "automated_decision"],
    ]);
  });

  it("change with the law's territory and day", () => {
    expect(ids("recognised_legitimate_interest", "uk_gdpr")).toContain("objection");
    expect(ids("recognised_legitimate_interest", "gdpr")).not.toContain("objection");
    expect(ids("contract", "uk_gdpr", "2026-06-18")).not.toContain("complaint_to_controller");
    expect(ids("contract", "uk_gdpr", "2026-06-19")).toContain("complaint_to_controller");
    expect(ids(null, "ccpa")).toEqual(["know", "delete", "correct", "no_retaliation"]);
    const admt = (date: string): boolean =>
      rightsFor(null, "ccpa", date).some((right) => right.only_if === "admt");
    expect([admt("2026-12-31"), admt("2027-01-01")]).toEqual([false, true]);
  });
});

describe("documents", () => {
  const ids = (document: string, date: string): readonly string[] =>
    (requiredElements(document, date) ?? []).map((element) => element.id);

  it("grow with the law", () => {
    expect(ids("uk_notice", "2026-06-18")).not.toContain("complaint_to_controller");
    expect(ids("uk_notice", "2026-06-19")).toContain("complaint_to_controller");
    expect(ids("fria", "2027-12-01")).toEqual([]);
    expect(ids("fria", "2027-12-02").length).toBe(6);
  });

  it("include those of the document they rest on", () => {
    expect(ids("uk_notice", "2026-11-21")).toEqual(
      expect.arrayContaining([...ids("notice", "2026-11-21")]),
    );
    expect(ids("notice", "2026-11-21").length).toBe(18);
  });

  it("are undefined for what no law lists", () => {
    expect(requiredElements("newsletter", "2026-11-21")).toBeUndefined();
    expect(requiredElements("constructor", "2026-11-21")).toBeUndefined();
  });
});
