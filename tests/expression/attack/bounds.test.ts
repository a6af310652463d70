/** What would run for ever or grow without end: a typed error within its bound, and nothing remembers it. */
import { describe, expect, it } from "vitest";
import { expectVictimsUnharmed, failure, run } from "./victims.ts";

const DOUBLING = "$d := function($s, $n) { $n = 0 ? $s : $d($s & $s, $n - 1) }; $d('ab', 40)";

/** Expression, and the bound that stops it. */
const BOUNDED: readonly (readonly [name: string, text: string, bound: string])[] = [
  ["infinite recursion", "($f := function($n) { 1 + $f($n) }; $f(1))", "depth"],
  ["infinite recursion without arguments", "($f := function() { $f() + 1 }; $f())", "depth"],
  ["infinite tail recursion", "($f := function($n) { $f($n + 1) }; $f(1))", "fuel"],
  ["mutual tail recursion", "($f := function() { $g() }; $g := function() { $f() }; $f())", "fuel"],
  ["fibonacci", "($f := function($n) { $n < 2 ? $n : $f($n - 1) + $f($n - 2) }; $f(60))", "fuel"],
  ["a function applied to itself", "(function($x) { $x($x) })(function($x) { $x($x) })", "depth"],
  ["a huge range", "[1..1000000000]", "sequence"],
  ["ten million numbers", "$count([1..10000000])", "sequence"],
  ["a product of ranges", "[1..3000].([1..3000])", "sequence"],
  ["nested maps", "$map([1..9999], function() { $map([1..9999], function() { 1 }) })", "fuel"],
  [
    "a list doubled",
    "($d := function($l, $n) { $n = 0 ? $l : $d($append($l, $l), $n - 1) }; $d([1], 40))",
    "sequence",
  ],
  [
    "a list doubled by its constructor",
    "($d := function($l, $n) { $n = 0 ? $l : $d([$l, $l], $n - 1) }; $count($d([1], 40)))",
    "sequence",
  ],
  ["a text doubled", `(${DOUBLING})`, "string"],
  ["a text doubled and measured", `($length((${DOUBLING})))`, "string"],
  ["padding", "$pad('x', 100000000)", "string"],
  ["padding to the left", "$pad('x', -100000000)", "string"],
  ["joining", "$join($map([1..99999], function() { 'xxxxxxxxxxxxxxx' }))", "string"],
  ["replacing", "$replace($pad('', 99999, 'a'), 'a', $pad('', 9999, 'b'))", "string"],
  ["replacing by expression", "$replace($pad('', 9999, 'a'), /a/, $pad('', 9999, 'b'))", "string"],
  ["splitting", "$map([1..9999], function() { $split($pad('', 99999, ','), ',') })", "fuel"],
  ["splitting into letters", "$split($pad('', 99999, ','), '').$string($$)", "fuel"],
  [
    "a shared structure written out",
    "$string($reduce([1..40], function($a, $i) { [[$a], [$a]] }, [1]))",
    "string",
  ],
  [
    "a shared structure compared",
    "($g := function() { $reduce([1..40], function($a, $i) { [[$a], [$a]] }, [1]) }; $g() = $g())",
    "fuel",
  ],
  [
    "a shared structure made distinct",
    "$distinct($map([1..3], function() { {'d': $reduce([1..30], function($a, $i) { [[$a], [$a]] }, [1])} }))",
    "fuel",
  ],
  [
    "a shared structure asked for its truth",
    "$boolean($reduce([1..40], function($a, $i) { [[$a], [$a]] }, [0]))",
    "fuel",
  ],
  [
    "descendants of a shared structure",
    "($reduce([1..40], function($a, $i) { {'a': $a, 'b': $a} }, 1)).**",
    "fuel",
  ],
  [
    "sorting by a slow comparison",
    "$sort([1..9999], function($a, $b) { $count([1..999]) > $a })",
    "fuel",
  ],
  ["a regular expression on every letter", "$match($pad('', 99999, 'a'), /a/)", "fuel"],
  ["escapes", "$encodeUrlComponent($pad('', 99999, '%'))", "string"],
  ["a long picture", "$formatInteger(1, $pad('', 9999, '#'))", "string"],
];

describe("what would run for ever or grow without end", () => {
  for (const [name, text, bound] of BOUNDED) {
    it(`${name} ends at its limit`, () => {
      const error = failure(text);
      expect(error.bound, `${error.code} ${error.message}`).toBe(bound);
      expect(error.message).toMatch(/limit|too long/);
      expectVictimsUnharmed();
    });
  }

  it("a regular expression that would backtrack returns at once", () => {
    expect(run("$contains(words[0], /^(a+)+$/)")).toBe(false);
    expect(run("$match(words[0], /^(a|a)*$/)")).toBeUndefined();
    expect(run("$contains($pad('', 9999, 'a') & '!', /^(([a-z])+.)+[A-Z]([a-z])+$/)")).toBe(false);
    expectVictimsUnharmed();
  });

  it("a regular expression that matches nothing does not loop", () => {
    expect(failure("$match(name, /x*/)").code).toBe("D1004");
    expectVictimsUnharmed();
  });

  it("a matcher that never ends is stopped", () => {
    const endless =
      "($m := function($s) { {'match': 'a', 'start': 0, 'end': 1, 'groups': [], 'next': $m} }; $match('a', $m))";
    expect(failure(endless).bound).toBe("sequence");
    expectVictimsUnharmed();
  });
});
