/** Each short form stands for its long form, and keeps the place of what was written. */
import { describe, expect, it } from "vitest";
import { META } from "../../src/model/node.ts";
import { isNode, stated } from "../../src/model/reading.ts";
import { SHAPES } from "../../src/model/shapes.ts";
import { at, dump, modelOf, modelWith } from "./support.ts";

const PAIRS: readonly (readonly [string, string, string])[] = [
  [
    "lawful_basis",
    "purposes: { a: { lawful_basis: contract } }",
    "purposes: { a: { lawful_basis: { basis: contract } } }",
  ],
  [
    "interest",
    "purposes: { a: { lawful_basis: { interest: keep it safe } } }",
    "purposes: { a: { lawful_basis: { interest: keep it safe, basis: legitimate_interests } } }",
  ],
  [
    "needs",
    "purposes: { a: { needs: [email, name] } }",
    "purposes: { a: { needs: { email: {}, name: {} } } }",
  ],
  [
    "retention phrase",
    "purposes: { a: { retention: 1 year after last_activity } }",
    "purposes: { a: { retention: { default: { period: P1Y, trigger: last_activity } } } }",
  ],
  [
    "retention until",
    "purposes: { a: { retention: until consent_withdrawn } }",
    "purposes: { a: { retention: { default: { period: 0 days, trigger: consent_withdrawn } } } }",
  ],
  [
    "retention without a start",
    "purposes: { a: { retention: P2Y } }",
    "purposes: { a: { retention: { default: { period: 2 years } } } }",
  ],
  [
    "named period",
    "purposes: { a: { retention: tax } }\nretention: { tax: { period: 6 years, trigger: invoice_date } }",
    "purposes: { a: { retention: { default: { rule: tax } } } }\nretention: { tax: { period: P6Y, trigger: invoice_date } }",
  ],
  [
    "fields",
    "assets: { a: { fields: [email] } }",
    "assets: { a: { fields: { email: { category: email } } } }",
  ],
  ["one location", "assets: { a: { location: DE } }", "assets: { a: { location: [DE] } }"],
  [
    "procedures",
    "assets: { a: { procedures: ask Ana } }",
    "assets: { a: { procedures: { how: ask Ana } } }",
  ],
  [
    "deletion by hand",
    "assets: { a: { kind: saas, deletion: every 3 months } }",
    "assets: { a: { kind: saas, deletion: { method: delete, automated: false, every: P3M } } }",
  ],
  [
    "backups",
    "assets: { a: { backups: 30 days } }",
    "assets: { a: { backups: { retention: P30D } } }",
  ],
  ["source", "assets: { a: { source: person } }", "assets: { a: { source: [person] } }"],
  [
    "role",
    "vendors: { v: { role: processor } }",
    "vendors: { v: { role: { default: { role: processor } } } }",
  ],
  ["dpa", "vendors: { v: { dpa: 2025-02-03 } }", "vendors: { v: { dpa: { signed: 2025-02-03 } } }"],
  [
    "transfers",
    "vendors: { v: { transfers: { US: dpf, US-2: [idta, uk_addendum] } } }",
    "vendors: { v: { transfers: { US: { mechanism: dpf }, US-2: { mechanism: [idta, uk_addendum] } } } }",
  ],
  [
    "certifications",
    "vendors: { v: { certifications: { iso27001: 2027-11-30 } } }",
    "vendors: { v: { certifications: { iso27001: { expires: 2027-11-30 } } } }",
  ],
  [
    "consent record",
    "consents: { c: { record: [who, when] } }",
    "consents: { c: { record: { what: [who, when] } } }",
  ],
  [
    "consent of the same id",
    "purposes: { news: {} }\nconsents: { news: { mechanism: button } }",
    "purposes: { news: {} }\nconsents: { news: { mechanism: button, purposes: [news] } }",
  ],
  [
    "cookie lifetime",
    "cookies: { c: { duration: 2 days } }",
    "cookies: { c: { duration: { kind: fixed, period: P2D } } }",
  ],
  [
    "assessment kind",
    "assessments: { lia: { outcome: balanced } }",
    "assessments: { lia: { kind: lia, outcome: balanced } }",
  ],
  [
    "automated decision",
    "purposes: { a: { automated_decision: false } }",
    "purposes: { a: { automated_decision: { solely: false } } }",
  ],
];

/** What nobody wrote but follows counts as computed: that differs between the two ways. */
function facts(yaml: string): unknown {
  return JSON.parse(
    JSON.stringify(dump(modelWith(yaml)), (key, value) =>
      key === "#computed" ? undefined : value,
    ),
  );
}

describe("short forms", () => {
  it.each(PAIRS)("%s", (_name, short, long) => {
    expect(facts(short)).toEqual(facts(long));
  });

  it("cover every kind of phrase that the schemas name", () => {
    const phrases = Object.values(SHAPES).flatMap((shape) =>
      Object.values(shape.fields).flatMap(({ writing }) => [
        ...Object.values(writing?.short ?? {}),
        ...Object.values(writing?.item ?? {}),
      ]),
    );
    const named = new Set(phrases.filter((one) => one.startsWith("phrase:")));
    expect([...named].sort()).toEqual(["phrase:deletion", "phrase:lifetime", "phrase:retention"]);
  });

  it("keep the place of what was written", () => {
    const text =
      "version: 1\nbusiness: { name: X, country: IE }\nassets: { a: { fields: [email, phone] } }\n";
    const field = at(modelOf(text), "asset:a/field:phone");
    const origin = field[META].origins.get("category");
    expect(text.slice(origin?.value.start, origin?.value.end)).toBe("phone");
  });

  it("say all that they decide: automatic deletion has no interval", () => {
    const model = modelWith(
      "defaults: { assets: { deletion: every 3 months } }\nassets: { a: { kind: saas, deletion: automatic }, b: { kind: saas } }",
    );
    const automatic = at(model, "asset:a/deletion");
    expect(automatic).toMatchObject({ automated: true, method: "delete" });
    expect(stated(automatic, "every")).toBe(true);
    expect(automatic.every).toBeUndefined();
    expect(at(model, "asset:b/deletion")).toMatchObject({ every: "P3M" });
  });

  it("know what has no end and what ends at once", () => {
    const model = modelWith(
      "purposes: { a: { retention: forever } }\ncookies: { s: { duration: session } }",
    );
    expect(at(model, "purpose:a/retention_use:default")).toMatchObject({ indefinite: true });
    const lifetime = at(model, "cookie:s").duration;
    expect(isNode(lifetime) && lifetime[META].none.has("period")).toBe(true);
    expect(lifetime).toMatchObject({ kind: "session" });
  });

  it("tell by category how long", () => {
    const model = modelWith(
      "purposes: { a: { needs: [email, phone], retention: { default: 3 years after collection, phone: tax } } }\nretention: { tax: { period: 6 years } }",
    );
    const use = at(model, "purpose:a/retention_use:phone");
    expect(use).toMatchObject({ period: "P6Y", category: { id: "phone" }, rule: { id: "tax" } });
    expect(use[META].undecided.get("trigger")).toMatchObject([
      { key: "trigger", node: { id: "tax" } },
    ]);
    expect(at(model, "purpose:a/retention_use:default").category).toBeUndefined();
  });
});
