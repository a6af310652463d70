/** When two signs speak for a high risk, what counts as a sign, and what a kind says of profiling. */
import { describe, expect, it } from "vitest";
import { at, derived, modelWith } from "./support.ts";

const GROUPS =
  "subjects: { customers: { min_age: 18 }, prospects: {}, pupils: { kind: other, vulnerable: false, min_age: 15 }, learners: { kind: other, vulnerable: false, min_age: 16 } }";
const OFF = "profiling: false, automated_decision: false, scale: small";

function about(purpose: string, source: string, keys: readonly string[]): unknown[] {
  const model = modelWith(
    `ai_systems: { none: no }\nassets: { x: { purposes: [a], source: ${source} } }\n${GROUPS}\npurposes: { a: { ${purpose} } }`,
  );
  return keys.map((key) => derived(model, "purpose:a", key));
}

describe("a sign of high risk", () => {
  it.each([
    ["is a child of 15", "subjects: [pupils], needs: [email]", "person", ["vulnerable_subjects"]],
    ["is nobody of 16", "subjects: [learners], needs: [email]", "person", []],
    ["is no password", "subjects: [customers], needs: [password]", "person", []],
    [
      "is a bank account",
      "subjects: [customers], needs: [bank_account]",
      "person",
      ["sensitive_or_highly_personal"],
    ],
    ["is not what others tell", "subjects: [customers], needs: [email]", "[person, prospects]", []],
    ["is not what follows", "subjects: [customers], needs: [email]", "[person, derived]", []],
    [
      "is a bought list",
      "subjects: [customers], needs: [email]",
      "[person, bought]",
      ["matching_combining"],
    ],
  ])("%s", (_name, ...[purpose, source, expected]) => {
    expect(about(`kind: delivery, ${OFF}, ${purpose}`, source, ["wp248"])).toEqual([expected]);
  });
});

describe("a high risk", () => {
  const risky = (purpose: string): unknown[] =>
    about(`${OFF}, needs: [email], ${purpose}`, "person", ["high_risk", "risk_signs"]);

  it("is likely where two signs meet", () => {
    expect(risky("kind: credit_check, subjects: [customers]")).toEqual([
      true,
      ["people are rated", "it decides who gets something"],
    ]);
    expect(risky("kind: scoring, subjects: [customers]")).toEqual([false, ["people are rated"]]);
  });

  it("cannot follow from one open question, unless a sign is there already", () => {
    const open = ["subject:prospects.min_age: not_stated"];
    expect(risky("kind: delivery, subjects: [prospects]")).toEqual([false, { list: [], open }]);
    expect(risky("kind: scoring, subjects: [prospects]")).toEqual([
      { unknown: open },
      { list: ["people are rated"], open },
    ]);
  });

  it("is certain with two signs, whatever else is open", () => {
    expect(risky("kind: credit_check, subjects: [prospects]")[0]).toBe(true);
  });
});

describe("profiling", () => {
  it("follows from kinds that are it, or leave no room for it; others are asked", () => {
    const model = modelWith(
      "purposes: { a: { kind: scoring }, b: { kind: payroll }, c: { kind: security }, d: {}, e: { kind: payroll, profiling: true } }",
    );
    const told = ["a", "b", "c", "d", "e"].map((id) => at(model, `purpose:${id}`).profiling);
    expect(told).toEqual([true, false, undefined, undefined, true]);
  });
});
