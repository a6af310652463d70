/** Which laws reach whom. */
import { describe, expect, it } from "vitest";
import { at, derived, modelWith } from "./support.ts";

const US = "business: { name: X, country: US }\n";

describe("laws", () => {
  const laws = (yaml: string, address: string): unknown =>
    derived(modelWith(`${yaml}\nai_systems: { none: none used }`), address, "laws");
  const people = (residence: string): string =>
    `subjects: { customers: { residence: ${residence} } }\npurposes: { a: { subjects: [customers] } }`;

  it.each([
    ["in the EEA, wherever people live", people("[JP]"), ["gdpr", "eprivacy"]],
    ["in the EEA, for people in the UK", people("[IE, GB]"), ["gdpr", "uk_gdpr", "eprivacy"]],
    ["outside, for people inside", US.replace("US", "JP") + people("[DE]"), ["gdpr", "eprivacy"]],
    ["outside, for people outside", `${US.replace("US", "JP")}${people("[JP]")}`, []],
    ["in the UK", `${US.replace("country: US", "country: GB")}${people("[GB]")}`, ["uk_gdpr"]],
  ])("%s", (_name, yaml, expected) => {
    expect(laws(yaml, "purpose:a")).toEqual(expected);
  });

  it("of California need a business that the law covers", () => {
    const people =
      "subjects: { customers: { residence: [US-CA] } }\npurposes: { a: { subjects: [customers] } }";
    const business = (ccpa: string): string =>
      `business: { name: X, country: US${ccpa} }\n${people}`;
    expect(laws(business(", ccpa: { does_business_in_california: true }"), "purpose:a")).toEqual([
      "ccpa",
    ]);
    expect(laws(business(", ccpa: { does_business_in_california: false }"), "purpose:a")).toEqual(
      [],
    );
    expect(laws(business(", ccpa: { none: too small }"), "purpose:a")).toEqual([]);
    expect(laws(business(""), "purpose:a")).toEqual({
      list: [],
      open: ["business.ccpa: not_stated"],
    });
  });

  it("are unknown where the country is not stated", () => {
    const model = modelWith(
      "business: { name: X }\npurposes: { a: { subjects: [customers] } }\nai_systems: { none: no }",
    );
    expect(derived(model, "purpose:a", "laws")).toEqual({
      list: [],
      open: ["business.ccpa: not_stated", "business.country: not_stated"],
    });
  });

  it("that are declared reach everybody who is not stated to live elsewhere", () => {
    const model = modelWith(
      "business: { name: X, laws: [uk_gdpr] }\nsubjects: { staff: { residence: JP } }\npurposes: { a: { subjects: [customers] }, b: { subjects: [staff] } }",
    );
    expect(derived(model, "purpose:a", "laws")).toEqual(["uk_gdpr"]);
    expect(derived(model, "purpose:b", "laws")).toMatchObject({ list: [] });
    expect(derived(model, "$model", "laws")).toEqual(["uk_gdpr"]);
  });

  it("that a stated place explains reach only those whom they would reach anyway", () => {
    const model = modelWith(
      "business: { name: X, country: IE, laws: [gdpr, eprivacy, uk_gdpr] }\nsubjects: { customers: { residence: [IE, GB] } }\npurposes: { a: { subjects: [customers] }, b: { subjects: [staff] } }\nassets: { x: { purposes: [a, b], subjects: [staff] } }",
    );
    expect(derived(model, "purpose:a", "laws")).toEqual(["gdpr", "uk_gdpr", "eprivacy"]);
    expect(derived(model, "purpose:b", "laws")).toEqual(["gdpr", "eprivacy"]);
    expect(derived(model, "asset:x", "laws")).toEqual(["gdpr", "eprivacy"]);
  });

  it("on AI hold for who uses it", () => {
    const model = modelWith("ai_systems: { bot: {} }\npurposes: { a: { subjects: [customers] } }");
    expect(derived(model, "purpose:a", "laws")).toEqual(["gdpr", "eprivacy", "ai_act"]);
    expect(at(model, "business").laws).toEqual(["gdpr", "eprivacy", "ai_act"]);
  });
});
