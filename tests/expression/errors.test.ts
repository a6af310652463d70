/** Errors of evaluation: code, place and sentence; limits; what a host may and may not do. */
import { describe, expect, it } from "vitest";
import { compile, compileThree } from "../../src/expression/compile.ts";
import { ExpressionError } from "../../src/expression/error.ts";
import { parse } from "../../src/expression/parse/parse.ts";
import type { HostFunction, Type } from "../../src/expression/types.ts";

const ANY: Type = { of: { kind: "any" }, count: "maybe" };
const OPTIONS = { world: null, today: "2026-12-01" };

const FUNCTIONS: { readonly [name: string]: HostFunction } = {
  fails: {
    name: "fails",
    params: [{ name: "a", type: ANY }],
    returns: ANY,
    doc: "",
    examples: [],
    call: () => {
      throw new ExpressionError("D3030", { value: "x" });
    },
  },
  breaks: {
    name: "breaks",
    params: [],
    returns: ANY,
    doc: "",
    examples: [],
    call: () => {
      throw new Error("a bug of the host");
    },
  },
};

function failure(text: string, input: unknown = {}): ExpressionError {
  for (const make of [compile, compileThree]) {
    try {
      make(parse(text), { functions: FUNCTIONS }).evaluate(input, [], OPTIONS);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      if (make === compileThree) return error;
    }
  }
  throw new Error(`no error: ${text}`);
}

/** Expression, code, the text that is blamed, and words of the sentence. */
const ERRORS: readonly (readonly [text: string, code: string, place: string, words: string])[] = [
  ["1 + 'x'", "T2002", "1 + 'x'", "right side of + must be a number"],
  ["'x' - 1", "T2001", "'x' - 1", "left side of - must be a number"],
  ["-'x'", "D1002", "-'x'", "cannot be negated"],
  ["1 < 'x'", "T2009", "1 < 'x'", "cannot be compared by <"],
  ["true < 1", "T2010", "true < 1", "texts and numbers"],
  ["['a'..1]", "T2003", "'a'..1", "whole number"],
  ["[1..1.5]", "T2004", "1..1.5", "whole number"],
  ["1/0 + 1", "D1001", "1/0 + 1", "out of range"],
  ["$uppercase(1)", "T0410", "$uppercase(1)", "Argument 1 of $uppercase"],
  ["$uppercase()", "T0411", "$uppercase()", "context"],
  ["$sum(['a'])", "T0412", "$sum(['a'])", "list of numbers"],
  ["$sum('a')", "T0412", "$sum('a')", "list of numbers"],
  ["$join([1, 2])", "T0412", "$join([1, 2])", "list of texts"],
  ["$nope(1)", "T1006", "$nope(1)", "$nope is no function"],
  ["count(a)", "T1005", "count(a)", "count is no function"],
  ["count(?)", "T1007", "count(?)", "count is no function"],
  ["$nope(?)", "T1008", "$nope(?)", "no function"],
  ["1 ~> 2", "T2006", "1 ~> 2", "must be a function"],
  ["{1: 2}", "T1003", "{1: 2}", "key of an object"],
  ["{'a': 1, 'a': 2}", "D1009", "{'a': 1, 'a': 2}", "Two keys"],
  ["{'_jsonata_lambda': 1}", "D1013", "{'_jsonata_lambda': 1}", "cannot be a key"],
  ["[2, 'a', 1]^($)", "T2007", "^($)", "sorted together"],
  ["[{'a': []}, {'a': []}]^(a)", "T2008", "^(a)", "sorted by"],
  ["$sort([1, 'a'])", "D3070", "$sort([1, 'a'])", "needs a function"],
  ["$number('x')", "D3030", "$number('x')", "cannot be read as a number"],
  ["$sqrt(-1)", "D3060", "$sqrt(-1)", "square root"],
  ["$power(10, 999)", "D3061", "$power(10, 999)", "out of range"],
  ["$formatBase(1, 99)", "D3100", "$formatBase(1, 99)", "between 2 and 36"],
  ["$string(1/0)", "D3001", "$string(1/0)", "cannot be written"],
  ["$replace('a', '', 'b')", "D3010", "$replace('a', '', 'b')", "cannot be empty"],
  ["$replace('a', 'b', 'c', -1)", "D3011", "$replace('a', 'b', 'c', -1)", "positive"],
  ["$replace('a', /a/, function() { 1 })", "D3012", "$replace('a', /a/, function() { 1 })", "text"],
  ["$split('a', 'b', -1)", "D3020", "$split('a', 'b', -1)", "positive"],
  ["$match('a', /a/, -1)", "D3040", "$match('a', /a/, -1)", "positive"],
  ["$match('a', function() { 1 })", "T1010", "$match('a', function() { 1 })", "match"],
  ["$reduce([1], function($x) { 1 })", "D3050", "$reduce([1], function($x) { 1 })", "two"],
  ["$single([1, 2])", "D3138", "$single([1, 2])", "more than one"],
  ["$single([])", "D3139", "$single([])", "none"],
  ["$error('said')", "D3137", "$error('said')", "said"],
  ["$assert(false, 'said')", "D3141", "$assert(false, 'said')", "said"],
  ["$decodeUrl('%')", "D3140", "$decodeUrl('%')", "malformed"],
  ["$toMillis('x')", "D3110", "$toMillis('x')", "timestamp"],
  ["$formatNumber(1, '0.0.0')", "D3081", "$formatNumber(1, '0.0.0')", "picture"],
  ["$formatInteger(1, ';')", "D3130", "$formatInteger(1, ';')", "sequence"],
  ["(function($a)<n> { $a })('x')", "T0410", "(function($a)<n> { $a })('x')", "Argument 1"],
  ["$sum(?)('x')", "T0410", "$sum(?)('x')", "Argument 1"],
  ["$fails(1)", "D3030", "$fails(1)", "cannot be read"],
  ["$single(?, function($x) { $x })(5)", "D3139", "$single(?, function($x) { $x })(5)", "none"],
  ["$sort(?)(5)", "D3070", "$sort(?)(5)", "needs a function"],
  ["$fails(1, 2)", "T0410", "$fails(1, 2)", "Argument 2 of $fails"],
];

