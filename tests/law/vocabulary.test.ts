import { describe, expect, it } from "vitest";
import type { Term } from "../../src/law/types.ts";
import {
  categories,
  category,
  subjectGroup,
  subjectGroups,
  subjectKinds,
  term,
  terms,
  vocabularyNames,
} from "../../src/law/vocabulary.ts";

const all: readonly (readonly [string, readonly Term[]])[] = [
  ["categories", categories()],
  ["subject groups", subjectGroups()],
  ["subject kinds", subjectKinds()],
  ...vocabularyNames().map((name) => [name, terms(name)] as const),
];

describe.each(all)("%s", (_name, entries) => {
  it("has ids in one form, each once", () => {
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*|[A-L]|[1-8][a-e]?)$/);
  });

  it("has labels that tell entries apart, in English and German", () => {
    for (const language of ["en", "de"] as const) {
      const labels = entries.map((entry) => entry.label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("defines each entry in one sentence of its own", () => {
    for (const { id, means } of entries) {
      expect(means, id).toMatch(/^[A-Z].*\.$/);
      expect(means.length, id).toBeLessThan(130);
    }
    expect(new Set(entries.map((entry) => entry.means)).size).toBe(entries.length);
  });

  it("has reader's words that continue a sentence", () => {
    for (const { id, plain } of entries) {
      if (plain === null) continue;
      expect(plain.en, id).toMatch(/^(?:[a-zA-Z]).*[^.]$/);
      expect(plain.en.length, id).toBeLessThan(130);
      expect(plain.de, id).toMatch(/[^.]$/);
      expect(plain.en, id).not.toMatch(/\b(?:subject|controller|processor)\b/);
    }
  });
});

describe("categories", () => {
  it("are about ninety", () => {
    expect(categories().length).toBeGreaterThanOrEqual(90);
    expect(categories().length).toBeLessThanOrEqual(110);
  });

  it("say the same of a class in the three laws", () => {
    for (const { id, special, sensitive, sensitivity, criminal } of categories()) {
      if (special !== null || criminal || sensitive !== null) expect(sensitivity, id).toBe("high");
    }
    expect(category("health_data")).toMatchObject({ special: "health", sensitive: "health" });
    expect(category("biometric_template")).toMatchObject({
      special: "biometric_id",
      ccpa: ["E", "L"],
    });
    expect(category("email")).toMatchObject({ special: null, identifier: "direct", ccpa: ["A"] });
    expect(category("criminal_record")).toMatchObject({ criminal: true, special: null });
    expect(category("ssn")).toMatchObject({ highly_personal: "government_id", breach_law: true });
  });

  it("inherit nothing silently: a narrower category repeats the class of the wider one", () => {
    for (const { id, parent, special } of categories()) {
      if (parent !== null) expect(special, id).toBe(category(parent)?.special);
    }
  });

  it("use classes that the vocabularies of the laws define", () => {
    const ids = (name: string): readonly string[] => terms(name).map((entry) => entry.id);
    const known = {
      special: ids("special_classes"),
      sensitive: ids("ccpa_sensitive"),
      highly_personal: ids("highly_personal_classes"),
    };
    for (const entry of categories()) {
      for (const key of ["special", "sensitive", "highly_personal"] as const) {
        const value = entry[key];
        if (value !== null) expect(known[key], entry.id).toContain(value);
      }
      for (const class_ of entry.reveals) expect(known.special).toContain(class_);
      for (const letter of entry.ccpa) expect(ids("ccpa_categories")).toContain(letter);
    }
    for (const id of known.special)
      expect(
        categories().some((entry) => entry.special === id),
        id,
      ).toBe(true);
    for (const id of known.sensitive)
      expect(
        categories().some((entry) => entry.sensitive === id),
        id,
      ).toBe(true);
  });

  it("hold an address of the Data Privacy Vocabulary and a fideslang key where one was found", () => {
    const mapped = categories().filter((entry) => entry.dpv !== null);
    expect(mapped.length).toBeGreaterThan(60);
    for (const { dpv } of mapped) expect(dpv).toMatch(/^https:\/\/w3id\.org\/dpv\/pd#[A-Z]\w+$/);
    for (const { fides } of categories())
      if (fides !== null) expect(fides).toMatch(/^user\.[a-z_.]+$/);
  });

  it("are found by id alone", () => {
    for (const id of ["constructor", "__proto__", "Email", "", "e-mail"])
      expect(category(id)).toBeUndefined();
  });
});

describe("groups of people", () => {
  it("are those that declarations name without defining them", () => {
    const needed = [
      "customers",
      "prospects",
      "visitors",
      "staff",
      "former_staff",
      "applicants",
      "suppliers",
      "members",
      "donors",
      "patients",
      "students",
      "children",
      "parents",
      "business_contacts",
    ];
    for (const id of needed) expect(subjectGroup(id), id).toBeDefined();
    expect(subjectGroups().length).toBeGreaterThanOrEqual(20);
  });

  it("are vulnerable where people cannot freely say no", () => {
    const vulnerable = subjectGroups()
      .filter((group) => group.vulnerable)
      .map((group) => group.id);
    expect(vulnerable.sort()).toEqual(["applicants", "children", "patients", "staff", "students"]);
  });
});

describe("terms", () => {
  it("are found by vocabulary and id", () => {
    expect(term("lawful_bases", "consent")?.cite).toBe("GDPR Art. 6(1)(a)");
    expect(term("lawful_bases", "toString")).toBeUndefined();
    expect(terms("constructor")).toEqual([]);
    expect(terms("purpose_kinds").length).toBeGreaterThanOrEqual(45);
  });
});
