/** The language by hand: every function and construct, against the reference, in two values and three. */
import { describe, expect, it } from "vitest";
import { byProduct, byReference } from "./reference/outcome.ts";

const INPUT = {
  name: "Ångström & Söhne 😀",
  n: 7.25,
  empty: [],
  words: ["b", "a", "c", "a"],
  nested: [[1, [2]], [3], 4],
  orders: [
    {
      id: 1,
      who: "ann",
      lines: [
        { sku: "x", n: 2, price: 3.5 },
        { sku: "y", n: 1, price: 10 },
      ],
    },
    { id: 2, who: "bob", lines: [{ sku: "x", n: 5, price: 3 }] },
    { id: 3, who: "ann", lines: [] },
  ],
  people: [
    { who: "ann", city: "Cork" },
    { who: "bob", city: "Bonn" },
    { who: "cat", city: "Cork" },
  ],
};

const FUNCTIONS = `
$string(n); $string(orders[0].lines); $string(n, true); $string(words, true); $string(null); $string(1e21)
$string(0.1 + 0.2); $string({"a": function() { 1 }}); $string([1, [2, {"b": null}]]); $string(missing)
$length(name); $length(""); $substring(name, 2); $substring(name, -3); $substring(name, 2, 4)
$substring(name, -3, 2); $substring(name, 2, 0); $substring("abc", -9, 2); $substring(missing, 1)
$substringBefore(name, " "); $substringBefore(name, "z"); $substringAfter(name, "& "); $substringAfter(name, "z")
$uppercase(name); $lowercase(name); $trim("  a \\n b  "); $trim(""); $trim(missing)
$pad("x", 5); $pad("x", -5); $pad("x", 5, "ab"); $pad("x", -6, "😀"); $pad("xyz", 2); $pad("x", 3, ""); $pad(missing, 3)
$contains(name, "Söhne"); $contains(name, /s.hne/i); $contains(missing, "a"); $contains("a", missing)
$split(name, " "); $split("a,b,c", ",", 2); $split("abc", ""); $split("a1b22c", /[0-9]+/); $split("a1b2", /[0-9]/, 1)
$split("abc", /x/); $split("abc", ",", 0); $split("a1b", /1/, 0); $split(missing, "a")
$join(words); $join(words, "-"); $join("a"); $join(missing); $join([])
$match(name, /[A-ZÅÖ]./); $match("abab", /a(b)/); $match("abab", /a(b)/, 1); $match("abab", /x/); $match("ab", /a(x)?/)
$match("abab", /a/, 0); $match(missing, /a/); $match("a\\nb", /^b/m).match; $match("x", /(a)|(x)/).groups
$replace("abab", "a", "x"); $replace("abab", "a", "x", 1); $replace("abab", /a/, "x", 1); $replace("abab", /(a)(b)/, "$2$1")
$replace("abab", /a/, "$$-$0-$1-$x"); $replace("abc", /b/, function($m) { $uppercase($m.match) }); $replace("abc", /x/, "y")
$replace("abc", "x", "y"); $replace(missing, "a", "b"); $replace("aaaaaaaaaaa", /(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)/, "$11-$12-$1")
$replace("abab", "a", "x", 0); $base64encode("abc"); $base64decode("YWJj"); $base64decode("YW Jj="); $base64encode("é")
$base64encode(missing); $base64decode(missing); $encodeUrl("http://x/ü?a b"); $encodeUrlComponent("a/b ü")
$decodeUrl("http://x/%C3%BC"); $decodeUrlComponent("a%2Fb"); $encodeUrl(missing); $decodeUrlComponent(missing)
$number("12.5"); $number("0x1F"); $number("0b11"); $number("0o17"); $number("-1e3"); $number(true); $number(false); $number(3); $number(missing)
$abs(-3); $floor(-1.5); $ceil(-1.5); $round(2.5); $round(3.5); $round(-0.4); $round(123.456, 2); $round(125, -1); $round(1e21, 2); $round(missing)
$sqrt(16); $power(2, 10); $power(missing, 2); $formatBase(255, 16); $formatBase(5.5, 2); $formatBase(10); $formatBase(missing)
$formatNumber(1234.5, "#,##0.00"); $formatNumber(-5, "0;(0)"); $formatNumber(0.5, "0%"); $formatNumber(1, "0", {"zero-digit": "٠"}); $formatNumber(missing, "0")
$formatInteger(1999, "I"); $formatInteger(12, "w"); $formatInteger(3, "Wwo"); $formatInteger(1234567, "#,##0"); $formatInteger(missing, "0")
$parseInteger("MCMXCIX", "I"); $parseInteger("twelve", "w"); $parseInteger("1,234", "#,##0"); $parseInteger(missing, "0")
$toMillis("2026-12-01T10:00:00Z"); $toMillis("2026-12-01"); $toMillis("01/12/2026", "[D01]/[M01]/[Y0001]"); $toMillis(missing)
$fromMillis(1780000000000); $fromMillis(1780000000000, "[D1o] [MNn] [Y] [H01]:[m01] [z]", "+0200"); $fromMillis(missing)
$sum(orders.lines.n); $max(orders.lines.price); $min(orders.lines.price); $average(orders.lines.n); $count(orders); $count(1); $count(missing)
$sum([]); $max([]); $min([]); $average([]); $sum(missing); $max(missing); $sum(5); $max(5); $average(missing); $min(missing)
$append(words, "z"); $append(1, 2); $append(missing, 1); $append(1, missing); $append([], []); $append(words, nested)
$sort(words); $sort([3, 1, 2]); $sort(orders, function($a, $b) { $a.who > $b.who }).id; $sort("a"); $sort(missing)
$reverse(words); $reverse("a"); $reverse(missing); $distinct(words); $distinct([[1], [1], {"a": 1}, {"a": 1}, {"a": 2}]); $distinct(1); $distinct(missing)
$zip([1, 2], ["a", "b", "c"]); $zip([1, 2], 3); $zip([1], missing); $zip([[1, 2]]); $shuffle
$keys(orders); $keys(orders[0]); $keys("a"); $keys([{"b": 1}, [{"a": 1}]]); $lookup(orders, "id"); $lookup(orders[0], "who"); $lookup("a", "b")
$spread(orders[0]); $spread(orders).id; $spread("a"); $merge([{"a": 1}, {"b": 2, "a": 3}]); $merge({"a": 1}); $merge([]); $merge(missing)
$each(orders[0], function($v, $k) { $k & $string($v) }); $each({}, function($v) { $v }); $sift(orders[0], function($v, $k) { $k = "id" }); $sift(orders[0], function($v) { false })
$type(1); $type("a"); $type(true); $type(null); $type([]); $type({}); $type($sum); $type(missing)
$boolean(0); $boolean("a"); $boolean([0, 0]); $boolean([0, 1]); $boolean([[]]); $boolean({}); $boolean($sum); $boolean(null); $not(0); $not([1]); $not(missing); $exists(null); $exists(missing)
$map(words, $uppercase); $map(words, function($w, $i, $a) { $w & $i & $count($a) }); $map(missing, $string); $map([], $string); $map(1, $string)
$filter(words, function($w, $i, $a) { $i % 2 = 0 and $count($a) = 4 }); $filter(missing, $boolean); $single(orders, function($o) { $o.id = 2 }).who; $single([1]); $single(missing)
$reduce(orders.id, function($a, $b, $i, $l) { $a + $b + $i + $count($l) }); $reduce([], function($a, $b) { 1 }); $reduce([1], function($a, $b) { 1 }); $reduce(missing, function($a, $b) { 1 }); $reduce([], function($a, $b) { 1 }, 5)
$clone(orders[0]); $clone([1, {"a": 2}]); $clone(missing); $assert(true, "x"); $eval
`;

