/** The sentences of the rules on what is not stated, one by one. */
import { describe, expect, it } from "vitest";
import { compile, isUnknown, parse } from "../../src/expression/index.ts";
import type { World } from "../../src/expression/types.ts";
import { FUNCTIONS, SPEC } from "./partial/example.ts";
import { build } from "./partial/model.ts";

const built = build(SPEC);

function evaluate(text: string): { value: unknown; facts: readonly string[] } {
  const rule = compile(parse(text), { functions: FUNCTIONS, names: ["nodes"] });
  const options = { world: built.world, today: "2026-12-01" };
  const { value, facts } = rule.evaluate(built.nodes[0], [built.nodes], options);
  return { value: isUnknown(value) ? "unknown" : value, facts: facts.map(({ key }) => key) };
}

/** What an expression gives: a value, or the facts that would decide. */
const OUTCOMES: readonly (readonly [text: string, value: unknown, facts?: readonly string[]])[] = [
  // Reading
  ["country", "unknown", ["country"]],
  ["basis", undefined],
  ["audio", false],
  ["areas", []],
  ["missing", undefined],
  ["country.anything", "unknown", ["country"]],
  ["basis.anything", undefined],
  // Operators
  ["country = 'IE'", "unknown", ["country"]],
  ["country = other", "unknown", ["country", "other"]],
  ["one + country", "unknown", ["country"]],
  ["'a' & country", "unknown", ["country"]],
  ["-country", "unknown", ["country"]],
  ["[1..country]", "unknown", ["country"]],
  ["missing = country", false],
  ["missing in country", false],
  ["country in missing", false],
  ["country in []", false],
  // Kleene, in either order
  ["flag and no", false],
  ["no and flag", false],
  ["flag or yes", true],
  ["yes or flag", true],
  ["flag and yes", "unknown", ["flag"]],
  ["yes and flag", "unknown", ["flag"]],
  ["flag or no", "unknown", ["flag"]],
  ["flag and other", "unknown", ["flag", "other"]],
  ["flag and $error('never reached for sure')", "unknown", ["flag"]],
  ["$not(flag)", "unknown", ["flag"]],
  ["$not(flag and no)", true],
  // Conditions
  ["flag ? 1 : 1", 1],
  ["flag ? 1 : 2", "unknown", ["flag"]],
  ["flag ? {'a': 1} : {'a': 1}", { a: 1 }],
  ["flag ? $error('x') : 1", "unknown", ["flag"]],
  ["flag ? 1", "unknown", ["flag"]],
  ["($x := 0; flag ? $x := 1 : $x := 2; $x)", "unknown", ["flag"]],
  ["($x := 0; no ? $x := 1 : $x := 2; $x)", 2],
  ["($x := 0; flag and $boolean($x := 1); $x)", "unknown", ["flag"]],
  ["flag ?: 1", "unknown", ["flag"]],
  ["no ?: 1", 1],
  // Lists that may hold more
  ["$count(vendors)", 2],
  ["$count(purposes)", "unknown", ["purposes"]],
  ["'billing' in purposes.id", true],
  ["'care' in purposes.id", "unknown", ["purposes"]],
  ["nodes[1] in purposes", false],
  ["$nodes[1] in purposes", true],
  ["$nodes[2] in purposes", "unknown", ["purposes"]],
  ["$sum(vendors.n)", "unknown", ["n"]],
  ["$max(vendors.n)", "unknown", ["n"]],
  ["2 in vendors.n", true],
  ["3 in vendors.n", "unknown", ["n"]],
  ["'IE' in vendors.seat", true],
  ["vendors[n > 1].id", ["billing"], ["n"]],
  ["vendors[n > 3].id", "unknown", ["n"]],
  ["vendors[kind = 'a'].id", "billing"],
  ["vendors[0].id", "billing"],
  ["purposes[0].id", "unknown", ["purposes"]],
  ["$boolean(vendors[n > 1])", true],
  ["$boolean(vendors[n > 3])", "unknown", ["n"]],
  ["$filter(vendors, function($v) { $v.n > 1 }).id", ["billing"], ["n"]],
  ["$map(vendors, function($v) { $v.n })", [2], ["n"]],
  ["$map(vendors, function($v) { $v.kind })", ["a", "b"]],
  ["$map(purposes, function($v, $i) { $i })", "unknown", ["purposes"]],
  ["$reduce(vendors, function($a, $b) { $a & $b.kind }, '')", "ab"],
  ["$reduce(vendors.n, function($a, $b) { $a + $b })", "unknown", ["n"]],
  ["$single(vendors, function($v) { $v.kind = 'b' }).id", "care"],
  ["$single(vendors, function($v) { $v.n = 2 }).id", "unknown", ["n"]],
  ["vendors^(n).id", ["billing", "care"], ["n"]],
  ["vendors^(>kind).id", ["care", "billing"]],
  ["$sort(vendors, function($a, $b) { $a.n > $b.n }).id", ["billing", "care"], ["n"]],
  ["[country, 1]", [1], ["country"]],
  ["1 in [country, 1]", true],
  ["$exists([country])", true],
  ["{'a': country}.a", "unknown", ["country"]],
  ["{'a': country, 'b': 1}.b", 1],
  ["(vendors{id: $sum(n)}).billing", 2],
  ["vendors{$string(n): id}", "unknown", ["n"]],
  ["$append(vendors.n, 7)", [2, 7], ["n"]],
  ["$distinct($append(vendors.kind, 'a'))", ["a", "b"]],
  ["$reverse(vendors.kind)", ["b", "a"]],
  // Whether a fact is stated
  ["$exists(country)", false],
  ["$exists(basis)", true],
  ["$exists(audio)", false],
  ["$exists(areas)", false],
  ["$exists(yes)", true],
  ["$exists(empty)", true],
  ["$exists(country.code)", "unknown", ["country"]],
  ["$exists(vendors.n)", true],
  ["$exists(purposes.n)", true],
  ["$exists(purposes.missing)", "unknown", ["purposes"]],
  ["$exists(vendors[n > 3])", "unknown", ["n"]],
  ["$exists(vendors[n > 1])", true],
  ["$exists(vendors[kind = 'z'])", false],
  ["country ?? 'IE'", "IE"],
  ["basis ?? 'IE'", undefined],
  ["one ?? 2", 1],
  ["country.code ?? 'IE'", "unknown", ["country"]],
  ["vendors[n > 3].id ?? 'x'", "unknown", ["n"]],
  // Nodes and their parts
  ["$nodes[1] = vendors[0]", true],
  ["$nodes[1] = $nodes[2]", false],
  ["part = part", true],
  ["part = same", "unknown", ["more", "more"]],
  ["$keys(part)", "unknown", ["more"]],
  ["$string(part)", "unknown", ["more"]],
  ["$merge([part, same])", "unknown", ["more", "more"]],
  ["'x' in part.*", true],
  ["$count(part.*)", "unknown", ["more"]],
  ["$spread(part)", "unknown", ["more"]],
  // Tuples
  ["vendors@$v[$v.n > 1].($v.id)", ["billing"], ["n"]],
  ["vendors#$i[$i = 1].id", "care"],
  ["purposes#$i[$i = 0].id", "unknown", ["purposes"]],
  ["vendors.seat.%.id", ["care"], ["seat"]],
  ["vendors@$v.{'k': $v.kind}.k", ["a", "b"]],
  // What is bound once an item
  ["($x := 0; $y := purposes.$boolean($x := 1); $x)", "unknown", ["purposes"]],
  ["($x := 0; $y := vendors[$boolean($x := 1)]; $x)", 1],
  ["($x := 0; $y := vendors.$boolean($x := kind); $x)", "b"],
  ["($x := 0; $y := vendors[n > 1].$boolean($x := kind); $x)", "unknown", ["n"]],
  // Functions
  ["(function($a) { $a = 1 })(country)", "unknown", ["country"]],
  ["(function($a)<n:b> { $a = 1 })(country)", "unknown", ["country"]],
  ["country ~> $uppercase()", "unknown", ["country"]],
  ["$append(?, 1)(country)", [1], ["country"]],
  ["$contains(country, 'a')", "unknown", ["country"]],
  ["$replace('aXb', /X/, function($m) { country })", "unknown", ["country"]],
  ["country(1)", "unknown", ["country"]],
  ["$size(vendors)", 2],
  ["$size(purposes)", "unknown", ["purposes"]],
  ["$size(basis)", 0],
  ["$size(one)", 1],
  ["$seat($nodes[2])", "IE"],
  ["$seat($nodes[1])", "unknown", ["seat"]],
  ["$seat($nodes[1]) = 'IE'", "unknown", ["seat"]],
  ["$seat(country)", "unknown", ["country"]],
  ["$seat('x')", "2026-12-01"],
];

