/** California, and how data flows. */
import { describe, expect, it } from "vitest";
import { at, derived, modelWith } from "./support.ts";

describe("California", () => {
  const vendor = (facts: string, key: string): unknown =>
    derived(modelWith(`vendors: { v: { ${facts} } }\ncookies: { none: no }`), "vendor:v", key);

  it("takes the contract for the role, not the name", () => {
    expect(
      vendor("ccpa_role: service_provider, ccpa_contract: { clauses: all }", "ccpa_role"),
    ).toBe("service_provider");
    expect(vendor("ccpa_role: contractor, ccpa_contract: { clauses: all }", "ccpa_role")).toBe(
      "contractor",
    );
    expect(
      vendor(
        "ccpa_role: service_provider, ccpa_contract: { clauses: [specific_purposes] }",
        "ccpa_role",
      ),
    ).toBe("third_party");
    expect(vendor("ccpa_role: third_party", "ccpa_role")).toBe("third_party");
    expect(vendor("ccpa_role: service_provider", "ccpa_role")).toEqual({
      unknown: ["vendor:v.ccpa_contract: not_stated"],
    });
  });

  it("takes anything of value for a sale", () => {
    expect(vendor("ccpa_role: third_party, consideration: other_value", "sale")).toBe(true);
    expect(vendor("ccpa_role: third_party, consideration: none", "sale")).toBe(false);
    expect(vendor("ccpa_contract: { clauses: all }, consideration: money", "sale")).toBe(false);
    expect(vendor("ccpa_role: third_party", "sale")).toEqual({
      unknown: ["vendor:v.consideration: not_stated"],
    });
  });

  it("takes trackers for advertising for sharing", () => {
    const model = modelWith(
      "purposes: { ads: { kind: advertising, recipients: [v], ccpa: { sensitive_use: none } }, shop: { ccpa: { sale: true, share: false } } }\nvendors: { v: { ccpa_role: third_party, consideration: money } }\ncookies: { t: { provider: v, category: advertising, serves: ads } }\nassets: { none: no }",
    );
    expect(derived(model, "vendor:v", "share")).toBe(true);
    expect(derived(model, "purpose:ads", "share")).toBe(true);
    expect(derived(model, "purpose:ads", "sale")).toBe(true);
    expect(derived(model, "purpose:shop", "share")).toBe(false);
    expect(derived(model, "purpose:shop", "sale")).toBe(true);
    expect(at(model, "purpose:ads").ccpa).toMatchObject({ sale: true, share: true });
  });

  it("takes the word of a business, else its purposes for people in California", () => {
    const sells = (business: string, purposes: string): unknown =>
      derived(
        modelWith(
          `business: { country: IE, ccpa: { does_business_in_california: true }, ${business} }\nsubjects: { customers: { residence: [US-CA] }, guests: { residence: [IE] } }\npurposes: ${purposes}\nvendors: { none: no }\ncookies: { none: no }\nassets: { none: no }\nai_systems: { none: no }`,
        ),
        "business",
        "sells_or_shares",
      );
    const both = "sells_data: false, uses_data_for_ads: false";
    const lists = "{ a: { kind: sale, subjects: [customers] } }";
    expect(sells(both, lists)).toBe(false);
    expect(sells("sells_data: false, uses_data_for_ads: true", lists)).toBe(true);
    expect(sells("sells_data: true", "{ none: no }")).toBe(true);
    expect(sells("uses_data_for_ads: false", lists)).toBe(true);
    const ads = "{ a: { kind: cross_context_advertising, subjects: [customers] } }";
    expect(sells("sells_data: false", ads)).toBe(true);
    expect(sells("", "{ a: { kind: sale, subjects: [guests] } }")).toBe(false);
    expect(sells("", "{ a: { kind: sale, status: retired, subjects: [customers] } }")).toBe(false);
    expect(sells("", "{ none: no }")).toBe(false);
    expect(sells("", "{ a: { kind: statistics, subjects: [customers] } }")).toBe(false);
  });

  it("knows which uses need a risk assessment", () => {
    const quiet =
      "sale: false, share: false, observes_workers_or_students: false, sensitive_location: false";
    const risky = (facts: string, ccpa = quiet, admt = "none: no"): unknown =>
      derived(
        modelWith(
          `purposes: { p: { ${facts}, ccpa: { ${ccpa} } } }\nvendors: { none: no }\ncookies: { none: no }\nassets: { none: no }\nai_systems: { x: { purposes: [p], admt: { ${admt} } } }`,
        ),
        "purpose:p",
        "ccpa_risk",
      );
    const plain = "kind: statistics, needs: [email]";
    expect(risky(plain)).toBe(false);
    for (const word of quiet.split(", ")) {
      expect(risky(plain, quiet.replace(word, word.replace("false", "true")))).toBe(true);
    }
    expect(risky("kind: statistics, needs: [health_data]")).toBe(true);
    expect(risky("kind: payroll, needs: [health_data]")).toBe(false);
    expect(risky("kind: hr_administration, needs: [health_data]")).toBe(false);
    const alone =
      "trains_on_people: false, significant_decision: housing, human_involvement: false";
    expect(risky(plain, quiet, alone)).toBe(true);
    expect(risky(plain, quiet, alone.replace("housing", "none"))).toBe(false);
    expect(risky(plain, quiet, alone.replace("involvement: false", "involvement: true"))).toBe(
      false,
    );
    expect(risky(plain, quiet, "trains_on_people: true, significant_decision: none")).toBe(true);
    const unsaid = "sale: false, share: false, sensitive_location: false";
    const watched = { unknown: ["purpose:p/ccpa.observes_workers_or_students: not_stated"] };
    expect(risky(plain, unsaid)).toEqual(watched);
    expect(risky(`${plain}, subjects: [customers]`, unsaid)).toBe(false);
    expect(risky(`${plain}, subjects: [customers, staff]`, unsaid)).toEqual(watched);
    const place = "sale: false, share: false, observes_workers_or_students: false";
    expect(risky(plain, place)).toBe(false);
    expect(risky("kind: payroll, subjects: [staff], needs: [precise_location]", place)).toEqual({
      unknown: ["purpose:p/ccpa.sensitive_location: not_stated"],
    });
  });
});

