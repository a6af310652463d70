/** The bar: what is said of a partial model is never contradicted by a completion of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/expression/compile.ts";
import { ExpressionError } from "../../src/expression/error.ts";
import { isUnknown } from "../../src/expression/evaluate.ts";
import { parse } from "../../src/expression/parse/parse.ts";
import type { HostFunction, Type } from "../../src/expression/types.ts";
import { canonical, contains, holds } from "./partial/agree.ts";
import { build, fillings, gapsOf, randomSpec } from "./partial/model.ts";
import { randomRule } from "./partial/rules.ts";
import { random } from "./random.ts";

const ANY: Type = { of: { kind: "any" }, count: "maybe" };

function host(
  name: string,
  params: number,
  call: (args: readonly unknown[]) => unknown,
): HostFunction {
  const names = ["a", "b"].slice(0, params);
  const typed = names.map((one) => ({ name: one, type: ANY }));
  return { name, params: typed, returns: ANY, doc: "", examples: [], call };
}

const FUNCTIONS = {
  twice: host("twice", 1, ([n]) => (typeof n === "number" ? n * 2 : undefined)),
  even: host("even", 1, ([n]) => (typeof n === "number" ? n % 2 === 0 : undefined)),
  same: host("same", 2, ([a, b]) => a === b),
};

const TODAY = "2026-12-01";
const cases = Number(process.env.THREE_VALUED_CASES ?? (process.env.CI ? 20_000 : 3000));

interface Said {
  readonly value: unknown;
  readonly facts: readonly unknown[];
}

function run(rule: ReturnType<typeof compile>, built: ReturnType<typeof build>): Said | "error" {
  const options = { world: built.world, today: TODAY };
  try {
    return rule.evaluate(built.nodes[0], [built.nodes], options);
  } catch (error) {
    if (error instanceof ExpressionError) return "error";
    throw error;
  }
}

const counts = { sure: 0, unknown: 0, open: 0, errors: 0, decidable: 0, gapsOfDecidable: 0 };

/** One rule on one partial model against its completions; what is wrong in words. */
function judge(seed: number): string | undefined {
  const choices = random(seed);
  const spec = randomSpec(choices);
  const text = randomRule(choices);
  const rule = compile(parse(text), { functions: FUNCTIONS, names: ["model"] });
  const said = run(rule, build(spec));
  if (said === "error") {
    counts.errors += 1;
    return undefined;
  }
  const completions = fillings(gapsOf(spec), { most: 48, random: choices });
  const found = completions.fillings.map((filling) => run(rule, build(spec, filling)));
  const values = found.flatMap((one) => (one === "error" ? [] : [one.value]));
  count(said, completions.all && values.length === found.length ? values : undefined);
  if (isUnknown(said.value)) return undefined;
  const list = Array.isArray(said.value) ? said.value : [said.value];
  for (const value of values) {
    const open = said.facts.length > 0 && Array.isArray(said.value);
    const good = open ? contains(value, list) : holds(said.value, value);
    if (!good) return `${text}: ${canonical(said.value)}, but ${canonical(value)} (seed ${seed})`;
  }
  return undefined;
}

function count(said: Said, all: readonly unknown[] | undefined): void {
  if (isUnknown(said.value)) counts.unknown += 1;
  else if (said.facts.length > 0) counts.open += 1;
  else counts.sure += 1;
  if (all === undefined || new Set(all.map(canonical)).size !== 1) return;
  counts.decidable += 1;
  if (isUnknown(said.value)) counts.gapsOfDecidable += 1;
}

describe("three values", () => {
  it(`are never contradicted by a completion (${cases} rules on partial models)`, () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (seed) => {
        const wrong = judge(seed);
        if (wrong !== undefined) throw new Error(wrong);
      }),
      { numRuns: cases, seed: Number(process.env.SEED ?? 7), endOnFailure: true },
    );
    const { gapsOfDecidable, decidable } = counts;
    const share = ((100 * gapsOfDecidable) / Math.max(1, decidable)).toFixed(1);
    console.log(
      `three values: ${JSON.stringify(counts)}; ${share} % of the decidable are called unknown`,
    );
    expect(counts.sure).toBeGreaterThan(cases / 5);
    expect(counts.unknown).toBeGreaterThan(cases / 10);
  }, 300_000);
});
