/** Reports whose every text is hostile. */
import fc from "fast-check";
import type { Finding, Report } from "../../src/finding/types.ts";
import { fileOf, findingOf, reportOf } from "../finding/made-up.ts";
import { HOSTILE } from "../text/samples.ts";

const NO_COUNT = {
  judged: 1,
  passed: 0,
  failed: 1,
  gaps: 0,
  skipped: 0,
  not_judged: 0,
  errored: 0,
};

const url = fc.option(
  fc.oneof(
    HOSTILE,
    HOSTILE.map((text) => `https://example.org/${text}`),
  ),
);

const waived: fc.Arbitrary<Finding["waived"]> = fc.option(
  fc.record({
    by: HOSTILE,
    until: HOSTILE,
    reason: HOSTILE,
    where: HOSTILE,
    approved_by: fc.option(HOSTILE),
    ticket: fc.option(HOSTILE),
    in_change: fc.boolean(),
  }),
  { freq: 3 },
);

const range = fc
  .record({ path: HOSTILE, text: HOSTILE, start: fc.nat(20), length: fc.nat(20) })
  .map(({ path, text, start, length }) => ({
    file: fileOf(path, text),
    start: Math.min(start, text.length),
    end: Math.min(start + length, text.length),
  }));

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.oneof(fc.constantFrom("a/b", "a/c"), HOSTILE),
    outcome: fc.constantFrom("fail" as const, "fail" as const, "gap" as const),
    severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
    confidence: fc.constantFrom("high" as const, "review" as const),
    message: HOSTILE,
    range,
    pointer: HOSTILE,
    address: HOSTILE,
    owner: fc.option(HOSTILE),
    related: fc.array(fc.record({ range, says: HOSTILE }), { maxLength: 2 }),
    law: fc.array(fc.record({ law: fc.constant("gdpr" as const), cite: HOSTILE, url }), {
      maxLength: 2,
    }),
    why: HOSTILE,
    fix: HOSTILE,
    fingerprint: HOSTILE,
    status: fc.constantFrom("new" as const, "open" as const, null),
    waived,
  })
  .map(findingOf);

const gap = fc.record({
  address: HOSTILE,
  fact: HOSTILE,
  required: fc.boolean(),
  todo: fc.option(HOSTILE),
  asked_by: fc.array(HOSTILE, { maxLength: 2 }),
  status: fc.constantFrom("new" as const, "open" as const, null),
});

const error = fc.record({ rule: HOSTILE, message: HOSTILE, address: fc.option(HOSTILE) });

const report: fc.Arbitrary<Report> = fc
  .record({
    complete: fc.boolean(),
    path: HOSTILE,
    business: fc.option(HOSTILE),
    findings: fc.array(finding, { maxLength: 4 }),
    errors: fc.array(error, { maxLength: 2 }),
    gaps: fc.array(gap, { maxLength: 2 }),
    rules: fc.uniqueArray(HOSTILE, { maxLength: 2 }),
  })
  .map(({ complete, path, business, findings, errors, gaps, rules }) =>
    reportOf({
      complete,
      root: { path, business, laws: ["gdpr"], laws_derived: false, level: "all" },
      findings,
      errors,
      rules: rules.map((id) => ({ ...NO_COUNT, id })),
      coverage: { stated: 0, asked: 0, gaps },
    }),
  );

/** One to two businesses. */
const REPORTS: fc.Arbitrary<readonly Report[]> = fc.array(report, {
  minLength: 1,
  maxLength: 2,
});

/** Checks a property on hostile reports; on continuous integration on more of them. */
export function onReports(holds: (reports: readonly Report[]) => void): void {
  fc.assert(fc.property(REPORTS, holds), { numRuns: process.env.CI === undefined ? 60 : 400 });
}