describe("what is not stated", () => {
  for (const [text, value, facts = []] of OUTCOMES) {
    it(`${text} is ${JSON.stringify(value) ?? "nothing"}`, () => {
      expect(evaluate(text)).toEqual({ value, facts });
    });
  }

  it("what is derived from facts that are not stated cannot be told to be missing", () => {
    const { world, nodes } = built;
    const crm = nodes[0] ?? {};
    const because = world.absent(crm, "country");
    const hollow: readonly unknown[] = Object.freeze([]);
    const deriving: World = {
      ...world,
      absent: (node, key) => (key === "kept" ? because : world.absent(node, key)),
      open: (list) => (list === hollow && "facts" in because ? because.facts : world.open(list)),
      stated: (node, key) => key !== "list" && world.stated(node, key),
    };
    const ask = (text: string, input: unknown = crm): unknown => {
      const options = { world: deriving, today: "2026-12-01" };
      const { value, facts } = compile(parse(text)).evaluate(input, [], options);
      return isUnknown(value) ? facts.map(({ key }) => key) : value;
    };
    // The node that is asked is not the one that lacks the fact.
    expect(ask("vendors[0] ~> $exists()")).toBe(true);
    expect(ask("$exists(vendors.kept)")).toEqual(["country"]);
    expect(ask("vendors.kept ?? 1")).toEqual(["country"]);
    expect(ask("$exists(list)", Object.freeze({ list: hollow }))).toEqual(["country"]);
  });

  it("unknown values stand inside what is known around them", () => {
    const { value, facts } = evaluate("vendors.{'node': $, 'n': n}");
    expect(facts).toEqual(["n"]);
    const list = value as { node: { id: string }; n: unknown }[];
    expect(list.map(({ node }) => node.id)).toEqual(["billing", "care"]);
    expect(list.map(({ n }) => isUnknown(n))).toEqual([false, true]);
  });
});
