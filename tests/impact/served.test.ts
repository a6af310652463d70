import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/engine/library.ts";
import { OVER_CHANGES } from "../../src/engine/rule/scope.ts";
import { KINDS, kindOf } from "../../src/finding/change-kinds.ts";
import { SECTIONS_TOLD } from "../../src/impact/changes/entries.ts";
import { sectionsOf } from "../../src/impact/entities.ts";
import { dutiesServing, NO_DUTY } from "../../src/impact/served.ts";
import { SHAPES } from "../../src/model/shapes.ts";

const served = dutiesServing(builtInRules());

describe("duties", () => {
  it("serve every kind of change, or it is said why none does", () => {
    const unserved = KINDS.filter(({ id }) => served.get(id)?.length === 0).map(({ id }) => id);
    expect(unserved.filter((id) => NO_DUTY[id] === undefined)).toEqual([]);
  });

  it("have no reason beside them where they serve", () => {
    const both = KINDS.filter(
      ({ id }) => NO_DUTY[id] !== undefined && served.get(id)?.length !== 0,
    );
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it("name only kinds of change that there are", () => {
    const known = new Set<string>(KINDS.map(({ id }) => id));
    const rules = builtInRules().filter((rule) => rule.for === OVER_CHANGES);
    for (const rule of rules) {
      const kinds = rule.body().options.kinds?.default;
      const named = Array.isArray(kinds) ? kinds : [];
      expect(
        named.filter((kind) => !known.has(kind)),
        rule.id,
      ).toEqual([]);
      expect(named.length, rule.id).toBeGreaterThan(0);
    }
  });
});

describe("kinds of change", () => {
  it("mirror each other", () => {
    for (const { id, mirror } of KINDS) expect(kindOf(mirror).mirror).toBe(id);
  });

  it("tell of every section's entries, or it is said what does", () => {
    const model = SHAPES.model;
    const shapes = model === undefined ? [] : sectionsOf(model).map(({ shape }) => shape);
    expect(shapes.filter((shape) => !SECTIONS_TOLD.has(shape))).toEqual([]);
  });
});
