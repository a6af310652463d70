/** Lists and maps: natural keys, keys that are references, and what cannot be read of them. */
import { describe, expect, it } from "vitest";
import { META, type Node } from "../../src/model/node.ts";
import { openList } from "../../src/model/reading.ts";
import { at, factText, modelOf, modelWith } from "./support.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

function open(list: unknown): readonly string[] {
  return (Array.isArray(list) ? (openList(list) ?? []) : []).map(factText);
}

describe("lists", () => {
  it("know their items by a natural key", () => {
    const model = modelWith(
      "notices: { n: { audience: customers, changes: [{ date: 2026-01-02, text: new }, { date: 2026-03-04 }] } }",
    );
    expect(at(model, "notice:n/change:2026-01-02")).toMatchObject({
      text: "new",
      id: "2026-01-02",
    });
    expect(model.at("notice:n/change:2026-03-04")).toBeDefined();
  });

  it("know their items by place where the key is not readable", () => {
    const model = modelOf(`${HEAD}notices: { n: { changes: [{ text: new }, 5] } }\n`);
    expect(at(model, "notice:n/changes/0")).toMatchObject({ text: "new" });
    expect(open(at(model, "notice:n").changes)).toEqual(["notice:n.changes: invalid"]);
  });

  it("are open where an item is to do or wrong", () => {
    const model = modelOf(
      `${HEAD}assets: { x: { security: [logging, wizardry], find_by: [email, TODO], fields: [email, TODO] } }\n`,
    );
    const x = at(model, "asset:x");
    expect(open(x.security)).toEqual(["asset:x.security: invalid"]);
    expect([...(x.security as string[])]).toEqual(["logging"]);
    expect(open(x.find_by)).toEqual(["asset:x.find_by: todo"]);
    expect(open(x.fields)).toEqual(["asset:x.fields: todo"]);
  });

  it("name each thing once", () => {
    const model = modelOf(`${HEAD}purposes: { a: { subjects: [customers, staff, customers] } }\n`);
    const { subjects } = at(model, "purpose:a");
    expect(Array.isArray(subjects) && subjects.map(({ id }: Node) => id)).toEqual([
      "customers",
      "staff",
    ]);
  });
});

describe("maps", () => {
  it("make links of keys that are references", () => {
    const model = modelWith("purposes: { a: {}, b: { compatible_with: { a: assessment } } }");
    expect(at(model, "purpose:b/compatibility:a")).toMatchObject({ ground: "assessment" });
    expect(at(model, "purpose:b/compatibility:a").purpose).toBe(at(model, "purpose:a"));
  });

  it("read countries from keys, of which there may be two", () => {
    const model = modelWith("vendors: { v: { transfers: { US-CA: scc, US-2: dpf } } }");
    expect(at(model, "vendor:v/transfer:US-CA").country).toBe("US-CA");
    expect(at(model, "vendor:v/transfer:US-2").country).toBe("US");
  });

  it("hold settings by the name of a rule", () => {
    const model = modelWith("checks: { rules: { rights/request-overdue: off } }");
    const { rules } = at(model, "checks");
    expect(rules).toMatchObject([{ id: "rights/request-overdue", severity: "off" }]);
  });

  it("hold entries that cannot be read, as such", () => {
    const model = modelOf(
      `${HEAD}purposes: { a: { needs: { email: 5, name: TODO, phone: {} } } }\n`,
    );
    expect(at(model, "purpose:a/need:email")[META].blank).toMatchObject({ reason: "invalid" });
    expect(at(model, "purpose:a/need:name")[META].blank).toMatchObject({ reason: "todo" });
    expect(at(model, "purpose:a/need:phone")[META].blank).toBeNull();
  });

  it("merge with defaults entry by entry", () => {
    const model = modelWith(
      "defaults: { vendors: { certifications: { iso27001: 2027-01-01 } } }\nvendors: { v: { certifications: { soc2_type2: 2026-12-31 } }, w: { certifications: { none: no } } }",
    );
    expect(at(model, "vendor:v").certifications).toMatchObject([
      { id: "soc2_type2", expires: "2026-12-31" },
      { id: "iso27001", expires: "2027-01-01" },
    ]);
    expect(at(model, "vendor:w").certifications).toBeUndefined();
  });
});

describe("phrases that mean nothing", () => {
  it("are said, or unknown", () => {
    const model = modelOf(
      `${HEAD}purposes: { a: { retention: 1 year after last_activty } }\nassets: { x: { deletion: sometimes } }\n`,
    );
    expect(model.problems).toMatchObject([
      { id: "model/unknown-trigger", pointer: "/purposes/a/retention" },
    ]);
    expect(model.problems[0]?.message).toContain("did you mean `last_activity`?");
    expect(at(model, "purpose:a/retention_use:default")).toMatchObject({ period: "P1Y" });
    expect(
      at(model, "purpose:a/retention_use:default")[META].unstated.get("trigger"),
    ).toMatchObject({ reason: "unresolved" });
    expect(at(model, "asset:x")[META].unstated.get("deletion")).toMatchObject({
      reason: "invalid",
    });
  });
});
