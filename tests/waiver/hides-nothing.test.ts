/** Waiving marks findings: none is lost, and none beside those that a waiver is about is marked. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fails } from "../../src/finding/summary.ts";
import { checked, RULE, SHOP } from "./shop.ts";

describe("waiving", () => {
  const [A, B] = ["purpose:orders", "purpose:parcels"];
  const part = fc.record({
    rule: fc.constantFrom(
      RULE,
      "lawfulness/nothing",
      "schema/unknown-key",
      "transparency/notice-missing",
    ),
    on: fc.constantFrom(A, B, "business", "purpose:none"),
    expires: fc.constantFrom("2026-11-30", "2027-01-31", "2031-01-31"),
    reason: fc.constantFrom("moving", null),
  });

  test("hides no other finding, and loses none", () => {
    const plain = checked(SHOP);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const entries = parts.map(({ rule, on, expires, reason }, i) => {
          const why = reason === null ? "" : `, reason: ${reason}`;
          return `  w${i}: { rule: ${rule}, on: '${on}', owner: me, expires: ${expires}${why} }\n`;
        });
        const report = checked(
          `${SHOP}${entries.length > 0 ? "waivers:\n" : ""}${entries.join("")}`,
        );
        const found = new Map(report.findings.map((one) => [one.fingerprint, one]));
        for (const before of plain.findings) {
          const after = found.get(before.fingerprint);
          expect(after, before.fingerprint).toBeDefined();
          const held = parts.some(
            ({ rule, on, expires, reason }) =>
              before.outcome === "fail" &&
              rule === before.rule &&
              on === before.address &&
              expires === "2027-01-31" &&
              reason !== null,
          );
          expect(after?.waived !== null, before.fingerprint).toBe(held);
        }
        expect(fails(report, { fail_on: "error", gaps: "never" })).toBe(
          report.findings.some(
            (one) => one.severity === "error" && one.waived === null && one.outcome === "fail",
          ),
        );
      }),
      { numRuns: 40 },
    );
  });
});
