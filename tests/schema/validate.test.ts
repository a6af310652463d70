/** The real schemas: version, catalogue, and the generated validators held against Ajv itself. */
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSchemas } from "../../scripts/generate/read-schemas.ts";
import { schemaSet } from "../../src/schema/embedded.ts";
import { view } from "../../src/schema/json-schema.ts";
import { schemaProblems } from "../../src/schema/kinds.ts";
import type { Complaint } from "../../src/schema/types.ts";
import { validate, validateRule } from "../../src/schema/validate.ts";
import { declarations } from "../../src/schema/validators.gen.ts";
import { parse } from "../../src/source/parse.ts";
import { asText, near } from "./arbitrary.ts";
import { compiled, MAIN } from "./fixture.ts";

function problems(text: string, path = "privacy/test.yaml"): readonly string[] {
  return validate(parse({ path, text })).problems.map(({ id, fix }) => `${id}: ${fix}`);
}

describe("version", () => {
  test("is asked for in the main file only", () => {
    expect(problems("business: { name: A }\n", "shop/privacyfile.yaml")).toEqual([
      "schema/missing-key: Add `version: 1` as the first line.",
    ]);
    expect(problems("business: { name: A }\n", "privacy/more.yaml")).toEqual([]);
    expect(problems("version: TODO\nbusiness: { name: A }\n", "privacyfile.yaml")).toEqual([]);
  });

  test.each([
    ["version: 2", "schema/version: Use a newer privacyfile, or write `version: 1`."],
    ['version: "1"', "schema/version: Write `version: 1`, without quotes."],
    ["version: one", "schema/version: Write `version: 1`, without quotes."],
    ["version: [1]", "schema/version: Write `version: 1`, without quotes."],
    ["version:", "schema/version: Write `version: 1`, without quotes."],
  ])("%s", (text, told) => {
    expect(problems(`${text}\n`)).toEqual([told]);
  });
});

describe("the catalogue of problems", () => {
  test.each(schemaProblems.map((kind) => [kind.id, kind] as const))("%s", (id, { bad, good }) => {
    if (bad === "") return;
    const found = validate(parse({ path: "privacy/test.yaml", text: `${bad}\n` })).problems;
    expect(found.map((problem) => problem.id)).toEqual([id]);
    expect(problems(`${good}\n`)).toEqual([]);
  });

  test("ids stand once", () => {
    const ids = schemaProblems.map((kind) => kind.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the generated validators", () => {
  const set = readSchemas(resolve(import.meta.dirname, "../.."));
  const reference = compiled(set);

  /**
   * What is complained of, without the order in which parts were looked at. Items that are no texts
   * have a complaint of their own and are not compared by ours.
   */
  function told(complaints: readonly Complaint[] | null | undefined): readonly string[] {
    const all = complaints ?? [];
    const items = new Set(all.map((one) => one.instancePath.replace(/\/\d+$/, "/")));
    return all
      .filter((one) => one.keyword !== "uniqueItems" || !items.has(`${one.instancePath}/`))
      .map(({ instancePath, keyword, params }) => {
        // Which of two equal items is named first depends on how they are looked for.
        const values = Object.values(params).sort();
        return `${instancePath} ${keyword} ${JSON.stringify(values)}`;
      })
      .sort();
  }

  test("complain of the same as Ajv", () => {
    const value = near(set, view(set, set[MAIN] ?? {}, MAIN));
    let wrong = 0;
    fc.assert(
      fc.property(value, (one) => {
        const { root } = parse({ path: "privacy/test.yaml", text: asText(one, true) });
        if (root === undefined) return;
        // Ajv's own comparison of items fails on objects without a prototype, as the reader makes them.
        const plain: unknown = JSON.parse(JSON.stringify(root));
        expect(declarations(root)).toBe(reference(plain));
        expect(told(declarations.errors)).toEqual(told(reference.errors));
        wrong += declarations.errors?.length ?? 0;
      }),
      { numRuns: 200 },
    );
    expect(wrong).toBeGreaterThan(50);
  });

  test("the embedded schemas are those of the folder", () => {
    expect(schemaSet()).toEqual(readSchemas(join(import.meta.dirname, "../..")));
  });
});

test("a rule is held against the schema of rules", () => {
  const { problems: found } = validateRule(
    parse({ path: "privacy/rules/a/b.yaml", text: "titel: A rule\n" }),
  );
  expect(found.map((problem) => problem.id)).toContain("schema/renamed-key");
});
