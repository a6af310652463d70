/** Random JSONata expressions and inputs, biased to what sequences make hard. */
import type { Random } from "../random.ts";

type Make = (depth: number, random: Random) => string;

const NAMES = ["a", "b", "c", "d"];

/** Plain JSON with lists of lists, objects in lists, and many missing keys. */
export function randomInput(random: Random, depth = 4): unknown {
  const roll = random.below(depth <= 0 ? 5 : 11);
  if (roll < 2) return random.below(5);
  if (roll === 2) return random.pick(["x", "y", "", "2026-12-01"]);
  if (roll === 3) return random.chance(0.5);
  if (roll === 4) return random.chance(0.8) ? random.below(3) : null;
  if (roll < 8) {
    return Array.from({ length: random.below(4) }, () => randomInput(random, depth - 1));
  }
  const keys = NAMES.filter(() => random.chance(0.6));
  return Object.fromEntries(keys.map((key) => [key, randomInput(random, depth - 1)]));
}

const leaves: readonly Make[] = [
  (_, random) => random.pick(NAMES),
  (_, random) => random.pick(NAMES),
  (_, random) => `${random.pick(NAMES)}.${random.pick(NAMES)}`,
  (_, random) => String(random.below(4)),
  (_, random) => random.pick(['"x"', '""', "true", "false", "null", "$", "$$", "$v", "[]", "{}"]),
];

const number: Make = (depth, random) =>
  random.chance(0.3) ? String(random.below(4)) : `$count(${any(depth - 1, random)})`;

const builders: readonly Make[] = [
  (depth, random) => `${any(depth, random)}.${any(depth, random)}`,
  (depth, random) => `${any(depth, random)}[${any(depth, random)}]`,
  (_, random) => `${random.pick(NAMES)}[${random.pick(["0", "-1", "1", "[0,1]", "$ > 1"])}]`,
  (depth, random) => `${any(depth, random)}[]`,
  (depth, random) => `(${any(depth, random)})`,
  (depth, random) => `[${any(depth, random)}, ${any(depth, random)}]`,
  (depth, random) => `[${number(depth, random)}..${number(depth, random)}]`,
  (depth, random) => `{"k": ${any(depth, random)}, "l": ${any(depth, random)}}`,
  (depth, random) => `${any(depth, random)}{$string(c): ${any(depth, random)}}`,
  (depth, random) => `${any(depth, random)}^(${random.pick(["$", ">$", "a", "<b, >c"])})`,
  (depth, random) => `(${any(depth, random)} ? ${any(depth, random)} : ${any(depth, random)})`,
  (depth, random) => `(${any(depth, random)} ?? ${any(depth, random)})`,
  (depth, random) => `(${any(depth, random)} ?: ${any(depth, random)})`,
  (depth, random) => {
    const op = random.pick(["=", "!=", "<", ">=", "in", "and", "or", "&", "+", "-", "*", "/", "%"]);
    return `(${any(depth, random)} ${op} ${any(depth, random)})`;
  },
  (depth, random) => `-${any(depth, random)}`,
  (depth, random) => {
    const name = random.pick("map filter single sift each".split(" "));
    const params = random.pick(["$v", "$v, $i", "$v, $i, $w"]);
    return `$${name}(${any(depth, random)}, function(${params}) { ${any(depth, random)} })`;
  },
  (depth, random) =>
    `$reduce(${any(depth, random)}, function($p, $v) { ${random.pick(["$p + $v", "[$p, $v]", "$v"])} }${random.chance(0.5) ? `, ${any(depth, random)}` : ""})`,
  (depth, random) =>
    `$sort(${any(depth, random)}${random.chance(0.5) ? ", function($l, $r) { $l > $r }" : ""})`,
  (depth, random) => {
    const name = random.pick(
      (
        "count sum max min average string boolean not exists keys spread merge reverse distinct type " +
        "append lookup zip join number abs floor ceil sqrt length uppercase trim"
      ).split(" "),
    );
    const two = name === "append" || name === "zip";
    if (name === "lookup") return `$lookup(${any(depth, random)}, "${random.pick(NAMES)}")`;
    return `$${name}(${any(depth, random)}${two ? `, ${any(depth, random)}` : ""})`;
  },
  (depth, random) =>
    `${any(depth, random)} ~> $${random.pick(["count", "string", "distinct", "sum"])}()`,
  (depth, random) => `($v := ${any(depth, random)}; ${any(depth, random)})`,
  (depth, random) => `(function($v) { ${any(depth, random)} })(${any(depth, random)})`,
  (depth, random) => `$append(?, ${any(depth, random)})(${any(depth, random)})`,
  (depth, random) => `${random.pick(NAMES)}@$v.${any(depth, random)}`,
  (depth, random) => `${random.pick(NAMES)}#$v[${any(depth, random)}]`,
  (depth, random) => `${random.pick(NAMES)}#$v.${any(depth, random)}`,
  (_, random) => `a.${random.pick(NAMES)}.%${random.chance(0.5) ? `.${random.pick(NAMES)}` : ""}`,
  (depth, random) => `a.${random.pick(NAMES)}[%.${random.pick(NAMES)} = ${any(depth, random)}]`,
  (_, random) => `${random.pick(NAMES)}@$v.b@$w[$v.c = $w.c].{"v": $v, "w": $w}`,
  (_, random) => random.pick(["*", "**", "a.*", "*.b", "**.c"]),
  (depth, random) => `$replace($string(${any(depth, random)}), /[xy1](.)?/, "<$1>")`,
  (depth, random) => `$match($string(${any(depth, random)}), /[a-c0-2]/).match`,
  (depth, random) => `$split($string(${any(depth, random)}), /,|:/)`,
];

const any: Make = (depth, random) =>
  random.pick(depth <= 0 || random.chance(0.25) ? leaves : builders)(depth - 1, random);

export function randomExpression(random: Random): string {
  return any(1 + random.below(5), random);
}