const CONSTRUCTS = `
orders[0].lines[-1].sku; orders.lines[0].sku; (orders.lines)[0].sku; orders[[0, 2]].id; orders[lines].id; orders[$count(lines) > 1].id; orders[1.9].id; orders[-9]
words[0]; words[[0..1]]; words[$ = "a"]; empty[0]; n[0]; n[1]; name[0]; "lit"[0]; [1, 2][1]; (1; 2)[0]; nested[0]; nested[0][1]; nested.$; nested[1]
orders.(id & who); orders.{"i": id}; orders.[id, who]; orders.[id]; orders[0].[id]; [orders.id]; [[1], [2]]; [1, [2, 3], words]; [1..3, 7]; [3..1]; [missing]; [missing..3]
orders.lines[]; orders[0].id[]; orders[id = 1].id[]; missing[]; orders[].id; [1][]; (orders.id)[]; $count(words)[]; words[0][]
orders{who: id}; orders{who: $sum(lines.n)}; orders.lines{sku: n}; empty{"a": 1}; {"a": missing, "b": 1}; {missing: 1}; words{$: $count($)}; {"k": words}.k; orders[0]{id & "": who}
orders^(who).id; orders^(>who, id).id; orders^(missing).id; words^($); empty^($); n^($); orders^(lines[0].n).id; orders.lines^(price)[0].sku; orders^(id)[0].id; $^(n).n
orders@$o.people[who = $o.who].city; orders@$o.lines@$l.{"o": $o.id, "s": $l.sku}; orders@$o.people@$p[$o.who = $p.who].{"i": $o.id, "c": $p.city}; orders#$i.{"i": $i, "id": id}; orders#$i[$i > 0].id; orders[id > 1]#$i.$i; words#$i[$ = "a"].$i
orders@$o{$o.who: $o.id}; orders@$o.people@$p[$o.who = $p.who]{$p.city: $o.id}; orders#$i{who: $i}; orders@$o^($o.who).id; orders^(>id)#$i.{"i": $i, "id": id}; words^($)#$i[$i < 2]; empty#$i; orders@$o.missing
orders.lines.%.id; orders.lines.sku.%.%.who; orders.lines[%.id = 1].sku; orders.lines.(%.who & sku); orders.(lines.%.id); orders.lines.{"s": sku, "o": %.id}; orders.lines^(%.id).sku; people.(who)[0]; (orders.lines).%.id; orders.lines{%.who: sku}; orders.lines.sku[%.n > 1]; (orders.lines)[n > 1].%.id; (orders.lines)[0].%.id; (orders[id > 1].lines)[price = 3].%.who; [orders.lines[0]].sku; [1..3][$ > 1]; [words, 1].$uppercase($string($)); ['ab'][0].$string($)
*; orders[0].*; orders.*; nested.*; **.sku; orders.**.n; words.*; name.*; $count(**); orders[0].lines.*[0]; *.lines.sku; "x".**
n + 1; n - 1; n * 2; n / 2; n % 2; -n; -missing; n + missing; missing * 1; 1 = 1.0; "a" = "a"; [1] = 1; [1] = [1]; {"a": 1} = {"a": 1}; null = null; missing = missing; 1 != 2; missing != 1; {"a": [1]} = {"a": [2]}; {"a": 1} = {"b": 1}; [1, 2] = [1]
1 < 2; "a" <= "b"; 2 > 3; "b" >= "a"; missing < 1; 1 in [1, 2]; "a" in words; "z" in words; 1 in 1; missing in words; 1 in missing; {"a": 1} in [{"a": 1}]
true and false; true and missing; "a" and 1; empty or 0; words or false; missing or missing; and; or; in.and; name & 1; missing & "a"; words & true; null & {"a": 1}
n > 7 ? "y" : "n"; n > 9 ? "y"; missing ? 1 : 2; missing ?? 1; null ?? 1; empty ?? 1; 0 ?: 1; words ?: 1; missing ?: "d"; n ?? missing; n > 1 ? n > 2 ? "a" : "b" : "c"
($x := 1; $y := $x + 1; $x + $y); ($x := 1; ($x := 2); $x); ($x := 1; ($y := $x; $x := 2; $y)); $x := 5; ($f := function() { $late }; $late := 3; $f()); $undefined; ($a := $b := 2; $a + $b); (); (1; )
($f := function($x, $y) { $x & "," & $y }; $f(1, 2)); ($f := function($x, $y) { $exists($y) }; $f(1)); function($x) { $x }(3); (function() { n })(); ($f := function($x) { $x := $x + 1 }; $f(1)); λ($x) { $x * 2 }(4); ($f := function($x)<n:n> { $x }; $f(2)); ($f := function($x)<s-:s> { $x }; "ctx".$f()); ($f := function($l)<a<s>> { $count($l) }; $f("a")); ($f := function($x)<(ns)?:b> { $type($x) }; $f()); ($f := function($a)<n+> { $a }; $f(1, 2)); ($f := function($g)<f<n:n>> { $g(2) }; $f(function($n) { $n + 1 })); ($f := function($x)<x-> { $x }; 5.$f()); ($f := function($j)<j> { $j }; $f({"a": 1})); ($f := function($l)<l> { $l }; $f(null)); ($f := function($b)<b?o> { $b }; $f({}))
($fact := function($n) { $n <= 1 ? 1 : $n * $fact($n - 1) }; $fact(10)); ($loop := function($n, $acc) { $n = 0 ? $acc : $loop($n - 1, $acc + $n) }; $loop(2000, 0)); ($even := function($n) { $n = 0 ? true : $odd($n - 1) }; $odd := function($n) { $n = 0 ? false : $even($n - 1) }; $even(101)); ($f := function($n) { ($m := $n - 1; $m < 1 ? "done" : $f($m)) }; $f(50)); ($f := function($x) { $x ?: $f(1) }; $f(0)); ($f := function($x) { $g($x) ?? 2 }; $g := function($y) { missing }; $f(0)); $map([1, 2], function($x) { $filter([1, 2, 3], function($y) { $y > $x }) }); $map([1, 2], function($x) { $append($x, []) })
($twice := function($f) { function($x) { $f($f($x)) } }; $twice(function($x) { $x * 3 })(2)); ($add := function($a, $b) { $a + $b }; $inc := $add(1, ?); $inc(5)); ($first := $substring(?, 0, 1); $map(words, $first)); ($f := $append(?, ?); $f(1, 2)); ($p := $power(?, 2); $map([1, 2], $p)); ($c := $uppercase ~> $trim; $c(" a ")); words ~> $count(); words ~> $map($uppercase) ~> $join("+"); n ~> $string; "a" ~> $uppercase ~> $lowercase; ($f := function($x) { $x & "!" } ~> $uppercase; $f("a")); $sum ~> $string; orders ~> $filter(function($o) { $o.id > 1 }); words ~> $join(?, "-"); "ab" ~> /a(.)/; (/b/)("abc").start; $map(words, /a/).match; ($m := /x/; $contains("xyz", $m))
$match("aXbX", function($s) { {"match": "X", "start": 1, "end": 2, "groups": [], "next": function() { missing }} }).index; $split("aXb", function($s) { {"match": "X", "start": 1, "end": 2, "groups": [], "next": function() { missing }} }); $contains("a", function($s) { missing })
$; $$; $.n; $$.n; n.$; orders.$.id; orders.$$.n; words.($); words.$uppercase($); words.$uppercase(); n.$string(); name.$length(); orders.($$.n + id); $[0].n; $$[0]; [1, 2].($ + 1); "a".b; 5.n; null.n; {"a": [{"b": 1}, {"b": [2]}]}.a.b
\`name\`; "name"; orders."who"; orders.\`who\`; 'single'; "esc\\"aped\\u0041"; 1.5e2; -0; 0; true; null; /* c */ n; n /* c */ + /* d */ 1; $string(-0); 1e-7; 123456789.123456789
`;

