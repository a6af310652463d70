/** Sentences that would say more than the declarations, or something else. */
import { expect, test } from "vitest";
import { documents } from "../../src/document/index.ts";
import { sentencesOf } from "../../src/finding/sentences.ts";
import { DAY, documentOf, type Facts, modelOfFacts, textOf } from "./support.ts";

const BAKERY = {
  business: {
    name: "Crumb",
    legal_name: "Crumb Limited",
    country: "IE",
    contact: { email: "privacy@crumb.example" },
  },
};

function says(facts: Facts, place: string, language = "en"): string | undefined {
  const [page = "", id] = place.split("#");
  const { sections } = documentOf(modelOfFacts({ ...BAKERY, ...facts }), page, language);
  const found = sentencesOf(sections).find((sentence) => sentence.id === id);
  return found && textOf(found);
}

const ACCOUNTS = {
  kind: "account_management",
  subjects: ["customers"],
  lawful_basis: "contract",
  needs: ["email", "log_data"],
  retention: "1 year after account_closure",
  if_not_given: "we cannot open an account",
};

function held(fields: Facts): Facts {
  const shop = { kind: "database", purposes: ["accounts"], source: "person", fields };
  return { purposes: { accounts: ACCOUNTS }, assets: { shop } };
}

test("a source of one kind of data does not hide where the rest comes from", () => {
  const facts = held({ email: {}, log_data: { source: "observed" } });
  const card = "privacy-notice#purpose-accounts";
  expect(says(facts, `${card}.source`)).toBe("you and our own systems.");
  expect(says(facts, `${card}.if_not_given`)).toBe(
    "If you do not give it: we cannot open an account.",
  );
});

test("a place says nothing more where each kind of data has a source of its own", () => {
  const facts = held({ email: { source: "public" }, log_data: { source: "observed" } });
  expect(says(facts, "privacy-notice#purpose-accounts.source")).toBe(
    "public sources and our own systems.",
  );
});

test.each([
  ["en", "Our longest period: 8 years after this: the 18th birthday (Care)."],
  ["de", "Unsere längste Frist: 8 Jahre danach: the 18th birthday (Care)."],
])("the longest period says from when it counts (%s)", (language, text) => {
  const retention = {
    default: { period: "8 years", trigger: "event", event: "the 18th birthday" },
  };
  const help = { ...ACCOUNTS, retention: "1 year after request" };
  const facts = { purposes: { help, care: { ...ACCOUNTS, retention } } };
  expect(says(facts, "privacy-notice#glance.longest", language)).toBe(text);
});

test("an authority is none of the services that work under contract for the business", () => {
  const contract = { ccpa_role: "service_provider", ccpa_contract: { clauses: ["all"] } };
  const facts = {
    business: { ...BAKERY.business, ccpa: { does_business_in_california: true } },
    subjects: { customers: { residence: ["US-CA"] } },
    purposes: { accounts: { ...ACCOUNTS, needs: ["email"], recipients: ["tax", "host"] } },
    vendors: {
      tax: { role: "public_authority", country: "IE", ...contract },
      host: { role: "processor", country: "IE", ...contract },
    },
  };
  const model = modelOfFacts({ ...BAKERY, ...facts });
  const page = documentOf(model, "california-privacy-policy");
  const given = sentencesOf(page.sections).filter(({ id }) => id.includes(".given."));
  expect(given.map(textOf)).toEqual([
    "Services that work for us under contract: Host.",
    "Others, for our business: Tax.",
  ]);
});

test.each([
  [false, "not alone."],
  [true, "A machine alone decides about you here: Accounts."],
])("AI is not said to leave decisions to people where a rule decides (%s)", (solely, text) => {
  const accounts = { ...ACCOUNTS, automated_decision: { solely } };
  const sorter = { role: "deployer", purposes: ["accounts"], automated_decision: false };
  const facts = { purposes: { accounts }, ai_systems: { sorter } };
  expect(says(facts, "ai-notice#ai_system-sorter.automated_decision")).toBe(text);
});

const CLOUD = { role: "processor", country: "US", locations: ["US"], for: "hosting" };

