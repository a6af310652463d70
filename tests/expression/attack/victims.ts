/** Rules that must judge alike whatever ran before them, and the input that nothing may change. */
import { expect } from "vitest";
import { compile } from "../../../src/expression/compile.ts";
import { ExpressionError } from "../../../src/expression/error.ts";
import { parse } from "../../../src/expression/parse/parse.ts";
import { deepFreeze } from "../reference/input.ts";

export const OPTIONS = { world: null, today: "2026-12-01" };

export const INPUT = deepFreeze({
  name: "crm",
  encrypted: true,
  purposes: [
    { id: "billing", needs: ["email"] },
    { id: "care", needs: ["health_data"] },
  ],
  words: ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"],
});

export function run(text: string, input: unknown = INPUT): unknown {
  return compile(parse(text)).evaluate(input, [], OPTIONS).value;
}

/** Rules that must judge alike whatever ran before them. */
const VICTIMS: readonly (readonly [rule: string, verdict: unknown])[] = [
  ["encrypted = true", true],
  ["'email' in purposes.needs", true],
  ["$count(purposes['email' in needs])", 1],
  ["$not($exists(missing))", true],
  ["$sum([1, 2, 3])", 6],
  ["$map(purposes, function($p) { $uppercase($p.id) })", ["BILLING", "CARE"]],
  ["$join($sort(purposes.id, function($a, $b) { $a < $b }), '+')", "care+billing"],
  ["$string({'a': [1, null, true]})", '{"a":[1,null,true]}'],
  ["$contains(name, /^c/)", true],
  ["$keys(purposes[0])", ["id", "needs"]],
  ["$clone(purposes[0]).id", "billing"],
];

export function expectVictimsUnharmed(): void {
  for (const [rule, verdict] of VICTIMS) expect(run(rule), rule).toEqual(verdict);
  expect(INPUT).toEqual(structuredClone(INPUT));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** The error that an expression ends in. */
export function failure(text: string, input: unknown = INPUT): ExpressionError {
  try {
    run(text, input);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error(`no error: ${text}`);
}
