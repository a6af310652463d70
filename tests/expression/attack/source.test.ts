/** Texts that are built to exhaust the reader, and what no expression may hold. */
import { describe, expect, it } from "vitest";
import { check } from "../../../src/expression/check.ts";
import { ExpressionError } from "../../../src/expression/error.ts";
import { parse } from "../../../src/expression/parse/parse.ts";
import { expectVictimsUnharmed, run } from "./victims.ts";

describe("source that is built to exhaust the reader", () => {
  const SOURCES: readonly (readonly [name: string, text: string])[] = [
    ["too long a text", `"${"x".repeat(20_000)}"`],
    ["deep parentheses", `${"(".repeat(8000)}1${")".repeat(8000)}`],
    ["deep lists", `${"[".repeat(8000)}${"]".repeat(8000)}`],
    ["a long path", `a${".a".repeat(8000)}`],
    ["a long sum", `1${"+1".repeat(8000)}`],
    ["deep functions", `${"function(){".repeat(1000)}1${"}".repeat(1000)}`],
    ["many predicates", `a${"[b".repeat(3000)}${"]".repeat(3000)}`],
    ["many negations", `${"-".repeat(9000)}a`],
    ["many conditions", `${"a?b:".repeat(3000)}c`],
  ];
  for (const [name, text] of SOURCES) {
    it(`${name}: read, or refused with a place`, () => {
      const { problems } = check(text, {
        context: { of: { kind: "any" }, count: "one" },
        names: {},
        shapes: {},
        functions: {},
      });
      for (const { start, end } of problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      try {
        run(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionError);
      }
      expectVictimsUnharmed();
    });
  }
});

/** What no expression may be: code and place of the refusal. */
const REFUSED: readonly (readonly [text: string, place: string])[] = [
  ["$eval('1')", "$eval"],
  ["$map(['1'], $eval)", "$eval"],
  ["($e := $eval; $e('1'))", "$eval"],
  ["'1' ~> $eval()", "$eval"],
  ["$random()", "$random"],
  ["$shuffle([1, 2])", "$shuffle"],
  ["$ ~> |purposes|{'needs': []}|", "|"],
  ["purposes ~> |$|{}, ['needs']|", "|"],
  ["($count := function() { 0 }; $count(purposes))", "$count := function() { 0 }"],
  ["($exists := function() { true }; $exists(a))", "$exists := function() { true }"],
  ["$map(purposes, function($not) { $not })", "function($not) { $not }"],
  ["purposes@$sum.id", "purposes@$sum"],
  ["purposes#$map.id", "purposes#$map"],
  ["($clone := function($x) { $x }; 1)", "$clone := function($x) { $x }"],
  ["$contains(name, /(?=a)/)", "/(?=a)/"],
  ["$contains(name, /(a)\\1/)", "/(a)\\1/"],
];

describe("what rules may not do at all", () => {
  for (const [text, place] of REFUSED) {
    it(`${text} is refused when it is read, at its place`, () => {
      let error: unknown;
      try {
        parse(text);
      } catch (thrown) {
        error = thrown;
      }
      if (!(error instanceof ExpressionError)) throw new Error(`not refused: ${text}`);
      expect(text.slice(error.start, error.end)).toBe(place);
      expect(error.message.length).toBeGreaterThan(20);
      expectVictimsUnharmed();
    });
  }
});
