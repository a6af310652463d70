/** `defaults` hold where an entry says nothing, and only for entries that they are for. */
import { describe, expect, it } from "vitest";
import { META } from "../../src/model/node.ts";
import { stated } from "../../src/model/reading.ts";
import { at, modelOf, modelWith } from "./support.ts";

const TEXT = `defaults:
  all: { owner: shop manager, reviewed: 2026-10-05 }
  assets: { owner: office, backups: { retention: 30 days, restore_tested: 2026-09-14 },
    security: [logging, patching], access: { roles: [manager], mfa: true } }
  vendors: { role: processor, dpa: { clauses: all, breach_notice_hours: 48 } }
assets:
  shop: { kind: saas, backups: 10 days, security: [mfa], access: { roles: [clerk] } }
  cabinet: { kind: paper, backups: { none: paper } }
  somewhere: {}
vendors:
  acme: { dpa: 2025-02-03 }
  later: {}
  todo: { dpa: { signed: TODO ask them } }
  revenue: { role: public_authority }
  stripe: { role: { default: processor, fraud: independent_controller }, dpa: 2024-01-01 }
`;
const MODEL = modelWith(TEXT);

describe("defaults", () => {
  it("merge objects key by key", () => {
    expect(at(MODEL, "asset:shop/backups")).toMatchObject({
      retention: "P10D",
      restore_tested: "2026-09-14",
    });
    expect(at(MODEL, "asset:shop/access")).toMatchObject({ roles: ["clerk"], mfa: true });
  });

  it("are replaced by lists and by none", () => {
    expect(at(MODEL, "asset:shop").security).toEqual(["mfa"]);
    const cabinet = at(MODEL, "asset:cabinet");
    expect(cabinet.backups).toBeUndefined();
    expect(cabinet[META].none.get("backups")).toBe("paper");
  });

  it("of a section come before those for all", () => {
    expect(at(MODEL, "asset:shop")).toMatchObject({ owner: "office", reviewed: "2026-10-05" });
    expect(at(MODEL, "vendor:acme")).toMatchObject({ owner: "shop manager" });
  });

  it("count as stated, and stand where they were written", () => {
    const owner = at(MODEL, "vendor:acme")[META].origins.get("owner")?.value;
    expect(stated(at(MODEL, "vendor:acme"), "owner")).toBe(true);
    expect(at(MODEL, "vendor:acme")[META].defaulted).toEqual(
      new Set(["role", "owner", "reviewed"]),
    );
    expect(owner?.file.text.slice(owner.start, owner.end)).toBe("shop manager");
  });

  it("apply only where the kind or role fits, or is not one that does not", () => {
    expect(at(MODEL, "asset:cabinet").security).toBeUndefined();
    expect(at(MODEL, "asset:cabinet/access").mfa).toBeUndefined();
    expect(at(MODEL, "asset:cabinet/access").roles).toEqual(["manager"]);
    expect(at(MODEL, "vendor:revenue").dpa).toBeUndefined();
    expect(at(MODEL, "vendor:stripe/dpa")).toMatchObject({ clauses: ["all"] });
  });

  it("are not taken where it cannot be told whether they fit", () => {
    expect(at(MODEL, "asset:somewhere").security).toBeUndefined();
    expect(at(MODEL, "asset:somewhere").owner).toBe("office");
  });

  it("do not make a contract that nobody signed", () => {
    const later = at(MODEL, "vendor:later");
    expect(later.dpa).toBeUndefined();
    expect(later[META].origins.has("dpa")).toBe(false);
    expect(at(MODEL, "vendor:todo")[META].unstated.get("dpa")).toEqual({
      reason: "todo",
      note: "ask them",
    });
  });

  it("may not hold what has to be looked at one by one", () => {
    const model = modelOf(
      "version: 1\nbusiness: { name: X, country: IE }\ndefaults: { purposes: { lawful_basis: consent, subjects: [customers] } }\npurposes: { a: {} }\n",
    );
    expect(model.problems).toMatchObject([
      {
        id: "model/own-fact-in-defaults",
        pointer: "/defaults/purposes/lawful_basis",
        address: "defaults:purposes",
      },
    ]);
    expect(at(model, "purpose:a")).toMatchObject({ subjects: [{ id: "customers" }] });
    expect(at(model, "purpose:a").lawful_basis).toBeUndefined();
  });
});
