/** Random expressions over the models of `model.ts`, by the type of what they give. */
import type { Random } from "../random.ts";

/** Where names are looked up: empty for the context, else a variable. */
interface At {
  readonly base: string;
  readonly depth: number;
  readonly random: Random;
}

type Make = (at: At) => string;

function path(at: At, key: string): string {
  return at.base === "" ? key : `${at.base}.${key}`;
}

function deeper(at: At, base = at.base): At {
  return { ...at, base, depth: at.depth - 1 };
}

function choose(at: At, shallow: readonly Make[], deep: readonly Make[]): string {
  const makes = at.depth <= 0 ? shallow : [...shallow, ...deep, ...deep, ...deep];
  return at.random.pick(makes)(deeper(at));
}

const literalNumber: Make = ({ random }) => String(random.below(4));
const literalText: Make = ({ random }) => `"${random.pick(["a", "b", "c"])}"`;

/** A list of nodes, or one. */
const nodes: Make = (at) =>
  choose(
    at,
    [(to) => path(to, "items"), (to) => path(to, "ref"), () => "$model"],
    [
      (to) => `${nodes(to)}.${to.random.pick(["items", "ref"])}`,
      (to) => `${nodes(to)}[${truth(deeper(to, ""))}]`,
      (to) => `${nodes(to)}[${to.random.pick(["0", "1", "-1", "n"])}]`,
      (to) => `$filter(${nodes(to)}, function($v) { ${truth(deeper(to, "$v"))} })`,
      (to) => `$map(${nodes(to)}, function($v, $i) { ${truth(deeper(to, "$v"))} ? $v : $v.ref })`,
      (to) => `$reverse(${nodes(to)})`,
      (to) => `$distinct(${nodes(to)})`,
      (to) => `$append(${nodes(to)}, ${nodes(to)})`,
      (to) => `[${nodes(to)}, ${nodes(to)}]`,
      (to) => `${nodes(to)}^(${to.random.pick(["n", ">n", "kind", "n, >kind"])})`,
      (to) => `${to.base === "" ? "$" : to.base}.items@$q.ref[${truth(deeper(to, "$q"))}]`,
      (to) => `${to.base === "" ? "$" : to.base}.items#$i[$i < ${literalNumber(to)}]`,
      (to) => `${to.base === "" ? "$" : to.base}.items.ref.%`,
      (to) => `(${truth(to)} ? ${nodes(to)} : ${nodes(to)})`,
      (to) => `(${nodes(to)} ?? ${nodes(to)})`,
    ],
  );

const texts: Make = (at) =>
  choose(
    at,
    [(to) => path(to, "tags"), (to) => path(to, "kind"), () => "$model.kind", () => `["a", "b"]`],
    [
      (to) => `${nodes(to)}.${to.random.pick(["kind", "tags", "id"])}`,
      (to) => `$distinct(${texts(to)})`,
      (to) => `$map(${nodes(to)}, function($v) { ${text(deeper(to, "$v"))} })`,
      (to) => `${texts(to)}[$ != ${literalText(to)}]`,
      (to) => `[${text(to)}, ${texts(to)}]`,
      (to) => `$sort(${texts(to)})`,
      (to) => `$append(${texts(to)}, ${text(to)})`,
      (to) => `$keys(${nodes(to)})`,
      (to) => `$keys(${nodes(to)}{id: n})`,
      (to) => `$split($join(${texts(to)}, "-"), "-")`,
      (to) => `$sort(${texts(to)}, function($l, $r) { $l < $r })`,
    ],
  );

const text: Make = (at) =>
  choose(
    at,
    [literalText, (to) => path(to, "kind")],
    [
      (to) => `(${text(to)} & ${text(to)})`,
      (to) => `$join(${texts(to)})`,
      (to) => `(${truth(to)} ? ${text(to)} : ${text(to)})`,
      (to) => `(${path(to, "kind")} ?? ${text(to)})`,
      (to) => `(${text(to)} ?: ${text(to)})`,
      (to) => `{"a": ${text(to)}, "b": ${number(to)}}.a`,
      (to) => `${nodes(to)}[0].kind`,
      (to) => `$replace(${text(to)}, /[ab]/, function($m) { ${text(to)} })`,
      (to) => `$string(${number(to)})`,
      (to) => `$uppercase(${text(to)})`,
      (to) => `$type(${nodes(to)})`,
      (to) => `$lookup(${path(to, "ref")}, ${literalText(to)})`,
    ],
  );