describe("errors of evaluation", () => {
  for (const [text, code, place, words] of ERRORS) {
    it(`${text}: ${code}`, () => {
      const error = failure(text);
      expect([error.code, text.slice(error.start, error.end)]).toEqual([code, place]);
      expect(error.message).toContain(words);
    });
  }

  it("values in sentences are short", () => {
    const long = failure(`$number('${"x".repeat(500)}')`).message;
    expect(long.length).toBeLessThan(120);
    expect(failure("1 + {}").message).toBe("The right side of + must be a number.");
    expect(failure("-[1, 2]").message).toBe("a list is no number and cannot be negated.");
    expect(failure("{$: 1}", {}).message).toBe(
      "The key of an object must be a text, not an object.",
    );
    expect(failure("{null: 1}", {}).message).toBe("The key of an object must be a text, not null.");
  });

  it("a bug of a host function is no error of the expression", () => {
    const rule = compile(parse("$breaks()"), { functions: FUNCTIONS });
    expect(() => rule.evaluate({}, [], OPTIONS)).toThrow("a bug of the host");
  });
});

describe("limits", () => {
  it("are those that the caller gives", () => {
    const at = (text: string, limits: object): unknown => {
      const options = { ...OPTIONS, limits };
      try {
        return compile(parse(text)).evaluate({}, [], options).value;
      } catch (error) {
        return error instanceof ExpressionError ? [error.bound, error.message] : error;
      }
    };
    expect(at("$count([1..5])", { sequence: 5 })).toBe(5);
    expect(at("$count([1..6])", { sequence: 5 })).toEqual([
      "sequence",
      "The limit of 5 items in a list was reached.",
    ]);
    expect(at("'abc' & 'de'", { string: 5 })).toBe("abcde");
    expect(at("'abc' & 'def'", { string: 5 })).toEqual([
      "string",
      "The limit of 5 characters in a text was reached.",
    ]);
    expect(at("$map([1..9], function($i) { $i })", { fuel: 8 })).toEqual([
      "fuel",
      "The limit of 8 evaluation steps was reached.",
    ]);
    const nested = "($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(9))";
    expect(at(nested, { depth: 10 })).toBe(9);
    expect(at(nested, { depth: 9 })).toEqual(["depth", "The limit of 9 nested calls was reached."]);
  });

  it("hold where the caller's own stack is nearly used up", () => {
    const rule = compile(parse("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(150))"));
    const deep = (left: number): unknown => {
      try {
        return left === 0 ? "bottom" : deep(left - 1);
      } finally {
        if (left === 1) rule.evaluate({}, [], OPTIONS);
      }
    };
    let depth = 1000;
    let error: unknown;
    while (error === undefined && depth < 1_000_000) {
      depth *= 2;
      try {
        deep(depth);
      } catch (thrown) {
        error = thrown;
      }
    }
    expect(error instanceof ExpressionError || error instanceof RangeError).toBe(true);
    expect(rule.evaluate({}, [], OPTIONS).value).toBe(150);
  });
});
