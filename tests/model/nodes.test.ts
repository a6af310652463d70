/** Nodes are frozen, inherit nothing, and no id can reach what is not a fact. */
import { describe, expect, it } from "vitest";
import { FILL_RULES } from "../../src/model/fill/rules.ts";
import { META, type Node } from "../../src/model/node.ts";
import { absent, isEntity, isNode, openList, stated } from "../../src/model/reading.ts";
import { SHAPES } from "../../src/model/shapes.ts";
import { at, modelOf, modelWith } from "./support.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

function every(value: unknown, seen: Set<unknown> = new Set()): Set<unknown> {
  if (typeof value !== "object" || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const key of Object.getOwnPropertyNames(value)) every(Reflect.get(value, key), seen);
  return seen;
}

describe("nodes", () => {
  const model = modelWith(
    "purposes: { a: { needs: [email], retention: 1 year } }\nassets: { x: { purposes: [a], vendor: v, location: US } }\nvendors: { v: { locations: [US] } }",
  );

  it("are frozen, all of them, with their lists and derived facts", () => {
    const all = [...every(model.root)];
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((one) => !Object.isFrozen(one))).toEqual([]);
  });

  it("inherit nothing", () => {
    for (const node of [...every(model.root)].filter(isNode)) {
      for (const key of ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"]) {
        expect(Reflect.get(node, key)).toBeUndefined();
        expect(key in node).toBe(false);
      }
    }
  });

  it("have one address each", () => {
    const addresses = [...every(model.root)].filter(isNode).map((node) => node[META].address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain("asset:x/derived");
    expect(model.at("purpose:a/need:email")?.[META].shape.name).toBe("need");
    expect(model.at("business")?.name).toBe("Crumb");
    expect(model.at("$model")).toBe(model.root);
    expect(model.at("asset:nope")).toBeUndefined();
    expect(model.at("constructor:constructor")).toBeUndefined();
  });

  it("work their derived facts out once", () => {
    expect(at(model, "asset:x").derived).toBe(at(model, "asset:x").derived);
  });

  it.each(["valueof", "hasownproperty", "tostring", "default", "then", "length"])(
    "may be called %s",
    (id) => {
      const other = modelOf(
        `${HEAD}purposes: { ${id}: { needs: [email] } }\nassets: { ${id}: { purposes: [${id}] } }\n`,
      );
      expect(other.problems).toEqual([]);
      expect(at(other, `asset:${id}`).purposes).toEqual([at(other, `purpose:${id}`)]);
    },
  );

  it.each(["__proto__", "__defineGetter__", "a/b", "a:b", "a b", "€", "x.y", "", "../x"])(
    "are not made of the key %j",
    (id) => {
      const { root } = modelOf(
        `${HEAD}assets: { ${JSON.stringify(id)}: { kind: saas }, ok: { kind: saas } }\n`,
      );
      const { assets } = root;
      expect(Object.getPrototypeOf(Object.prototype)).toBeNull();
      expect(Array.isArray(assets) && assets.map((one: Node) => one.id)).toContain("ok");
      for (const node of [...every(root)].filter(isNode))
        expect(node[META].address).not.toMatch(/__|\.\./);
    },
  );
});

