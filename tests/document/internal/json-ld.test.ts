/** The processing for machines: terms of the Data Privacy Vocabulary, and nothing that is not stated. */
import { describe, expect, it } from "vitest";
import { toJsonLd } from "../../../src/document/format/json-ld.ts";
import { BUSINESS, without, withValue } from "./fixture.ts";
import { example, small } from "./support.ts";

interface Entry {
  readonly "@id": string;
  readonly [key: string]: unknown;
}

function graph(text: string): ReadonlyMap<string, Entry> {
  const { "@graph": entries } = JSON.parse(text) as { "@graph": readonly Entry[] };
  return new Map(entries.map((entry) => [entry["@id"], entry]));
}

describe("JSON-LD", () => {
  it("names controller, purposes, grounds, data, people, recipients, times and measures", () => {
    const entries = graph(toJsonLd(small().root));
    expect(entries.get("#business")).toMatchObject({
      "@type": "dpv:DataController",
      "dpv:hasName": "Acorn Studio Limited",
      "dpv:hasLocation": { "@id": "loc:IE" },
    });
    const lessons = entries.get("#purpose:lessons");
    expect(lessons).toMatchObject({
      "@type": "dpv:Process",
      "dpv:hasDataController": { "@id": "#business" },
      "dpv:hasPurpose": { "@id": "https://w3id.org/dpv#RequestedServiceProvision" },
      "dpv:hasLegalBasis": { "@id": "eu-gdpr:A6-1-b" },
      "dpv:hasStorageCondition": [{ "@type": "dpv:StorageDuration", "dpv:hasDuration": "P5Y" }],
    });
    expect(lessons?.["dpv:hasPersonalData"]).toContainEqual({
      "@id": "https://w3id.org/dpv/pd#EmailAddress",
      "dct:title": "Email address",
    });
    expect(lessons?.["dpv:hasRecipient"]).toContainEqual({ "@id": "#vendor:bank" });
    expect(lessons?.["dpv:hasTechnicalOrganisationalMeasure"]).toContainEqual({
      "@id": "https://w3id.org/dpv#EncryptionAtRest",
    });
    expect(lessons?.["dpv:hasLocation"]).toContainEqual({ "@id": "loc:US" });
    expect(entries.get("#purpose:hosting")).toHaveProperty("dpv:hasDataProcessor");
    expect(entries.get("#vendor:cloudy")?.["@type"]).toEqual(["dpv:DataProcessor"]);
    expect(entries.get("#vendor:bank")?.["@type"]).toEqual(["dpv:ThirdParty"]);
  });

  it("takes the term of the wider kind for a kind of the business's own", () => {
    const care = graph(toJsonLd(example("clinic").root)).get("#purpose:dental_care");
    expect(care?.["dpv:hasPersonalData"]).toContainEqual({
      "@id": "https://w3id.org/dpv/pd#Health",
      "dct:title": "Dental chart",
    });
  });

  it("leaves out what is not stated", () => {
    const less = without(without(BUSINESS, ["purposes", "lessons", "lawful_basis"]), [
      "purposes",
      "lessons",
      "kind",
    ]);
    const lessons = graph(toJsonLd(small(less).root)).get("#purpose:lessons");
    expect(lessons).not.toHaveProperty("dpv:hasLegalBasis");
    expect(lessons).not.toHaveProperty("dpv:hasPurpose");
  });

  it("may stand in a page, whatever the words", () => {
    const evil = withValue(BUSINESS, ["purposes", "lessons", "description"], "</script><script>x");
    const text = toJsonLd(small(evil).root);
    expect(text).not.toContain("<");
    expect(graph(text).get("#purpose:lessons")?.["dct:description"]).toBe("</script><script>x");
  });
});
