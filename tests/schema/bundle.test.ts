/** The schema for editors, held against Ajv as an editor would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { bundleSchema } from "../../src/schema/bundle.ts";
import { schemaSet } from "../../src/schema/embedded.ts";
import { type SchemaSet, view } from "../../src/schema/json-schema.ts";
import { near } from "./arbitrary.ts";
import { compiled, MAIN, SET } from "./fixture.ts";

/**
 * As editors validate: unknown keywords and formats are passed over. Ajv's own equality throws on
 * maps that hold a key such as `valueOf`, so Node's stands in for it.
 */
function editor(set: SchemaSet): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", validate: unique });
  return ajv.compile(bundleSchema(set));
}

function unique(wanted: boolean, items: readonly unknown[]): boolean {
  const again = (one: unknown, index: number): boolean =>
    items.slice(0, index).some((before) => isDeepStrictEqual(before, one));
  return !(wanted && items.some(again));
}

/** The value with one thing in it, at any depth, turned into TODO. */
function withTodo(value: unknown, choose: (count: number) => number): unknown {
  if (typeof value !== "object" || value === null) return "TODO ask Ann";
  const keys = Object.keys(value);
  const [chosen] = keys.slice(choose(Math.max(keys.length, 1)));
  if (chosen === undefined) return "TODO";
  const inner = withTodo(Reflect.get(value, chosen), choose);
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === chosen ? inner : one));
  return { ...value, [chosen]: inner };
}

const complete: unknown = load(
  readFileSync(join(import.meta.dirname, "fixture/complete.yaml"), "utf8"),
);

describe.each([
  ["small", SET],
  ["real", schemaSet()],
] as const)("the %s schemas for editors", (_, set) => {
  const accepts = editor(set);
  const checked = compiled(set);

  test("stand alone: every reference points inside, and no file is named", () => {
    const text = JSON.stringify(bundleSchema(set));
    const refs = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref);
    expect(refs.every((ref) => ref?.startsWith("#"))).toBe(true);
    expect(text).not.toContain(".schema.json#");
    expect(JSON.stringify(bundleSchema(set))).toBe(text);
  });

  test("accept what the check accepts", () => {
    let accepted = 0;
    fc.assert(
      fc.property(near(set, view(set, set[MAIN] ?? {}, MAIN)), (value) => {
        if (!checked(value)) return;
        accepted += 1;
        expect(accepts(value)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  test("reject an unknown key", () => {
    expect(accepts({ asets: {} })).toBe(false);
    expect(accepts({ business: { nmae: "A" } })).toBe(false);
    expect(accepts({ assets: { crm: { kind: "sass" } } })).toBe(false);
    expect(accepts({ assets: { crm: { kind: "saas", audio: "no" } } })).toBe(false);
  });
});

test("TODO may stand for any value", () => {
  const accepts = editor(SET);
  expect(accepts(complete)).toBe(true);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(50)), (numbers) => {
      const value = withTodo(complete, (count) => Number(numbers.next().value) % count);
      if (typeof value === "string") return;
      expect(accepts(value), JSON.stringify(value)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
