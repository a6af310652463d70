/** Every kind of syntax problem shows its mistake and the mistake put right. */
import { describe, expect, it } from "vitest";
import { syntaxProblems } from "../../src/source/catalogue/syntax.ts";
import { parse } from "../../src/source/parse.ts";

function ids(text: string): readonly string[] {
  return parse({ path: "privacyfile.yaml", text }).problems.map(({ id }) => id);
}

describe("the catalogue of syntax problems", () => {
  it("names each kind once", () => {
    const names = syntaxProblems.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^syntax\/[a-z0-9-]+$/.test(name))).toBe(true);
  });

  it.each(syntaxProblems.filter(({ bad }) => bad !== ""))(
    "$id: its example has it",
    ({ id, bad }) => {
      expect(ids(bad)).toContain(id);
      expect(ids(bad)[0]).toBe(id);
    },
  );

  it.each(syntaxProblems.filter(({ good }) => good !== ""))(
    "$id: put right, it is gone",
    ({ good }) => {
      expect(ids(good)).toEqual([]);
    },
  );

  it.each(syntaxProblems)("$id: is explained in sentences", ({ title, why, fix }) => {
    expect(title).toMatch(/^[A-Z`][^\n]*[^.]$/);
    expect(why).toMatch(/^[A-Z`][^\n]*\.$/);
    expect(fix).toMatch(/^[A-Z`][^\n]*\.$/);
  });
});