describe("reading what is absent", () => {
  const model = modelOf(`${HEAD}purposes:
  a: { needs: TODO ask marketing, dpia: { none: no risk }, risk: enormous, subjects: [customers, TODO] }
  b: TODO
  c: 5
assets: { x: { purposes: [a] } }
cookies: { none: TODO check the site }
`);
  const a = at(model, "purpose:a");
  const facts = (node: Node, key: string): unknown => absent(node, key);

  it.each([
    ["left out", "kind", { means: "unknown", facts: [{ key: "kind", reason: "not_stated" }] }],
    ["to do", "needs", { means: "unknown", facts: [{ reason: "todo", note: "ask marketing" }] }],
    ["invalid", "risk", { means: "unknown", facts: [{ reason: "invalid" }] }],
    ["none", "dpia", { means: "empty" }],
    ["no: a list", "derived_from", { means: "value", value: [] }],
    ["no: one", "choice", { means: "empty" }],
    ["a default", "role", { means: "value", value: "controller" }],
    ["no fact at all", "nonsense", { means: "empty" }],
  ])("%s", (_name, key, expected) => {
    expect(facts(a, key)).toMatchObject(expected);
  });

  it("tells apart no and not stated for booleans", () => {
    expect(facts(at(model, "business"), "public_authority")).toEqual({
      means: "value",
      value: false,
    });
    expect(facts(at(model, "business"), "sells_data")).toMatchObject({ means: "unknown" });
  });

  it("knows entries that cannot be read", () => {
    expect(facts(at(model, "purpose:b"), "choice")).toMatchObject({ facts: [{ reason: "todo" }] });
    expect(facts(at(model, "purpose:c"), "choice")).toMatchObject({
      facts: [{ reason: "invalid" }],
    });
  });

  it("knows that a TODO in a list is one thing more", () => {
    const { subjects } = a;
    expect(Array.isArray(subjects) && openList(subjects)).toMatchObject([
      { key: "subjects", reason: "todo" },
    ]);
  });

  it("knows which sections are stated", () => {
    expect(facts(model.root, "vendors")).toMatchObject({
      means: "unknown",
      facts: [{ reason: "not_stated" }],
    });
    expect(facts(model.root, "cookies")).toMatchObject({
      means: "unknown",
      facts: [{ reason: "todo" }],
    });
    expect(facts(model.root, "incidents")).toEqual({ means: "value", value: [] });
    const none = modelWith("cookies: { none: no website }");
    expect(facts(none.root, "cookies")).toEqual({ means: "empty" });
    expect(stated(none.root, "cookies")).toBe(true);
  });

  it("tells what is stated from what follows", () => {
    expect(stated(a, "subjects")).toBe(true);
    expect(stated(a, "dpia")).toBe(true);
    expect(stated(a, "name")).toBe(false);
    expect(stated(a, "role")).toBe(false);
    expect(stated(a, "assets")).toBe(true);
    expect(stated(a, "cookies")).toBe(false);
  });

  it("knows entities", () => {
    expect(isEntity(a)).toBe(true);
    expect(isEntity(a.assets)).toBe(false);
    expect(isEntity(at(model, "business").contact)).toBe(false);
  });
});

/** What is unknown where it is left out: nothing else says it. */
const NOT_FILLED = new Set(["asset.fields", "cookie.data_kept", "lawful_basis.basis"]);
/** Filled by steps of their own. */
const FILLED_ELSEWHERE = new Set([
  "rights.deadlines",
  "checks.waivers",
  "consent.purposes",
  "purpose.recipients",
  "field.purposes",
  "field.category",
  "subject.residence",
  "subject.kind",
  "model.subjects",
  "assessment.kind",
  "training.topic",
  "policy.covers",
]);

describe("shapes", () => {
  it("say for every key that is derived how it is", () => {
    const missing = Object.values(SHAPES).flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(
          ([key, field]) =>
            field.absent.means === "derived" && !field.derived && !["name", "owner"].includes(key),
        )
        .map(([key]) => `${name}.${key}`)
        .filter((key) => !NOT_FILLED.has(key) && !FILLED_ELSEWHERE.has(key))
        .filter(
          (key) => FILL_RULES[key.split(".")[0] ?? ""]?.[key.split(".")[1] ?? ""] === undefined,
        ),
    );
    expect(missing).toEqual([]);
  });

  it("name only shapes that exist", () => {
    const named = Object.values(SHAPES).flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ type }) => {
        if (type.kind === "node") return [type.shape];
        return type.kind === "ref" ? type.to : [];
      }),
    );
    expect([...new Set(named)].filter((name) => SHAPES[name] === undefined)).toEqual([]);
  });

  it("fill only keys that exist", () => {
    for (const [shape, rules] of Object.entries(FILL_RULES)) {
      for (const key of Object.keys(rules))
        expect(SHAPES[shape]?.fields[key]?.absent.means).toBe("derived");
    }
  });
});
