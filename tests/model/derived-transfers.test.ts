/** What leaves the area of a law, and how long data really stays. */
import { describe, expect, it } from "vitest";
import { derived, modelWith } from "./support.ts";

describe("transfers", () => {
  const NOTHING_ELSE = "subprocessors: { none: none }, remote_access: { none: none }";
  const transfers = (vendor: string, people = "[IE]"): unknown =>
    derived(
      modelWith(
        `ai_systems: { none: no }\nassets: { none: no }\nsubjects: { customers: { residence: ${people} } }\npurposes: { a: { subjects: [customers], recipients: [v] } }\nvendors: { v: { role: processor, ${vendor} } }`,
      ),
      "purpose:a",
      "transfers",
    );

  it("are none inside the area", () => {
    expect(transfers(`locations: [DE, IS], ${NOTHING_ELSE}`)).toEqual([]);
  });

  it("go where data is kept, with what is declared for it", () => {
    expect(
      transfers(`locations: [US], transfers: { US: dpf, BR: scc }, ${NOTHING_ELSE}`),
    ).toMatchObject([
      {
        id: "gdpr_v_US",
        country: "US",
        law: "gdpr",
        adequacy: "dpf",
        mechanisms: ["dpf"],
        declared: ["@vendor:v/transfer:US"],
      },
    ]);
  });

  it("go where data is seen from, and to subprocessors at any depth", () => {
    expect(
      transfers(
        "locations: [DE], remote_access: [IN], transfers: { none: none signed }, subprocessors: { s: { locations: [DE], remote_access: { none: no }, subprocessors: { t: { locations: [CN], remote_access: { none: no }, subprocessors: { none: no } } } } }",
      ),
    ).toMatchObject([
      {
        country: "CN",
        adequacy: "none",
        recipient: "@vendor:v/subprocessor:s/subprocessor:t",
        vendor: "@vendor:v",
      },
      { country: "IN", adequacy: "none", recipient: "@vendor:v", declared: [] },
    ]);
  });

  it("are told apart by law", () => {
    const both = transfers(
      `locations: [US], transfers: { US: dpf, US-2: uk_addendum }, ${NOTHING_ELSE}`,
      "[IE, GB]",
    );
    expect(both).toMatchObject([
      { law: "gdpr", mechanisms: ["dpf"] },
      { law: "uk_gdpr", mechanisms: ["uk_addendum"], declared: ["@vendor:v/transfer:US-2"] },
    ]);
  });

  it("are open where it is not known who else sees the data", () => {
    expect(transfers("locations: [DE]")).toEqual({
      list: [],
      open: ["vendor:v.remote_access: not_stated", "vendor:v.subprocessors: not_stated"],
    });
    expect(
      transfers(
        "locations: [DE], remote_access: { none: no }, dpa: { signed: 2025-01-01, subprocessors: none }",
      ),
    ).toEqual([]);
  });

  it("to somebody who decides alone go to where it is", () => {
    const model = modelWith(
      "ai_systems: { none: no }\nassets: { none: no }\npurposes: { a: { subjects: [customers], recipients: [v] } }\nvendors: { v: { role: independent_controller, country: US } }",
    );
    expect(derived(model, "vendor:v", "transfers")).toMatchObject([{ country: "US", law: "gdpr" }]);
    expect(derived(model, "purpose:a", "countries")).toEqual(["US"]);
  });
});

describe("how long data is kept at most", () => {
  const kept = (asset: string, purpose = "retention: 1 year after last_order"): unknown =>
    derived(
      modelWith(
        `purposes: { a: { needs: [email, phone], ${purpose} } }\nassets: { x: { kind: saas, purposes: [a], ${asset} } }`,
      ),
      "asset:x",
      "kept_at_most",
    );

  it("adds the time between clear-outs and backups", () => {
    expect(kept("deletion: every 3 months, backups: 30 days")).toMatchObject([
      {
        id: "a",
        period: "P1Y",
        sweep: "P3M",
        backups: "P30D",
        at_most: "P1Y3M30D",
        trigger: "last_order",
        categories: ["@category:email", "@category:phone"],
      },
    ]);
    expect(kept("deletion: automatic, backups: { none: no }")).toMatchObject([{ at_most: "P1Y" }]);
  });

  it("is told by category", () => {
    expect(
      kept(
        "deletion: automatic, backups: { none: no }",
        "retention: { default: 1 year, phone: 2 weeks }",
      ),
    ).toMatchObject([
      { id: "a", at_most: "P1Y", categories: ["@category:email"] },
      { id: "a.phone", at_most: "P2W", categories: ["@category:phone"] },
    ]);
  });

  it("is the place's own word, where it has one", () => {
    expect(kept("retention: 1 week, deletion: automatic, backups: { none: no }")).toMatchObject([
      { at_most: "P1W" },
    ]);
  });

  it("is unknown for what is not stated, and nothing for what has no end", () => {
    const [row] = [kept("deletion: automatic")].flat();
    expect(row).toMatchObject({
      "#undecided": [
        ["at_most", ["asset:x.backups: not_stated"]],
        ["backups", ["asset:x.backups: not_stated"]],
      ],
    });
    expect(
      JSON.stringify(kept("deletion: automatic, backups: { none: no }", "retention: forever")),
    ).not.toContain("at_most");
    expect(kept("deletion: automatic", "choice: x")).toEqual({
      list: [],
      open: ["purpose:a.retention: not_stated"],
    });
  });
});
