/** The page "Expressions for rules" tells what is so: every example on it is run. */
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/engine/functions/all.ts";
import { compile, expressionsPage, parse } from "../../src/expression/index.ts";
import { CHAPTERS, INPUT, LEFT_OUT } from "../../src/expression/language.ts";

const OPTIONS = { world: null, today: "2026-12-01" };

describe("Expressions for rules", () => {
  const examples = CHAPTERS.flatMap((chapter) => chapter.examples);
  it.each(examples)("$expression", ({ expression, gives }) => {
    expect(compile(parse(expression)).evaluate(INPUT, [], OPTIONS).value).toEqual(gives);
  });

  for (const host of Object.values(FUNCTIONS)) {
    it.each(host.examples)("$expression", ({ expression, gives }) => {
      const rule = compile(parse(expression), { functions: FUNCTIONS });
      expect(rule.evaluate({}, [], OPTIONS).value).toEqual(gives);
    });

    it(`$${host.name} has words and an example`, () => {
      expect(host.doc).toMatch(/\.$/);
      expect(host.examples.length).toBeGreaterThan(0);
    });
  }

  it("shows every function, every example and what is left out", () => {
    const page = expressionsPage(FUNCTIONS);
    for (const name of Object.keys(FUNCTIONS)) expect(page).toContain(`$${name}(`);
    for (const [what] of LEFT_OUT) expect(page).toContain(what);
    for (const { says } of examples) expect(page).toContain(says);
    expect(page).not.toMatch(/undefined|\[object/);
  });
});
