/** Risk criteria, and the rights of people. */
import { describe, expect, it } from "vitest";
import { derived, modelWith } from "./support.ts";

describe("the criteria of WP248", () => {
  const OFF = "profiling: false, automated_decision: false, scale: small";
  const criteria = (purpose: string, more = ""): unknown =>
    derived(
      modelWith(
        `ai_systems: { none: no }\nassets: { none: no }\nsubjects: { customers: { min_age: 18 } }\npurposes: { a: { ${purpose} } }\n${more}`,
      ),
      "purpose:a",
      "wp248",
    );
  const plain = `subjects: [customers], needs: [email], ${OFF}`;

  it.each([
    ["none", `kind: delivery, ${plain}`, []],
    ["scoring", `kind: scoring, ${plain}`, ["evaluation_scoring"]],
    ["cameras", `kind: cctv, ${plain}`, ["systematic_monitoring"]],
    ["credit", `kind: credit_check, ${plain}`, ["evaluation_scoring", "prevents_right_or_service"]],
    [
      "health",
      `kind: delivery, subjects: [customers], needs: [health_data], ${OFF}`,
      ["sensitive_or_highly_personal"],
    ],
    [
      "declared",
      `kind: delivery, risk_factors: [innovative_technology], ${plain}`,
      ["innovative_technology"],
    ],
    [
      "patients",
      `kind: delivery, subjects: [patients], needs: [email], ${OFF}`,
      ["vulnerable_subjects"],
    ],
    ["staff", `kind: delivery, subjects: [staff], needs: [email], ${OFF}`, ["vulnerable_subjects"]],
    ["staff in payroll", `kind: payroll, subjects: [staff], needs: [email], ${OFF}`, []],
    [
      "fingerprints",
      `kind: delivery, subjects: [customers], needs: [biometric_template], ${OFF}`,
      ["sensitive_or_highly_personal", "innovative_technology"],
    ],
    [
      "decisions",
      "kind: delivery, subjects: [customers], needs: [email], profiling: false, scale: large, automated_decision: { solely: true, significant: true }",
      ["automated_decision", "large_scale"],
    ],
  ])("%s", (_name, purpose, expected) => {
    expect(criteria(purpose)).toEqual(expected);
  });

  it("count people, and origins of data", () => {
    const many = modelWith(
      `ai_systems: { none: no }\nsubjects: { customers: { min_age: 18, count: 9000 }, prospects: { min_age: 18, count: 1001 } }\npurposes: { a: { kind: delivery, subjects: [customers, prospects], needs: [email], profiling: false, automated_decision: false } }\nassets: { x: { purposes: [a], source: [person, bought] } }`,
    );
    expect(derived(many, "purpose:a", "wp248")).toEqual(["large_scale", "matching_combining"]);
  });

  it("are open for what is not stated", () => {
    expect(criteria("kind: delivery, needs: [email], subjects: [prospects]")).toEqual({
      list: [],
      open: [
        "purpose:a.automated_decision: not_stated",
        "subject:prospects.count: not_stated",
        "subject:prospects.min_age: not_stated",
      ],
    });
  });

  it("know children by age", () => {
    const model = modelWith(
      "subjects: { customers: { min_age: 16 }, prospects: {} }\npurposes: { a: { subjects: [customers] }, b: { subjects: [prospects] }, c: { subjects: [children] } }",
    );
    expect(derived(model, "purpose:a", "minors")).toBe(true);
    expect(derived(model, "purpose:b", "minors")).toEqual({
      unknown: ["subject:prospects.min_age: not_stated"],
    });
    expect(derived(model, "purpose:c", "minors")).toBe(true);
  });

  it("know children by the age of the oldest, whatever that of the youngest", () => {
    const model = modelWith(
      "subjects: { members: { max_age: 17 }, students: { max_age: 18 } }\npurposes: { a: { subjects: [members] }, b: { subjects: [students] } }",
    );
    expect(derived(model, "purpose:a", "minors")).toBe(true);
    expect(derived(model, "purpose:b", "minors")).toEqual({
      unknown: ["subject:students.min_age: not_stated"],
    });
  });
});

describe("rights", () => {
  const rights = (purpose: string): unknown[] => {
    const model = modelWith(
      `business: { name: X, country: IE, laws: [gdpr, eprivacy] }\nai_systems: { none: no }\npurposes: { a: { subjects: [customers], ${purpose} } }`,
    );
    return [derived(model, "purpose:a", "rights")]
      .flat()
      .map((row) => (row as { right: string }).right);
  };
  const ALWAYS = ["access", "rectification", "erasure", "restriction", "complaint"];

  it.each([
    ["contract", ["portability"]],
    ["consent", ["portability", "withdraw_consent"]],
    ["legal_obligation", []],
    ["legitimate_interests", ["objection"]],
  ])("under %s", (basis, more) => {
    const found = rights(`kind: delivery, automated_decision: false, lawful_basis: ${basis}`);
    expect([...found].sort()).toEqual([...ALWAYS, ...more].sort());
  });

  it("know marketing and machines", () => {
    const found = rights("kind: direct_marketing, automated_decision: true, lawful_basis: consent");
    expect(found).toEqual(expect.arrayContaining(["objection_marketing", "adm_review"]));
  });

  it("are the client's where the business works for it", () => {
    const model = modelWith("purposes: { a: { role: processor, subjects: [customers] } }");
    expect(derived(model, "purpose:a", "rights")).toEqual([]);
  });

  it("are open without a ground", () => {
    const model = modelWith(
      "ai_systems: { none: no }\npurposes: { a: { subjects: [customers], kind: delivery, automated_decision: false } }",
    );
    expect(derived(model, "purpose:a", "rights")).toMatchObject({
      open: ["purpose:a.lawful_basis: not_stated"],
    });
  });

  it("limit erasure where a law makes one keep data", () => {
    const model = modelWith(
      "ai_systems: { none: no }\npurposes: { a: { subjects: [customers], kind: delivery, automated_decision: false, lawful_basis: legal_obligation } }",
    );
    expect(derived(model, "purpose:a", "rights")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ right: "erasure", limited_by: "Art. 17(3)(b)" }),
      ]),
    );
  });
});
