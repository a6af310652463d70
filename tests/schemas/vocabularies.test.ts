/** The closed lists of the schemas hold the words that the legal data explains, no more and no fewer. */
import { describe, expect, test } from "vitest";
import { categories, subjectGroups, subjectKinds, terms } from "../../src/law/vocabulary.ts";
import { type Place, places } from "./set.ts";

const ALL = places();

/** The words that may stand at an address. */
function wordsAt(at: string): readonly unknown[] {
  const found: Place | undefined = ALL.find((one) => one.at === at);
  return found?.schema.enum ?? found?.schema.then?.enum ?? found?.schema.examples ?? [];
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

const LISTS: readonly (readonly [vocabulary: string, at: string])[] = [
  ["lawful_bases", "purpose.schema.json#/properties/lawful_basis/properties/basis"],
  ["special_conditions", "purpose.schema.json#/properties/special_category/properties/condition"],
  ["special_classes", "category.schema.json#/properties/special"],
  ["highly_personal_classes", "category.schema.json#/properties/highly_personal"],
  ["ccpa_sensitive", "category.schema.json#/properties/sensitive"],
  ["ccpa_categories", "category.schema.json#/properties/ccpa/items"],
  ["ccpa_sensitive_uses", "purpose.schema.json#/properties/ccpa/properties/sensitive_use/items"],
  ["purpose_kinds", "common.schema.json#/$defs/purpose_kind"],
  ["security_measures", "common.schema.json#/$defs/security_measure"],
  ["pets", "asset.schema.json#/properties/pets/items"],
  ["transfer_mechanisms", "vendor.schema.json#/$defs/transfer"],
  ["derogations", "vendor.schema.json#/$defs/transfer/properties/derogation"],
  ["retention_triggers", "retention.schema.json#/properties/trigger"],
  ["retention_actions", "retention.schema.json#/properties/action"],
  ["marketing_channels", "purpose.schema.json#/properties/channels/items"],
  ["request_channels", "rights.schema.json#/properties/channels/items"],
  ["breach_risks", "incident.schema.json#/properties/risk"],
  ["cookie_categories", "cookie.schema.json#/properties/category"],
  ["assessment_kinds", "assessment.schema.json#/properties/kind"],
  ["prohibited_practices", "ai_system.schema.json#/properties/practices/items"],
];

describe("the words of a closed list", () => {
  test.each(LISTS)("%s are those of the legal data", (vocabulary, at) => {
    expect(terms(vocabulary).length).toBeGreaterThan(1);
    expect([...wordsAt(at)].sort()).toEqual([...ids(terms(vocabulary))].sort());
  });

  test("of Annex III may be none", () => {
    const words = wordsAt("ai_system.schema.json#/properties/annex_iii/items");
    expect([...words].sort()).toEqual([...ids(terms("annex_iii")), "none"].sort());
  });

  test("of certificates stand as keys, beside none", () => {
    const keys = wordsAt("vendor.schema.json#/properties/certifications/propertyNames");
    expect([...keys].sort()).toEqual([...ids(terms("certifications")), "none"].sort());
  });

  test("for kinds of people are those of the legal data", () => {
    const words = wordsAt("subject.schema.json#/properties/kind");
    expect([...words].sort()).toEqual([...ids(subjectKinds())].sort());
  });
});

describe("the words that editors offer", () => {
  test("for kinds of data and groups of people are all that are built in", () => {
    expect(wordsAt("common.schema.json#/$defs/category")).toEqual(ids(categories()));
    expect(wordsAt("common.schema.json#/$defs/subject")).toEqual(ids(subjectGroups()));
  });
});
