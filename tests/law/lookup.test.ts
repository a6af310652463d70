import { describe, expect, it } from "vitest";
import { adequacyCondition } from "../../src/law/adequacy.ts";
import { authority, authorityCodes } from "../../src/law/authorities.ts";
import {
  countryCodes,
  countryName,
  countryNameIn,
  countryOf,
  isPlace,
} from "../../src/law/countries.ts";
import { citationUrl, laws } from "../../src/law/laws.ts";

describe("countries", () => {
  it("are the 249 of ISO 3166-1, with names in two languages", () => {
    expect(countryCodes().length).toBe(249);
    expect([...countryCodes()].sort()).toEqual(countryCodes());
    for (const code of countryCodes()) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      const name = countryName(code);
      expect(name?.en, code).toMatch(/^\p{Lu}/u);
      expect(name?.de, code).toMatch(/^\p{Lu}/u);
      expect(name?.en).not.toBe(code);
    }
    expect(countryName("DE")).toEqual({ en: "Germany", de: "Deutschland" });
    expect(countryName("US-CA")).toEqual({ en: "California", de: "Kalifornien" });
  });

  it("have a form that stands after in", () => {
    expect(countryNameIn("US", "en")).toBe("the United States");
    expect(countryNameIn("CH", "de")).toBe("der Schweiz");
    expect(countryNameIn("IE", "en")).toBe("Ireland");
  });

  it("are not made up", () => {
    for (const code of ["XX", "UK", "EU", "de", "", "US-NY", "constructor"]) {
      expect(isPlace(code), code).toBe(false);
      expect(countryName(code)).toBeUndefined();
      expect(countryNameIn(code, "en")).toBeUndefined();
    }
    expect(countryOf("US-CA")).toBe("US");
  });
});

describe("authorities", () => {
  it("are known for every country of the EEA, the United Kingdom and California", () => {
    const codes =
      "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB US-CA";
    for (const code of codes.split(" "))
      expect(authority(code), code).toMatchObject({ known: true, code });
    expect(authority("IE")).toMatchObject({ name: "Data Protection Commission" });
  });

  it("in Germany are those of the Länder", () => {
    expect(authority("DE")).toMatchObject({ regions: true });
    const lands = authorityCodes().filter((code) => code.startsWith("DE-"));
    expect(lands.length).toBe(16);
    expect(authority("DE-BY")).toMatchObject({ short: "BayLDA", regions: false });
  });

  it("lead to the others for the same business, and to a site without a scheme", () => {
    expect(authority("US-CA")).toMatchObject({ also: ["US-CA-AG"] });
    for (const code of authorityCodes()) {
      const found = authority(code);
      expect(found.known && found.site, code).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    }
  });

  it("are not known elsewhere", () => {
    expect(authority("IN")).toEqual({ known: false, because: "no authority is listed for IN" });
    expect(authority("toString").known).toBe(false);
  });
});

describe("laws", () => {
  it("are six, with names", () => {
    const expected = ["gdpr", "uk_gdpr", "ccpa", "eprivacy", "ai_act", "good_practice"];
    expect(laws().map((law) => law.id)).toEqual(expected);
    expect(laws()[0]).toMatchObject({
      official: "Regulation (EU) 2016/679",
      short: { de: "DSGVO" },
    });
  });

  it.each([
    ["gdpr", "Art. 5(1)(c)", "https://gdpr-info.eu/art-5-gdpr/"],
    ["gdpr", "GDPR Art. 46(2)(c), 47", "https://gdpr-info.eu/art-46-gdpr/"],
    ["gdpr", "Art. 99(2)", "https://gdpr-info.eu/art-99-gdpr/"],
    ["gdpr", "Art. 0", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
    ["gdpr", "Art. 120", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
    ["gdpr", "Recital 39", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
    ["uk_gdpr", "Art. 33(1)", "https://www.legislation.gov.uk/eur/2016/679/article/33"],
    ["uk_gdpr", "Art. 22C", null],
    ["uk_gdpr", "DPA 2018 s. 164A", null],
    [
      "ccpa",
      "§1798.100(c)",
      "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100",
    ],
    ["ccpa", "Civ. Code 1798.81.5", null],
    ["ccpa", "Civ. Code 1798.199.95", null],
    ["ccpa", "11 CCR 7026(f)", "https://www.law.cornell.edu/regulations/california/11-CCR-7026"],
    ["ccpa", "11 CCR 7999", null],
    ["ai_act", "Art. 50(1)", "https://artificialintelligenceact.eu/article/50/"],
    ["ai_act", "Annex III(4)(a)", "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
    ["eprivacy", "Art. 5(3)", "https://eur-lex.europa.eu/eli/dir/2002/58/oj"],
    ["good_practice", "MFA", null],
  ] as const)("%s %s can be read at %s", (law, cite, url) => {
    expect(citationUrl(law, cite)).toBe(url);
  });
});

describe("conditions of adequacy", () => {
  it("are said in words", () => {
    expect(adequacyCondition("dpf")?.label.en).toBe("EU-US Data Privacy Framework");
    expect(adequacyCondition("all")).toBeUndefined();
  });
});