describe("flows", () => {
  it("go from people through places and purposes to those who get the data", () => {
    const model = modelWith(
      "purposes: { a: { needs: [email, name], subjects: [customers], recipients: [w] } }\nassets: { x: { purposes: [a], fields: [email], vendor: v } }\nvendors: { v: { role: processor, locations: [DE], subprocessors: { s: { locations: [NL], remote_access: { none: no }, subprocessors: { none: no } } } }, w: { role: independent_controller, country: NO, receives: [name] } }",
    );
    expect(derived(model, "$model", "flows")).toMatchObject([
      {
        id: "a.w.name",
        category: "@category:name",
        vendor: "@vendor:w",
        countries: ["NO"],
      },
      {
        id: "a.x.email",
        subjects: ["@subject:customers"],
        asset: "@asset:x",
        vendor: "@vendor:v",
        subprocessors: ["@vendor:v/subprocessor:s"],
        countries: ["DE", "NL"],
      },
    ]);
  });

  it("are preceded by what is covered at all", () => {
    const model = modelWith("purposes: { a: {} }\ncookies: { none: no }");
    expect(derived(model, "$model", "coverage")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "purposes", stated: true, entries: 1 }),
        expect.objectContaining({ id: "cookies", stated: true, entries: 0 }),
        expect.objectContaining({ id: "vendors", stated: false }),
      ]),
    );
  });

  it("make a vendor one that processes, or not", () => {
    const model = modelWith(
      "vendors: { a: { role: processor }, b: { role: processor }, c: { role: public_authority }, d: {} }\npurposes: { p: { needs: [email], recipients: [a, c] } }\nassets: { none: no }\ncookies: { none: no }\nai_systems: { none: no }",
    );
    expect(derived(model, "vendor:a", "processes")).toBe(true);
    expect(derived(model, "vendor:b", "processes")).toBe(false);
    expect(derived(model, "vendor:c", "processes")).toBe(false);
    expect(derived(model, "vendor:d", "processes")).toEqual({
      unknown: ["vendor:d.role: not_stated"],
    });
  });
});
