/** Ids become links in both directions; what cannot be found is said, and unknown. */
import { describe, expect, it } from "vitest";
import { META, type Node } from "../../src/model/node.ts";
import { absent, itemOrigins, openList } from "../../src/model/reading.ts";
import { at, factText, modelOf, modelWith } from "./support.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

function ids(list: unknown): unknown {
  return Array.isArray(list) ? list.map((one: Node) => one.id) : list;
}

function openTexts(list: unknown): readonly string[] {
  return (Array.isArray(list) ? openList(list) : [])?.map(factText) ?? [];
}

describe("links", () => {
  const model = modelWith(`purposes:
  orders: { needs: [email], subjects: [customers], recipients: [mollie], retention: tax }
  news: { needs: [email], subjects: [visitors] }
assets: { shop: { vendor: acme, purposes: [orders], fields: { contact: { category: email } } } }
vendors: { acme: { role: processor, subprocessors: { cloud: { vendor: mollie } } }, mollie: {} }
consents: { news: {} }
cookies: { basket: { provider: self, serves: orders }, ad: { provider: mollie, serves: news } }
assessments: { lia: { covers: orders }, tia: { covers: [acme] } }
ai_systems: { bot: { vendor: acme, purposes: [orders] } }
retention: { tax: { period: 6 years } }
notices: { all: { audience: customers } }
`);

  it("are the nodes that they name", () => {
    const shop = at(model, "asset:shop");
    expect(shop.vendor).toBe(at(model, "vendor:acme"));
    expect(shop.purposes).toEqual([at(model, "purpose:orders")]);
    expect(at(model, "asset:shop/field:contact").category).toBe(at(model, "category:email"));
    expect(at(model, "cookie:basket").provider).toBe("self");
  });

  it.each([
    ["purpose:orders", "assets", ["shop"]],
    ["purpose:orders", "cookies", ["basket"]],
    ["purpose:orders", "ai_systems", ["bot"]],
    ["purpose:orders", "assessments", ["lia"]],
    ["purpose:orders", "notices", ["all"]],
    ["purpose:news", "consents", ["news"]],
    ["purpose:news", "assets", []],
    ["vendor:acme", "assets", ["shop"]],
    ["vendor:acme", "purposes", ["orders"]],
    ["vendor:acme", "ai_systems", ["bot"]],
    ["vendor:acme", "assessments", ["tia"]],
    ["vendor:mollie", "purposes", ["orders"]],
    ["vendor:mollie", "cookies", ["ad"]],
    ["vendor:mollie", "used_by", ["acme"]],
    ["category:email", "purposes", ["orders", "news"]],
    ["category:email", "assets", ["shop"]],
    ["subject:customers", "purposes", ["orders"]],
    ["subject:customers", "notices", ["all"]],
    ["retention:tax", "purposes", ["orders"]],
  ])("are seen from the other side: %s %s", (address, key, expected) => {
    const node = at(model, address);
    expect(ids(node[key])).toEqual(expected);
    expect(Object.keys(node)).not.toContain(key);
  });

  it("stay open where somebody may still point here", () => {
    const open = modelOf(
      `${HEAD}purposes: { a: {}, b: {} }\nassets: { x: { purposes: [a] }, y: {} }\n`,
    );
    expect(ids(at(open, "purpose:a").assets)).toEqual(["x"]);
    expect(openTexts(at(open, "purpose:a").assets)).toEqual(["asset:y.purposes: not_stated"]);
    expect(openTexts(at(open, "purpose:b").consents)).toEqual(["$model.consents: not_stated"]);
  });

  it("know where each word stands", () => {
    const text = `${HEAD}purposes: { a: {}, b: {} }\nassets: { x: { purposes: [b, a] } }\n`;
    const list = at(modelOf(text), "asset:x").purposes;
    const origins = Array.isArray(list) ? itemOrigins(list) : [];
    expect(origins?.map((one) => one && text.slice(one.value.start, one.value.end))).toEqual([
      "b",
      "a",
    ]);
  });

  it("tell categories and groups that are named, and no others", () => {
    expect(ids(model.root.categories)).toEqual(["email"]);
    expect(ids(model.root.subjects)).toEqual(["customers", "visitors"]);
  });
});