function atCloud(cloud: Facts): Facts {
  const shop = { kind: "database", purposes: ["accounts"], source: "person", vendor: "cloud" };
  const vendors = { cloud: { ...CLOUD, ...cloud } };
  return { purposes: { accounts: ACCOUNTS }, assets: { shop }, vendors };
}

test.each([
  [{ signed: "2024-02-01", clauses: "all" }, true],
  [{ signed: "2024-02-01", clauses: ["instructions"] }, true],
  [{ signed: "2024-02-01", clauses: ["audits"] }, false],
  [{ signed: "2024-02-01" }, false],
  [{ signed: "2024-02-01", clauses: "all", expires: "2026-11-20" }, false],
])("a signed contract binds to orders only where it says so and still holds: %j", (dpa, is) => {
  const text = says(atCloud({ dpa }), "privacy-notice#recipients.bound");
  expect(text !== undefined).toBe(is);
});

test.each([
  ["2026-11-21", undefined, /^It has joined the EU-US Data Privacy Framework\.$/],
  ["2026-11-20", undefined, /^Not yet stated/],
  ["2026-11-20", "2024-02-01", /^It has signed the contract rules of the European Commission\.$/],
])("what protected a transfer until %s is not told after that day", (until, signed, text) => {
  const fallback = signed === undefined ? {} : { fallback: { mechanism: "scc", signed } };
  const facts = atCloud({ transfers: { US: { mechanism: "dpf", until, ...fallback } } });
  const { sections } = documentOf(modelOfFacts({ ...BAKERY, ...facts }), "privacy-notice");
  const said = sentencesOf(sections).filter(({ id }) =>
    /transfer.*\.(mechanism|fallback)/.test(id),
  );
  expect(said.map(textOf).join(" ")).toMatch(text);
});

test("clients read once what is missing of each thing that they are told", () => {
  const hosting = { role: "processor", kind: "service_delivery", clients: { count: 2 } };
  const vendors = { cloud: { ...CLOUD, role: "processor" } };
  const model = modelOfFacts({ ...BAKERY, purposes: { hosting }, vendors });
  const missing = sentencesOf(documentOf(model, "vendors").sections)
    .filter(({ id }) => id.startsWith("purpose-hosting.clients."))
    .map(textOf);
  expect(missing).toHaveLength(2);
  expect(new Set(missing).size).toBe(2);
});

test("the record tells of nobody who got data in former times", () => {
  const us = { role: "processor", country: "US", locations: ["US"], transfers: { US: "dpf" } };
  const shop = { kind: "database", purposes: ["accounts"], source: "person", vendor: "cloud" };
  const facts = {
    purposes: { accounts: { ...ACCOUNTS, recipients: ["gone", "still"] } },
    assets: { shop, attic: { ...shop, vendor: "unused", status: "retired" } },
    vendors: {
      still: us,
      cloud: us,
      unused: us,
      gone: { ...us, status: "retired" },
    },
  };
  const model = modelOfFacts({ ...BAKERY, ...facts });
  const [record] = documents(model, {
    today: DAY,
    languages: ["en"],
    kinds: ["record-of-processing"],
  });
  const said = sentencesOf(record?.sections ?? []);
  const told = (fact: string): readonly string[] =>
    said.filter(({ id }) => id === `purpose-accounts.${fact}`).map(textOf);
  for (const text of [...told("recipients"), ...told("outside")]) {
    expect(text).toMatch(/Still.*Cloud/);
    expect(text).not.toMatch(/Gone|Unused/);
  }
  expect([told("recipients").length, told("outside").length]).toEqual([1, 1]);
});

test("an assessment tells of each kind of data where it comes from", () => {
  const facts = held({ email: {}, log_data: { source: "observed" } });
  const accounts = { ...ACCOUNTS, lawful_basis: { interest: "keep accounts" } };
  const model = modelOfFacts({ ...BAKERY, ...facts, purposes: { accounts } });
  const options = { today: DAY, languages: ["en"], kinds: ["legitimate-interests"] };
  const said = documents(model, options).flatMap(({ sections }) => sentencesOf(sections));
  const from = said.filter(({ id }) => id.endsWith(".from")).map(textOf);
  expect(from).toEqual(["the people themselves; what is seen or recorded"]);
});