function cases(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => split(line))
    .filter((one) => one !== "" && !/\$(shuffle|eval)/.test(one));
}

/** At every `;` outside of brackets and quotes. */
function split(line: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? "";
    if (quote !== "") {
      if (char === "\\") at += 1;
      else if (char === quote) quote = "";
    } else if ("\"'".includes(char)) quote = char;
    else if ("([{".includes(char)) depth += 1;
    else if (")]}".includes(char)) depth -= 1;
    else if (char === ";" && depth === 0) {
      parts.push(line.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, line.slice(from).trim()];
}

describe("the language as the reference has it", () => {
  it.each([...cases(FUNCTIONS), ...cases(CONSTRUCTS)])("%s", async (text) => {
    const wanted = await byReference(text, INPUT);
    expect(byProduct(text, INPUT)).toBe(wanted);
    expect(byProduct(text, INPUT, true)).toBe(wanted);
  });

  it.each(["$", "$[0]", "*", "[0]", "$string()", "$.id", "id", "$count($)", "{'a': $}", "**"])(
    "an input that is a list: %s",
    async (text) => {
      const input = [{ id: 1 }, { id: 2 }];
      expect(byProduct(text, input)).toBe(await byReference(text, input));
      expect(byProduct(text, input, true)).toBe(await byReference(text, input));
    },
  );
});