describe("an unknown id", () => {
  it.each([
    [
      "assets: { x: { purposes: [ordrs] } }",
      "no purpose",
      "did you mean `orders`?",
      "/assets/x/purposes/0",
    ],
    [
      "assets: { x: { fields: [emial] } }",
      "no kind of data",
      "did you mean `email`?",
      "/assets/x/fields/0",
    ],
    [
      "assets: { x: { fields: { mail: { category: emial } } } }",
      "no kind of data",
      "did you mean `email`?",
      "/assets/x/fields/mail/category",
    ],
    [
      "assets: { x: { source: persn } }",
      "group of people or vendor",
      "did you mean `person`?",
      "/assets/x/source",
    ],
    [
      "subjects: { kids: { also: [custmers] } }",
      "no group of people",
      "did you mean `customers`?",
      "/subjects/kids/also/0",
    ],
    [
      "assessments: { lia: { covers: [shop] } }\nassets: { shop: {} }",
      "no purpose",
      "",
      "/assessments/lia/covers/0",
    ],
  ])("is said: %s", (...[yaml, kind, meant, pointer]) => {
    const { problems } = modelOf(`${HEAD}purposes: { orders: {} }\n${yaml}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ id: "model/unknown-reference", pointer });
    expect(problems[0]?.message).toContain(kind);
    expect(problems[0]?.message).toContain(meant);
  });

  it("of a period offers the phrase too, and where to add it", () => {
    const { problems } = modelOf(`${HEAD}purposes: { a: { retention: sixyears } }\n`);
    expect(problems[0]?.fix).toContain("1 year after last_activity");
    expect(problems[0]?.fix).toContain("add `sixyears` under `retention`");
  });

  it("leaves the fact unknown, and lists open", () => {
    const model = modelOf(
      `${HEAD}purposes: { a: { retention: six, subjects: [customers, nobody] } }\nassets: { x: { vendor: v } }\n`,
    );
    expect(absent(at(model, "asset:x"), "vendor")).toMatchObject({
      facts: [{ key: "vendor", reason: "unresolved" }],
    });
    const { subjects } = at(model, "purpose:a");
    expect(ids(subjects)).toEqual(["customers"]);
    expect(openTexts(subjects)).toEqual(["purpose:a.subjects: unresolved"]);
    const use = at(model, "purpose:a/retention_use:default");
    expect(absent(use, "period")).toMatchObject({ facts: [{ reason: "unresolved" }] });
  });

  it("is not said of input that could not be read to its end", () => {
    const model = modelOf({
      "privacyfile.yaml": `${HEAD}assets: { x: { purposes: [orders] } }\n`,
      "privacy/broken.yaml": "purposes: { orders: {",
    });
    expect(model.complete).toBe(false);
    expect(model.problems).toEqual([]);
    expect(openTexts(at(model, "asset:x").purposes)).toEqual(["asset:x.purposes: unreadable"]);
    expect(absent(model.root, "purposes")).toMatchObject({ facts: [{ reason: "unreadable" }] });
    expect(absent(at(model, "asset:x"), "sends_to")).toMatchObject({
      facts: [{ reason: "unreadable" }],
    });
  });
});

describe("what stands twice", () => {
  const model = modelOf({
    "privacyfile.yaml": `${HEAD}rights: { channels: [email] }\nvendors: { acme: { country: IE } }\ndefaults: { all: { owner: ana } }\n`,
    "privacy/b.yaml":
      "vendors: { acme: { country: DE, locations: [DE] } }\nrights: { fee: none }\ndefaults: { all: { owner: bob } }\n",
  });

  it("is said with both places", () => {
    expect(model.problems.map(({ id, address }) => `${id} ${address}`).sort()).toEqual([
      "model/duplicate-id vendor:acme",
      "model/duplicate-section defaults",
      "model/duplicate-section rights",
    ]);
    for (const { range, related, message } of model.problems) {
      expect(range.file.path).toBe("privacy/b.yaml");
      expect(related?.[0]?.range.file.path).toBe("privacyfile.yaml");
      expect(message).toContain("privacyfile.yaml");
    }
  });

  it("counts as written first; what only the other says is unknown", () => {
    const acme = at(model, "vendor:acme");
    expect(acme).toMatchObject({ country: "IE", owner: "ana" });
    expect(acme[META].unstated.get("locations")).toMatchObject({ reason: "invalid" });
    expect(at(model, "rights")[META].unstated.get("fee")).toMatchObject({ reason: "invalid" });
  });

  it("is also a section that is none and is not", () => {
    const { problems, root } = modelOf({
      "privacyfile.yaml": `${HEAD}cookies: { none: no website }\n`,
      "privacy/b.yaml": "cookies: { basket: { provider: self } }\n",
    });
    expect(problems).toMatchObject([{ id: "model/duplicate-section" }]);
    expect(ids(root.cookies)).toEqual(["basket"]);
  });
});

describe("what must be there", () => {
  it("is a business", () => {
    const { problems } = modelOf("version: 1\npurposes: { a: {} }\n");
    expect(problems).toMatchObject([{ id: "model/missing-business", range: { start: 0 } }]);
    expect(modelOf(HEAD).problems).toEqual([]);
  });

  it("is every law that reaches the business", () => {
    const narrow = modelOf("version: 1\nbusiness: { name: X, country: IE, laws: [gdpr] }\n");
    expect(narrow.problems).toMatchObject([
      { id: "model/laws-too-narrow", pointer: "/business/laws" },
    ]);
    expect(narrow.problems[0]?.message).toContain("`eprivacy`");
    expect(modelOf("version: 1\nbusiness: { name: X, laws: [ccpa] }\n").problems).toEqual([]);
  });
});