const number: Make = (at) =>
  choose(
    at,
    [literalNumber, (to) => path(to, "n")],
    [
      (to) => `$count(${to.random.pick([nodes, texts])(to)})`,
      (to) => `$sum(${nodes(to)}.n)`,
      (to) => `$max(${nodes(to)}.n)`,
      (to) => `(${number(to)} ${to.random.pick(["+", "-", "*"])} ${number(to)})`,
      (to) => `(${truth(to)} ? ${number(to)} : ${number(to)})`,
      (to) => `$reduce(${nodes(to)}.n, function($l, $r) { $l + $r }, ${literalNumber(to)})`,
      (to) => `$length(${text(to)})`,
      (to) => `-(${number(to)})`,
      (to) => `$twice(${number(to)})`,
      (to) => `$sum(${nodes(to)}.{"x": n}.x)`,
      (to) => `(${nodes(to)}{kind: $sum(n)}).a`,
    ],
  );

/** True or false, or nothing. */
const truth: Make = (at) =>
  choose(
    at,
    [
      (to) => path(to, "flag"),
      (to) => path(to, "sure"),
      (to) => `${number(to)} ${to.random.pick(["=", "<", ">=", "!="])} ${number(to)}`,
      (to) => `${text(to)} = ${text(to)}`,
    ],
    [
      (to) => `(${truth(to)} and ${truth(to)})`,
      (to) => `(${truth(to)} or ${truth(to)})`,
      (to) => `$not(${truth(to)})`,
      (to) => `(${truth(to)} ? ${truth(to)} : ${truth(to)})`,
      (to) => `${text(to)} in ${texts(to)}`,
      (to) => `${nodes(to)} in ${nodes(to)}`,
      (to) => `${nodes(to)} = ${nodes(to)}`,
      (to) => `$exists(${path(to, to.random.pick(["flag", "n", "kind", "tags", "items", "ref"]))})`,
      (to) => `$exists(${nodes(to)}.${to.random.pick(["flag", "n", "kind", "tags", "ref"])})`,
      (to) => `$exists(${to.random.pick([nodes, texts, number, truth])(to)})`,
      (to) => `$boolean(${to.random.pick([nodes, texts, number, text])(to)})`,
      (to) => `(${path(to, "flag")} ?? ${truth(to)})`,
      (to) => `(${truth(to)} ?: ${truth(to)})`,
      (to) => `true in ${nodes(to)}.flag`,
      (to) => `$count(${nodes(to)}[${truth(deeper(to, ""))}]) ${to.random.pick(["=", ">"])} 0`,
      (to) => `($x := ${nodes(to)}; ${truth(deeper(to, "$x"))})`,
      (to) => `($y := 0; ${truth(to)} ? $y := 1 : $y := ${number(to)}; $y = 1)`,
      (to) => `($z := 0; $q := ${nodes(to)}[$boolean($z := n)]; $z = 1)`,
      (to) => `($z := 0; $q := ${nodes(to)}.$append($z := kind, 1); $z = "a")`,
      (to) => `(function($v) { ${truth(deeper(to, "$v"))} })(${nodes(to)})`,
      (to) => `(function($v)<b:b> { $v })(${truth(to)})`,
      (to) => `${number(to)} ~> $even()`,
      (to) => `$same(${text(to)}, ${text(to)})`,
      (to) => `$single(${nodes(to)}, function($v) { ${truth(deeper(to, "$v"))} }).flag`,
      (to) => `$contains(${text(to)}, ${to.random.pick(["/a/", '"b"', text(to)])})`,
      (to) => `$count($string(${nodes(to)})) = 1`,
      (to) => `$count(${nodes(to)}.*) > ${literalNumber(to)}`,
      (to) => `$merge(${nodes(to)}).flag`,
      (to) => `$sift(${path(to, "ref")}, function($v) { $v = true }).flag`,
      (to) => `$reduce(${nodes(to)}, function($l, $r) { $l or $r.flag }, false)`,
    ],
  );

/** Any of them. */
export function randomRule(random: Random): string {
  const at: At = { base: "", depth: 1 + random.below(4), random };
  return random.chance(0.75) ? truth(at) : random.pick([nodes, texts, text, number])(at);
}
