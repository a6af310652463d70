/** What follows where nothing is written can be read, but does not count as stated. */
import { describe, expect, it } from "vitest";
import { META, type Node } from "../../src/model/node.ts";
import { absent, stated } from "../../src/model/reading.ts";
import { at, modelWith } from "./support.ts";

const MODEL = modelWith(`business: { name: X, country: IE, privacy_lead: ana, languages: [en] }
publish: { version: 2, effective: 2026-01-01, languages: [en, ga] }
subjects: { riders: { kind: minor }, guests_of_ours: { kind: other } }
purposes:
  shop: { lawful_basis: contract, needs: [email], subjects: [customers] }
  books: { lawful_basis: { basis: legal_obligation, law: Act 1 }, subjects: [riders, guests_of_ours] }
  wages: { lawful_basis: consent, subjects: [staff] }
  help: { role: processor, subjects: [applicants] }
assets:
  x: { reviewed: 2026-02-01, source: person, purposes: [shop], fields: [email], access: { roles: [a] }, deletion: automatic }
vendors: { v: { reviewed: 2026-03-01, review: { method: audit } } }
cookies: { a: { provider: self, category: necessary, serves: shop }, b: { provider: v, category: analytics } }
assessments: { dpia: { covers: [shop], reviewed: 2026-01-31, review_every: 1 month } }
rights: { channels: [email] }
breach_plan: { team: [a] }
training: { phishing: { audience: [staff] } }
policies: { retention: { approved_by: owner } }
consents: { c: { purposes: [shop], ui: { choice_kept: 6 months } } }
`);

describe("what is left out", () => {
  it.each([
    ["business", "authority", "IE"],
    ["business", "role", "both"],
    ["purpose:shop", "required_by", "contract"],
    ["purpose:books", "required_by", "law"],
    ["purpose:wages", "required_by", "nothing"],
    ["purpose:shop", "owner", "ana"],
    ["purpose:books/lawful_basis/law", "country", "IE"],
    ["asset:x/access", "last_review", "2026-02-01"],
    ["asset:x/deletion", "by", "ana"],
    ["asset:x/field:email", "source", ["person"]],
    ["vendor:v/review", "last", "2026-03-01"],
    ["cookie:a", "party", "first"],
    ["cookie:a", "exempt_because", "strictly_necessary"],
    ["cookie:b", "party", "third"],
    ["assessment:dpia", "kind", "dpia"],
    ["assessment:dpia", "date", "2026-01-31"],
    ["assessment:dpia", "review_due", "2026-02-28"],
    ["rights", "handlers", ["ana"]],
    ["breach_plan", "authority", "IE"],
    ["breach_plan", "templates", ["authority", "people", "clients"]],
    ["training:phishing", "topic", "phishing"],
    ["policy:retention", "covers", ["retention"]],
    ["consent:c/ui", "refusal_kept", "P6M"],
    ["subject:riders", "vulnerable", true],
    ["subject:riders", "label", "Riders"],
    ["subject:riders", "residence", ["IE"]],
    ["notice:staff", "languages", ["en", "ga"]],
    ["notice:staff", "version", 2],
    ["notice:staff", "effective", "2026-01-01"],
  ])("follows: %s %s", (address, key, expected) => {
    const node = at(MODEL, address);
    expect(node[key]).toEqual(expected);
    expect(stated(node, key)).toBe(false);
  });

  it("is absent where nothing follows, and unknown where it cannot be told", () => {
    expect(absent(at(MODEL, "cookie:b"), "exempt_because")).toEqual({ means: "empty" });
    expect(absent(at(MODEL, "subject:guests_of_ours"), "vulnerable")).toMatchObject({
      facts: [{ key: "vulnerable" }],
    });
    expect(absent(at(MODEL, "asset:x"), "retention")).toEqual({ means: "value", value: [] });
    const german = modelWith("business: { name: X, country: DE }");
    expect(absent(at(german, "business"), "authority")).toMatchObject({ means: "unknown" });
    expect(absent(at(german, "business"), "owner")).toMatchObject({
      facts: [{ key: "privacy_lead" }],
    });
  });

  it("has its defaults even where nobody wrote the part", () => {
    expect(absent(at(MODEL, "rights/deadlines"), "respond")).toEqual({
      means: "value",
      value: "P1M",
    });
    expect(absent(at(MODEL, "checks/waivers"), "max_days")).toEqual({ means: "value", value: 180 });
  });

  it("says on what it was assumed", () => {
    expect(at(MODEL, "subject:riders")[META].assumed.get("residence")).toContain(
      "country of the business",
    );
  });

  it("gives the notices of three groups of readers", () => {
    const notices = MODEL.root.notices;
    const read = Array.isArray(notices) ? notices : [];
    expect(
      read.map(({ id, audience }: Node) => [id, (audience as Node[]).map((one) => one.id)]),
    ).toEqual([
      ["staff", ["staff"]],
      ["applicants", ["applicants"]],
      ["everyone", ["customers", "riders", "guests_of_ours"]],
    ]);
    expect(at(MODEL, "notice:staff").purposes).toEqual([at(MODEL, "purpose:wages")]);
    const own = modelWith(
      "purposes: { a: { subjects: [staff] } }\nnotices: { mine: { audience: [staff], external: true } }",
    );
    expect(own.at("notice:staff")).toBeUndefined();
    expect(absent(at(own, "notice:mine"), "contains")).toMatchObject({
      facts: [{ key: "contains" }],
    });
  });

  it("does not override what is written", () => {
    const model = modelWith(
      "purposes: { a: { lawful_basis: contract, required_by: nothing, owner: bob } }\nassets: { x: { location: [FR], purposes: [a] } }",
    );
    expect(at(model, "purpose:a")).toMatchObject({ required_by: "nothing", owner: "bob" });
    expect(stated(at(model, "asset:x"), "location")).toBe(true);
  });
});
