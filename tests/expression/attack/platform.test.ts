/** Ways out of the language into the platform, and into other rules: all lead nowhere. */
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/expression/compile.ts";
import { ExpressionError } from "../../../src/expression/error.ts";
import { parse } from "../../../src/expression/parse/parse.ts";
import { expectVictimsUnharmed, failure, INPUT, OPTIONS, run } from "./victims.ts";

/** Ways out of the language into the platform: all lead nowhere. */
const PROBES = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "__lookupGetter__",
];

describe("ways into the platform", () => {
  for (const key of PROBES) {
    it(`${key} is nothing unless the declaration has it`, () => {
      const paths = [
        `\`${key}\``,
        `purposes.\`${key}\``,
        `$lookup($, "${key}")`,
        `$lookup(purposes, "${key}")`,
        `$lookup($string, "${key}")`,
        `$string.\`${key}\``,
        `(function($x) { $x }).\`${key}\``,
        `"text".\`${key}\``,
        `(5).\`${key}\``,
        `{"a": 1}.\`${key}\``,
        `$lookup({"a": 1}, "${key}")`,
        `$match(name, /c/).\`${key}\``,
        `$merge([{"a": 1}]).\`${key}\``,
        `$each({"a": 1}, function($v) { $v }).\`${key}\``,
        `$spread({"a": 1}).\`${key}\``,
        `$keys($)[$ = "${key}"]`,
        `**.\`${key}\``,
      ];
      for (const path of paths) expect(run(path), path).toBeUndefined();
      const owned = JSON.parse(`{"${key}": 1}`) as unknown;
      expect(run(`\`${key}\``, owned)).toBe(1);
      expectVictimsUnharmed();
    });
  }

  it("objects that expressions make cannot reach a prototype", () => {
    run('{"__proto__": {"polluted": true}}');
    run('$merge([{"__proto__": {"polluted": true}}])');
    run('purposes{"__proto__": {"polluted": true}}');
    run('$sift({"__proto__": {"polluted": true}}, function($v) { true })');
    run('{"constructor": {"prototype": {"polluted": true}}}.constructor');
    expectVictimsUnharmed();
  });

  it("a function of the platform in the input is no function of the language", () => {
    const input = { fn: () => "called", secret: { fn: () => "called" } };
    expect(failure("fn()", input).code).toBe("T1006");
    expect(failure("$map([1], $$.fn)", input)).toBeInstanceOf(ExpressionError);
    expect(failure("secret.fn()", input)).toBeInstanceOf(ExpressionError);
    expect(run("$string(secret)", input)).toBe('{"fn":""}');
  });

  it("functions of the language hide what they are made of", () => {
    for (const text of ["$keys($count)", "$count.*", "$string($count).*", "$spread($count).*"]) {
      expect(run(text), text).toBeUndefined();
    }
    expect(run("$string($count)")).toBe("");
    expect(run("$type($count)")).toBe("function");
  });
});

describe("an input that contains itself", () => {
  const circle: Record<string, unknown> = { id: "a", n: 1 };
  circle.self = circle;
  Object.freeze(circle);

  it("is read, but not written out, walked or compared without end", () => {
    expect(run("self.self.self.n", circle)).toBe(1);
    expect(failure("$string($)", circle).code).toBe("circle");
    expect(failure("'' & $", circle).code).toBe("circle");
    expect(failure("**.n", circle).bound).toBe("depth");
    expect(run("$ = self", circle)).toBe(true);
    const other: Record<string, unknown> = { id: "a", n: 1 };
    other.self = other;
    expect(failure("a = b", { a: circle, b: other }).bound).toMatch(/depth|fuel/);
    expectVictimsUnharmed();
  });
});

describe("what must be the same every time", () => {
  it("time is the injected date", () => {
    const wanted = "2026-12-01T00:00:00.000Z";
    expect(run("$now()")).toBe(wanted);
    expect(run("$millis()")).toBe(Date.parse(wanted));
    expect(run("$now('[Y]-[M01]')")).toBe("2026-12");
  });

  it("an expression gives the same when it is evaluated again", () => {
    const expression = compile(
      parse("($x := $count(purposes); $x := $x + 1; [$x, $match(name, /./)])"),
    );
    const once = expression.evaluate(INPUT, [], OPTIONS).value;
    expect(expression.evaluate(INPUT, [], OPTIONS).value).toEqual(once);
  });

  it("what failed before does not change what comes after", () => {
    const expression = compile(parse("$f(a)"));
    expect(() => expression.evaluate({ a: 1 }, [], OPTIONS)).toThrow(ExpressionError);
    const deep = compile(parse("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(n))"));
    expect(() => deep.evaluate({ n: 100_000 }, [], OPTIONS)).toThrow(ExpressionError);
    expect(deep.evaluate({ n: 50 }, [], OPTIONS).value).toBe(50);
  });
});
