/** The rule checker: what passes, and each mistake with its place, its sentence and its fix. */
import { describe, expect, it } from "vitest";
import { check, parse } from "../../src/expression/index.ts";
import { scope } from "./shapes.ts";

describe("rules without mistakes", () => {
  it.each([
    ["category in $asset.purposes.needs.category", "boolean", "one"],
    ["category.personal", "boolean", "one"],
    ["source = 'bought' or source in ['person', 'observed']", "boolean", "one"],
    ["$asset.vendor.country != 'US'", "boolean", "one"],
    ["$asset.days > 3", "boolean", "one"],
    ["$asset.vendor.dpa.hours > 3", "boolean", "maybe"],
    ["$not($asset.encrypted) and $not($asset.audio)", "boolean", "one"],
    ["$exists($asset.vendor.dpa.signed)", "boolean", "one"],
    ["$count($model.vendors[role = 'processor' and country = 'US'])", "number", "one"],
    ["$longer($asset.retention, 'P2Y')", "boolean", "maybe"],
    ["$plus($asset.reviewed, 'P1Y') < $today", "boolean", "maybe"],
    ["$adequate('IE')", "boolean", "one"],
    ["$map($asset.fields, function($f) { $f.category.label })", "text", "many"],
    ["$filter($model.assets, function($a) { $a.kind = 'paper' }).name", "text", "many"],
    ["$model.assets[vendor = $asset.vendor].id", "id", "many"],
    ["$asset.fields[0].category.id", "id", "maybe"],
    ["$model.assets^(days)", "node", "many"],
    ["$distinct($model.vendors.country)", "country", "many"],
    ["($v := $asset.vendor; $v.country)", "country", "maybe"],
    ["$asset.kind = 'paper' ? 'a' : 'b'", "text", "one"],
    ["$asset.vendor.country ?? 'IE'", "any", "one"],
    ["$options.anything.goes", "any", "maybe"],
    ["$join($asset.fields.id, ', ')", "text", "maybe"],
    ["$asset.name & ' keeps ' & category.label", "text", "one"],
    ["$sum($model.assets.days) / $count($model.assets)", "number", "maybe"],
    ["$asset.fields@$f.purposes[$f.source = 'bought'].id", "id", "many"],
    ["$asset.fields#$i[$i < 2].id", "id", "many"],
    ["$asset.fields{id: category.label}", "json", "one"],
    ["$reduce($asset.fields, function($l, $r) { $l & $r.id }, '')", "any", "maybe"],
    ["$asset.purposes ~> $count()", "number", "one"],
    ["$model.vendors.{'node': $, 'key': 'country'}", "json", "many"],
    ["-$asset.days + 1", "number", "one"],
    ["$split($asset.name, /, */)", "text", "many"],
    ["(function($a) { $a.name })($asset)", "text", "one"],
    ["($f := function($a) { $a.name }; $f($asset))", "any", "maybe"],
    ["$asset ~> function($a) { $a.name }", "any", "maybe"],
    ["$map($asset.fields, $append(?, 1))", "any", "many"],
    ["$asset.name ~> $uppercase", "text", "one"],
    ["$length($asset.name) > 3", "boolean", "one"],
    ["$now() > '2026'", "boolean", "one"],
    ["$append($asset.fields, $model.assets.fields).id", "id", "many"],
    ["$asset.encrypted ? $asset.name", "text", "maybe"],
    ["$asset.encrypted and true = $asset.audio", "boolean", "one"],
    ["$asset.name[]", "text", "many"],
    ["$count([1..3])", "number", "one"],
    ["$options.list.*", "any", "many"],
    ["$asset.fields.(category.label & id)", "text", "many"],
    ["$sort($asset.fields, function($a, $b) { $a.id > $b.id }).id", "id", "many"],
    ["$keys($options)", "text", "many"],
    ["null = $options.a", "boolean", "one"],
    ["$$.category.id", "id", "one"],
    ["$single($model.assets, function($a) { $a.id = 'crm' }).name", "text", "one"],
  ])("%s", (text, kind, count) => {
    const { type, problems } = check(text, scope());
    expect(problems).toEqual([]);
    expect([type.of.kind, type.count]).toEqual([kind, count]);
    expect(check(JSON.parse(JSON.stringify(parse(text))), scope()).problems).toEqual([]);
  });
});

