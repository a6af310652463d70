/** Closed lists stand twice: as vocabulary, and as enums of the schemas. They must not drift apart. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adequacyConditions } from "../../src/law/adequacy.ts";
import { documentKinds, requiredElements } from "../../src/law/documents.ts";
import { laws } from "../../src/law/laws.ts";
import { rightIds } from "../../src/law/rights.ts";
import { subjectKinds, terms } from "../../src/law/vocabulary.ts";

const root = join(import.meta.dirname, "..", "..");
const ids = (name: string): readonly string[] => terms(name).map((entry) => entry.id);

/** The words of the enum at a path of a schema, sorted. */
function enumAt(file: string, path: string): readonly string[] {
  let at: unknown = JSON.parse(readFileSync(join(root, "schemas", `${file}.schema.json`), "utf8"));
  for (const key of path.split("/")) {
    at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  }
  if (!Array.isArray(at)) throw new Error(`${file}.schema.json has no list at ${path}`);
  return at.map(String).sort();
}

const bases = "properties/lawful_basis/properties/basis/enum";
const condition = "properties/special_category/properties/condition/enum";

describe("enums of the schemas are the vocabularies", () => {
  it.each([
    ["lawful_bases", "purpose", bases],
    ["special_conditions", "purpose", condition],
    ["special_classes", "category", "properties/special/enum"],
    ["ccpa_sensitive", "category", "properties/sensitive/enum"],
    ["highly_personal_classes", "category", "properties/highly_personal/enum"],
    ["ccpa_categories", "category", "properties/ccpa/items/enum"],
    ["ccpa_sensitive_uses", "purpose", "properties/ccpa/properties/sensitive_use/items/enum"],
    ["transfer_mechanisms", "vendor", "$defs/transfer/items/enum"],
    ["derogations", "vendor", "$defs/transfer/properties/derogation/enum"],
    ["scc_modules", "vendor", "$defs/transfer/properties/scc_modules/items/enum"],
    ["certifications", "vendor", "properties/certifications/items/enum"],
    ["purpose_kinds", "common", "$defs/purpose_kind/enum"],
    ["security_measures", "asset", "properties/security/items/enum"],
    ["pets", "asset", "properties/pets/items/enum"],
    ["retention_triggers", "retention", "properties/trigger/enum"],
    ["retention_actions", "retention", "properties/action/enum"],
    ["marketing_channels", "purpose", "properties/channels/items/enum"],
    ["request_channels", "rights", "properties/channels/items/enum"],
    ["breach_risks", "incident", "properties/risk/enum"],
    ["cookie_categories", "cookie", "properties/category/enum"],
    ["assessment_kinds", "assessment", "properties/kind/enum"],
    ["prohibited_practices", "ai_system", "properties/practices/items/enum"],
  ])("%s: %s.schema.json %s", (vocabulary, file, path) => {
    expect([...ids(vocabulary)].sort()).toEqual(enumAt(file, path));
  });

  it("kinds of people", () => {
    expect(
      subjectKinds()
        .map((kind) => kind.id)
        .sort(),
    ).toEqual(enumAt("subject", "properties/kind/enum"));
  });

  it("vendor roles are those of the GDPR and those of California", () => {
    const both = [
      ...enumAt("vendor", "$defs/role/properties/role/enum"),
      ...enumAt("vendor", "properties/ccpa_role/enum"),
    ];
    expect([...ids("vendor_roles")].sort()).toEqual(both.sort());
  });

  it("points of Annex III, and none of them", () => {
    expect([...ids("annex_iii"), "none"].sort()).toEqual(
      enumAt("ai_system", "properties/annex_iii/items/enum"),
    );
  });

  it("laws that a business can fall under", () => {
    const binding = laws()
      .map((law) => law.id)
      .filter((id) => id !== "good_practice");
    expect(binding.sort()).toEqual(enumAt("business", "properties/laws/items/enum"));
  });

  it("rights that requests name are rights that the law data know, and appeals", () => {
    const given = enumAt("rights", "properties/supported/items/enum").filter(
      (id) => id !== "appeal",
    );
    expect(rightIds()).toEqual(expect.arrayContaining([...given]));
  });

  it("conditions of adequacy decisions that hold today and no transfer tool names", () => {
    const named = new Set([...ids("transfer_mechanisms"), "privacy_shield", "safe_harbor"]);
    const rest = adequacyConditions().filter((id) => !named.has(id));
    expect(rest.sort()).toEqual(enumAt("vendor", "$defs/transfer/properties/condition/enum"));
  });
});

describe("elements of documents", () => {
  const on = "2028-12-31";
  const elements = (document: string): readonly string[] =>
    (requiredElements(document, on) ?? []).map((element) => element.id);

  it("of notices are the words of `notices.contains`", () => {
    const notices = [
      "uk_notice",
      "ccpa_policy",
      "notice_at_collection",
      "opt_out_notice",
      "limit_notice",
      "financial_incentive_notice",
      "admt_notice",
    ];
    const known = new Set(notices.flatMap(elements));
    expect([...known].sort()).toEqual(enumAt("notice", "properties/contains/items/enum"));
  });

  it("of agreements are the words of their clauses", () => {
    const clauses = "properties/clauses/items/enum";
    const dpa = elements("dpa_checklist").filter((id) => id !== "written");
    expect([...dpa, "all"].sort()).toEqual(enumAt("vendor", `properties/dpa/${clauses}`));
    const contract = [...elements("ccpa_contract"), "all"].sort();
    expect(contract).toEqual(enumAt("vendor", `properties/ccpa_contract/${clauses}`));
  });

  it("are listed for each document that a business can publish and a law describes", () => {
    const free = new Set(["breach_plan", "camera_sign", "changes"]);
    const published = enumAt("publish", "properties/documents/items/enum").filter(
      (id) => !free.has(id),
    );
    expect(documentKinds().map((kind) => kind.id)).toEqual(expect.arrayContaining([...published]));
  });
});
