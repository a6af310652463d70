/** Where people can read or ask elsewhere: policies of companies, and the authority that leads. */
import { expect, test } from "vitest";
import type { Document, Sentence } from "../../src/finding/document.ts";
import { sentencesOf } from "../../src/finding/sentences.ts";
import { documentOf, modelOf, textOf } from "./support.ts";

const BAKERY = `
business: { name: Crumb, country: IE, contact: { email: privacy@crumb.example }, laws: [gdpr]LEAD }
purposes:
  orders: { lawful_basis: contract, needs: [name], subjects: [customers], recipients: [oven, bank] }
vendors:
  oven: { role: processor, country: IE, for: baking, privacy_policy: "https://oven.example/privacy" }
  bank: { role: independent_controller, country: NL, for: payments,
    privacy_policy: "https://bank.example/privacy" }
`;

function find(document: Document, id: string): Sentence | undefined {
  return sentencesOf(document.sections).find((sentence) => sentence.id === id);
}

function pageOf(id: string, { lead = "", language = "en" } = {}): Document {
  return documentOf(modelOf(BAKERY.replace("LEAD", lead)), id, language);
}

test.each(["vendor-bank.policy", "vendor-oven.policy"])("the notice links %s", (id) => {
  const policy = find(pageOf("privacy-notice"), id);
  const url = `https://${id.slice(7, 11)}.example/privacy`;
  expect(policy && textOf(policy)).toBe(`Their own privacy policy: ${url}.`);
  expect(policy?.words.map(({ href }) => href)).toContain(url);
  expect(policy?.from.map(({ key }) => key)).toEqual(["privacy_policy"]);
});

test("the list of companies links those that work for the business", () => {
  const page = pageOf("vendors");
  expect(find(page, "vendor-oven.policy")).toBeDefined();
  expect(find(page, "vendor-bank.policy")).toBeUndefined();
});

test("a company without a policy on record has no link, and none is asked for", () => {
  const page = documentOf(
    modelOf(BAKERY.replace("LEAD", "").replaceAll(/,\s+privacy_policy: "[^"]+"/g, "")),
    "privacy-notice",
  );
  expect(find(page, "vendor-oven.name")).toBeDefined();
  expect(find(page, "vendor-oven.policy")).toBeUndefined();
});

test.each([
  [
    ", lead_authority: FR",
    "en",
    /^If several EU countries .+: Commission nationale.+, cnil\.fr\.$/,
  ],
  [", lead_authority: FR", "de", /^Betrifft es mehrere .+: Commission nationale.+, cnil\.fr\.$/],
])("the notice names the authority that leads (%s, %s)", (lead, language, says) => {
  const sentence = find(pageOf("privacy-notice", { lead, language }), "rights.complain.lead");
  expect(sentence && textOf(sentence)).toMatch(says);
  expect(sentence?.from.map(({ key }) => key)).toEqual(["lead_authority"]);
});

test.each(["", ", lead_authority: IE", ", lead_authority: XX"])(
  "the notice names no other authority than the own one (%s)",
  (lead) => {
    const page = pageOf("privacy-notice", { lead });
    expect(find(page, "rights.complain.gdpr")).toBeDefined();
    expect(find(page, "rights.complain.lead")).toBeUndefined();
  },
);