/** Expression, id of the mistake, where it is, and a word of the fix. */
const MISTAKES: readonly (readonly [text: string, id: string, place: string, fix: string])[] = [
  ["categroy.personal", "unknown-path", "categroy", "Did you mean category?"],
  ["category.personel = true", "unknown-path", "personel", "Did you mean personal?"],
  ["$asset.vendor.dpa.singed", "unknown-path", "singed", "Did you mean signed?"],
  ["$asset.vendor.xyzzy", "unknown-path", "xyzzy", "There is: country, dpa, id, role."],
  ["$asset.name.length", "unknown-path", "length", "Take the step away"],
  ["$model.assets[knid = 'paper']", "unknown-path", "knid", "Did you mean kind?"],
  ["$aset.name", "unknown-name", "$aset", "Did you mean $asset?"],
  ["$cuont($asset.fields)", "unknown-function", "$cuont", "Did you mean $count?"],
  ["$longr('P1Y', 'P2Y')", "unknown-function", "$longr", "Did you mean $longer?"],
  ["count($asset.fields)", "unknown-function", "count", "$count(...)"],
  ["$count()", "wrong-arguments", "$count()", "Add"],
  ["$count($asset.fields, 1)", "wrong-arguments", "$count($asset.fields, 1)", "Take away"],
  ["$longer('P1Y')", "wrong-arguments", "$longer('P1Y')", "Add"],
  ["$longer($asset.reviewed, 'P1Y')", "wrong-argument", "$asset.reviewed", "Give a duration."],
  ["$longer($model.assets.retention, 'P1Y')", "wrong-argument", "$model.assets.retention", "one"],
  ["$longer('2 years', 'P1Y')", "wrong-argument", "'2 years'", "ISO 8601"],
  ["$adequate($asset.vendor)", "wrong-argument", "$asset.vendor", "Give a country."],
  [
    "category = $asset.purposes.needs.category",
    "many-against-one",
    "$asset.purposes.needs.category",
    "`in`",
  ],
  ["$asset.purposes.basis = 'consent'", "many-against-one", "$asset.purposes.basis", "`in`"],
  ["$asset.purposes.basis != 'consent'", "many-against-one", "$asset.purposes.basis", "$not"],
  ["$model.assets.days > 3", "many-against-one", "$model.assets.days", "$max"],
  ["$asset.purposes in $model.purposes", "many-against-one", "$asset.purposes", "$count"],
  ["$asset.name & $asset.fields.id", "many-against-one", "$asset.fields.id", "$join"],
  ["$asset.kind = 'papper'", "never-true", "'papper'", 'Did you mean "paper"?'],
  ["$asset.kind in ['paper', 'cloud']", "never-true", "'cloud'", "Write one of"],
  ["'Consent' in $asset.purposes.basis", "never-true", "'Consent'", 'Did you mean "consent"?'],
  ["$asset.encrypted = 'yes'", "never-true", "'yes'", "one kind"],
  ["$asset.days = '3'", "never-true", "'3'", "one kind"],
  ["category = 'email'", "never-true", "'email'", ".id"],
  ["'email' in $asset.purposes.needs.category", "never-true", "'email'", ".id"],
  ["category = $asset.vendor", "never-true", "category = $asset.vendor", "one kind"],
  ["$asset.kind = source", "never-true", "$asset.kind = source", "one list"],
  ["$asset.vendor.country = 'Germany'", "never-true", "'Germany'", "country code"],
  ["$asset.reviewed < '1.2.2026'", "never-true", "'1.2.2026'", "2026-12-01"],
  ["$asset.retention < 'P2Y'", "duration-order", "$asset.retention", "$longer"],
  [
    "$asset.retention = $asset.reviewed",
    "never-true",
    "$asset.retention = $asset.reviewed",
    "kind",
  ],
  ["$asset.encrypted > 1", "never-true", "$asset.encrypted", "Compare a number"],
  ["$not($asset.vendor.dpa.hours > 3)", "maybe-nothing", "$asset.vendor.dpa.hours > 3", "= false"],
  ["$not($asset.purposes)", "maybe-nothing", "$asset.purposes", "$count(list) = 0"],
  ["$boolean($asset.purposes)", "maybe-nothing", "$asset.purposes", "$count(list) > 0"],
  ["$boolean($asset.vendor)", "maybe-nothing", "$asset.vendor", "= true"],
  ["$not($exists($asset.retention))", "not-exists", "$exists($asset.retention)", "gap"],
  ["$not($asset.encrypted or $exists(source))", "not-exists", "$exists(source)", "gap"],
  ["$exists($asset.retention) = false", "not-exists", "$exists($asset.retention)", "gap"],
  ["$exists(source) != true", "not-exists", "$exists(source)", "gap"],
  ["$asset.purposes.%.name", "refused", "%", "path"],
  ["$asset.**.id", "refused", "**", "path"],
  ["$asset.*", "refused", "*", "path"],
  ["$keys($asset)", "refused", "$asset", "path to each"],
  ["$string(category)", "refused", "category", "$address"],
  ["$merge($asset.fields)", "refused", "$asset.fields", "path to each"],
  ["$spread($asset.vendor.dpa)", "refused", "$asset.vendor.dpa", "path to each"],
  ["$each($asset, function($v) { $v })", "refused", "$asset", "path to each"],
  ["$formatNumber($asset.days, '0')", "refused", "$formatNumber($asset.days, '0')", "$text"],
  ["$fromMillis(1, '[Y]')", "refused", "$fromMillis(1, '[Y]')", "$text"],
  [
    "($f := function($n) { $n = 0 ? 0 : $f($n - 1) }; $f(1))",
    "refused",
    "$f := function($n) { $n = 0 ? 0 : $f($n - 1) }",
    "$reduce",
  ],
  [
    "($f := function() { $g() }; $g := function() { $f() }; 1)",
    "refused",
    "$f := function() { $g() }",
    "$reduce",
  ],
  ["($asset := 1; $asset)", "shadowed-name", "$asset := 1", "another name"],
  [
    "$map($asset.fields, function($model) { 1 })",
    "shadowed-name",
    "function($model) { 1 }",
    "another",
  ],
  ["$max($model.assets.reviewed)", "wrong-argument", "$model.assets.reviewed", "Sort the dates"],
  ["$asset.name & category", "wrong-argument", "category", "path to the value"],
  ["$eval('1')", "refused", "$eval", "Correct"],
  ["(function($a) { $a.nmae })($asset)", "unknown-path", "nmae", "Did you mean name?"],
  [
    "$filter($asset.fields, function($f) { $f.sorce = 'bought' })",
    "unknown-path",
    "sorce",
    "source",
  ],
  ["$today.year", "unknown-path", "year", "Take the step away"],
  ["a ++ b", "S0211", "+", "Correct"],
];

describe("mistakes", () => {
  for (const [text, id, place, fix] of MISTAKES) {
    it(`${text}: ${id}`, () => {
      const { problems } = check(text, scope());
      const found = problems.find((problem) => problem.id === id);
      if (found === undefined) throw new Error(`found ${JSON.stringify(problems)}`);
      expect(text.slice(found.start, found.end)).toBe(place);
      expect(found.fix).toContain(fix);
      expect(found.message).toMatch(/\.$/);
    });
  }

  it("are told once each, in the order of the text", () => {
    const { problems } = check("categroy.x and $aset.name and $asset.nmae", scope());
    expect(problems.map((problem) => problem.start)).toEqual([0, 15, 37]);
  });

  it("$not twice, and what is not unknown when absent, may ask whether it exists", () => {
    expect(check("$not($not($exists(source)))", scope()).problems).toEqual([]);
    expect(check("$not($exists($asset.audio))", scope()).problems).toEqual([]);
  });
});
