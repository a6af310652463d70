/** Every typo of one letter in a key or in a value from a list is caught, and what was meant is offered. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { schemaSet } from "../../src/schema/embedded.ts";
import type { Validated } from "../../src/schema/types.ts";
import { validate } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";
import type { SourceText } from "../../src/source/types.ts";
import { check, MAIN, SET } from "./fixture.ts";
import { misspelt, oneEdit, type Target, targets, typoOf } from "./typo.ts";

const ROOT = resolve(import.meta.dirname, "../..");

interface Tally {
  caught: number;
  offered: number;
  exempt: number;
}

/** What one typo did; throws where it should have been caught or explained and was not. */
function hold(target: Target, typo: string, held: (source: SourceText) => Validated): keyof Tally {
  const { word, allowed, kind, free } = target;
  if (allowed.includes(typo)) return "exempt"; // another word of the format: nobody can tell
  const source = misspelt(target, typo);
  const { start } = target.range;
  const problems = held(source).problems.filter(({ range }) => range.start === start);
  if (free && problems.length === 0) return "exempt"; // an id like any other
  expect(problems, `${kind} ${word} written ${typo} in ${source.path}`).toHaveLength(1);
  const near = allowed.filter((other) => oneEdit(typo, other));
  if (near.length !== 1) return "caught";
  expect(problems[0]?.fix, `${kind} ${word} written ${typo}`).toContain(`\`${word}\``);
  return "offered";
}

function run(
  all: readonly Target[],
  held: (source: SourceText) => Validated,
  numRuns: number,
): Tally {
  const tally: Tally = { caught: 0, offered: 0, exempt: 0 };
  const typo = fc.constantFrom(...all).chain((target) => {
    return typoOf(target.word).map((word): readonly [Target, string] => [target, word]);
  });
  fc.assert(
    fc.property(typo, ([target, word]) => {
      tally[hold(target, word, held)] += 1;
    }),
    { numRuns },
  );
  return tally;
}

/** Every entry of the examples as a little file of its own, so that thousands can be read. */
function entries(): readonly SourceText[] {
  const files = readdirSync(join(ROOT, "examples"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|\/)(privacyfile\.yaml|privacy\/[^/]+\.ya?ml)$/.test(name))
    .filter((name) => !name.includes("with-problems"))
    .sort();
  return files.flatMap((path) => {
    const held: unknown = load(readFileSync(join(ROOT, "examples", path), "utf8"));
    const pieces = Object.entries(Object(held)).flatMap(([section, value]) =>
      parted(section, value),
    );
    // No piece is the main file, which alone must say its version.
    return pieces.map((piece) => ({ path: `privacy/${path}.piece`, text: stringify(piece) }));
  });
}

function parted(section: string, value: unknown): readonly object[] {
  const each = Object.entries(Object(value));
  const keyed = each.length > 1 && each.every(([, one]) => typeof one === "object");
  return keyed ? each.map(([id, one]) => ({ [section]: { [id]: one } })) : [{ [section]: value }];
}

describe("typos", () => {
  test("in the small schemas", () => {
    const path = "complete.yaml";
    const text = readFileSync(join(import.meta.dirname, "fixture", path), "utf8");
    expect(check(text).problems).toEqual([]);
    const all = targets({ path, text }, SET, MAIN);
    const tally = run(all, (source) => check(source.text), 1000);
    expect(tally.offered).toBeGreaterThan(850);
    expect(tally.exempt).toBeLessThan(30);
  });

  test("in the examples", () => {
    const all = entries().flatMap((source) => targets(source, schemaSet(), MAIN));
    const tally = run(all, (source) => validate(parse(source)), 1000);
    expect(tally.offered).toBeGreaterThan(850);
    expect(tally.exempt).toBeLessThan(40);
  });
});
