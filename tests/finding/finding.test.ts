import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromProblems, indexKinds } from "../../src/finding/from-problem.ts";
import type { ProblemKind } from "../../src/finding/kind.ts";
import { arrange } from "../../src/finding/order.ts";
import { compareSeverity, isAtLeast, SEVERITIES } from "../../src/finding/severity.ts";
import { fails, summarize } from "../../src/finding/summary.ts";
import type { Finding, Gate } from "../../src/finding/types.ts";
import { fileOf, findingOf, problemOf, rangeOf, reportOf, SHOP } from "./made-up.ts";

const KIND: ProblemKind = {
  id: "schema/unknown-key",
  title: "Every key is known",
  why: "An unknown key is read by nobody.",
  fix: "Correct the key.",
  severity: "error",
  bad: "",
  good: "",
};
const KINDS = indexKinds([KIND, { ...KIND, id: "syntax/duplicate-key", severity: "warning" }]);

describe("severity", () => {
  test("error weighs more than warning, warning more than note", () => {
    expect([...SEVERITIES].reverse().sort(compareSeverity)).toEqual(["error", "warning", "note"]);
    expect(isAtLeast("warning", "warning")).toBe(true);
    expect(isAtLeast("error", "warning")).toBe(true);
    expect(isAtLeast("note", "warning")).toBe(false);
  });
});

describe("order", () => {
  const other = fileOf("privacy/assets.yaml", SHOP.text);
  const places = ["version", "business", "newsletter", "orders"].flatMap((words) => [
    rangeOf(SHOP, words),
    rangeOf(other, words),
  ]);
  const one: fc.Arbitrary<Finding> = fc
    .record({
      range: fc.constantFrom(...places),
      rule: fc.constantFrom("a/b", "a/c"),
      message: fc.constantFrom("one", "two"),
    })
    .map((part) => findingOf({ ...part, fingerprint: `${part.rule} ${part.message}` }));

  test("whatever order findings come in, they leave in one order and each once", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.integer(), (findings, seed) => {
        const shuffled = findings
          .map((finding, i) => ({ finding, at: (i * 7919 + seed) % 31 }))
          .sort((a, b) => a.at - b.at)
          .map(({ finding }) => finding);
        expect(arrange([...shuffled, ...findings])).toEqual(arrange(findings));
      }),
    );
  });

  test("by file, then place, then rule", () => {
    const late = findingOf({ range: rangeOf(SHOP, "orders"), rule: "a/a" });
    const early = findingOf({ range: rangeOf(SHOP, "version"), rule: "b/b" });
    const alsoEarly = findingOf({ range: rangeOf(SHOP, "version"), rule: "a/a" });
    const elsewhere = findingOf({ range: rangeOf(other, "orders"), rule: "z/z" });
    expect(arrange([late, early, alsoEarly, elsewhere])).toEqual([
      elsewhere,
      alsoEarly,
      early,
      late,
    ]);
  });
});

describe("problems", () => {
  test("severity and why come from the catalogue, the words from the problem", () => {
    const [finding] = fromProblems([problemOf({ range: rangeOf(SHOP, "vendor") })], KINDS);
    expect(finding).toMatchObject({
      rule: "schema/unknown-key",
      severity: "error",
      why: "An unknown key is read by nobody.",
      fix: "Write `recipients`.",
      fingerprint: "schema/unknown-key /purposes/orders/vendor",
    });
  });

  test("the fingerprint does not know the file or the position in a list", () => {
    const first = problemOf({ range: rangeOf(SHOP, "acme"), pointer: "/purposes/orders/vendor/0" });
    const moved = fileOf(
      "privacy/orders.yaml",
      "# moved\npurposes: { orders: { vendor: [x, acme] } }",
    );
    const second = problemOf({
      range: rangeOf(moved, "acme"),
      pointer: "/purposes/orders/vendor/1",
    });
    const fingerprints = [first, second].map(
      (problem) => fromProblems([problem], KINDS)[0]?.fingerprint,
    );
    expect(fingerprints).toEqual([
      "schema/unknown-key /purposes/orders/vendor/- acme",
      "schema/unknown-key /purposes/orders/vendor/- acme",
    ]);
  });

  test("problems of one identity are told apart, in the order of the text", () => {
    const twice = ["name, ", "email], v"].map((words) =>
      problemOf({ id: "syntax/duplicate-key", range: rangeOf(SHOP, words), pointer: "" }),
    );
    const findings = fromProblems(twice.reverse(), KINDS);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
      "syntax/duplicate-key privacyfile.yaml",
      "syntax/duplicate-key privacyfile.yaml (2)",
    ]);
    expect(findings[0]?.range.start).toBeLessThan(findings[1]?.range.start ?? 0);
  });

  test("a kind that no catalogue lists is an error and never lost", () => {
    const problem = problemOf({ id: "schema/nothing", range: rangeOf(SHOP, "vendor") });
    expect(fromProblems([problem], KINDS)).toMatchObject([
      { rule: "schema/nothing", severity: "error", why: expect.stringMatching(/./) },
    ]);
  });

  test("a kind given twice is a bug", () => {
    expect(() => indexKinds([KIND, KIND])).toThrow("schema/unknown-key");
  });
});

describe("summary", () => {
  const waived = {
    by: "ana",
    until: "2027-01-01",
    reason: "moving",
    where: "privacyfile.yaml:3",
    approved_by: null,
    ticket: null,
    in_change: false,
  };
  const findings = [
    findingOf(),
    findingOf({ severity: "warning" }),
    findingOf({ severity: "note" }),
    findingOf({ severity: "note", outcome: "gap" }),
    findingOf({ waived }),
  ];

  test("gaps and waived findings are in no other count", () => {
    expect(summarize([reportOf({ findings })])).toMatchObject({
      errors: 1,
      warnings: 1,
      notes: 1,
      gaps: 1,
      waived: 1,
    });
  });

  test("over several businesses files and answers add up, rules do not", () => {
    expect(summarize([reportOf(), reportOf()])).toMatchObject({ files: 2, rules: 1, judged: 14 });
  });

  test("what fails: open failures from the floor on", () => {
    const failing = (part: Partial<Finding>, fail_on: Gate["fail_on"]) =>
      fails(reportOf({ findings: [findingOf(part)] }), { fail_on, gaps: "never" });
    expect(failing({}, "error")).toBe(true);
    expect(failing({}, "never")).toBe(false);
    expect(failing({ severity: "warning" }, "error")).toBe(false);
    expect(failing({ severity: "warning" }, "note")).toBe(true);
    expect(failing({ waived }, "note")).toBe(false);
    expect(failing({ outcome: "gap", severity: "note" }, "note")).toBe(false);
  });

  test("facts that are not stated fail only where the business wants it so", () => {
    const gap = {
      address: "business",
      fact: "country",
      todo: null,
      asked_by: ["a/b"],
      status: null,
    };
    const failing = (required: boolean, gaps: Gate["gaps"]) =>
      fails(reportOf({ coverage: { stated: 0, asked: 1, gaps: [{ ...gap, required }] } }), {
        fail_on: "never",
        gaps,
      });
    expect(failing(true, "never")).toBe(false);
    expect(failing(true, "required")).toBe(true);
    expect(failing(false, "required")).toBe(false);
    expect(failing(false, "all")).toBe(true);
  });
});
