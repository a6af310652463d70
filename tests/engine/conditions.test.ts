/** A condition asked in parts says what it says as a whole. */
import { describe, expect, it } from "vitest";
import { holds, sharedParts } from "../../src/engine/conditions.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { compileExpression } from "../../src/engine/program.ts";
import { optionValues } from "../../src/engine/rule/options.ts";
import { namesOf } from "../../src/engine/rule/scope.ts";
import type { Trace } from "../../src/engine/trace.ts";
import type { RuleExpression } from "../../src/engine/types.ts";
import { parseSelector } from "../../src/engine/walk/selector.ts";
import { isUnknown } from "../../src/expression/evaluate.ts";
import { parse } from "../../src/expression/parse/parse.ts";
import { META } from "../../src/model/node.ts";
import { SHAPES } from "../../src/model/shapes.ts";
import { exampleBusinesses } from "./documents.ts";

const STAGE = { today: "2026-12-01" };

function expression(text: string): RuleExpression {
  return { text, ast: parse(text) };
}

/** A value, or the facts that keep it from being told. */
function told(value: unknown): unknown {
  if (!isUnknown(value)) return value;
  return value.facts.map(({ node, key }) => `${node[META].address}.${key}`).sort();
}

describe("conditions in parts", () => {
  it("say what they say as a whole, of every subject of a business with much left open", () => {
    const business = exampleBusinesses().find(({ name }) => name === "bakery-with-problems");
    const traces: Trace[] = [];
    business?.judge(business.files, (one) => traces.push(one));
    let compared = 0;
    for (const rule of builtInRules()) {
      const { when, options } = rule.body();
      const selector = parseSelector(rule.for, SHAPES);
      if (when === null || "message" in selector) continue;
      const names = namesOf(selector);
      const whole = compileExpression(when, names, STAGE);
      const parts = sharedParts(names, STAGE)(when);
      for (const { subject, asked } of traces.filter((one) => one.rule === rule.id)) {
        if (asked === null) continue;
        const bindings = [...subject.path, ...asked.bindings.slice(subject.path.length)];
        bindings[subject.path.length + 2] = optionValues(options, undefined);
        const inParts = holds(parts, { context: subject.node, bindings, answers: [] });
        expect(told(inParts), rule.id).toEqual(told(whole(subject.node, bindings).value));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("share what several rules ask, and compile it once", () => {
    const parts = sharedParts(["purpose", "options"], STAGE);
    const [first, second] = ["a != 1 and b", "a != 1 and c and $options.x"].map((text) =>
      parts(expression(text)),
    );
    expect(first?.map(({ number }) => number)).toEqual([0, 1]);
    expect(second?.map(({ number }) => number)).toEqual([0, 2, -1]);
    expect(second?.[0]?.ask).toBe(first?.[0]?.ask);
  });

  it.each([
    ["a = 1 and b = 2", true],
    ["a = 1 and b", true], // `and` makes a truth of anything
    ["b", 2], // a single part stays what it is
    ["a = 2 and $error('not reached')", false],
    ["($x := a) = 1 and $x = 1", false], // a block keeps its names to itself
    ["[1, 2][$ > 1] = 2 and a = 1", true],
  ])("%s", (text, value) => {
    const parts = sharedParts([], STAGE)(expression(text));
    const answers: unknown[] = [];
    expect(holds(parts, { context: { a: 1, b: 2 }, bindings: [], answers })).toBe(value);
    // Asked again, it answers the same without being evaluated.
    expect(holds(parts, { context: {}, bindings: [], answers })).toBe(value);
  });

  it("an error counts unless something before could not be told", () => {
    const parts = sharedParts([], STAGE)(expression("a = 1 and $error('here')"));
    const asked = { context: { a: 1 }, bindings: [], answers: [] };
    expect(() => holds(parts, asked)).toThrow(/here/);
  });
});
