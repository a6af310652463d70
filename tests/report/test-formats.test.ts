/** JUnit and TAP, read back by readers that know nothing of us. */
import { describe, expect, test } from "vitest";
import { casesOf } from "../../src/report/cases.ts";
import { junit } from "../../src/report/junit.ts";
import { tap } from "../../src/report/tap.ts";
import { terminalLines } from "../../src/text/terminal.ts";
import { onReports } from "./hostile.ts";
import { allNamed, readTap, readXml } from "./readers.ts";
import { LOOK, SHOP_REPORT, UNREAD, UNREADABLE, WELL } from "./rich.ts";

describe("JUnit", () => {
  test("a suite a business, a case a rule, and totals that add up", () => {
    const root = readXml(junit([SHOP_REPORT, UNREADABLE], LOOK));
    const suites = allNamed(root, "testsuite");
    expect(suites.map(({ attributes }) => attributes.tests)).toEqual(["7", "3"]);
    expect(root.attributes).toMatchObject({
      tests: "10",
      failures: "4",
      errors: "2",
      skipped: "2",
    });
  });

  test("what could not be read is an error, even without a finding", () => {
    const root = readXml(junit([UNREAD], LOOK));
    expect(root.attributes.errors).toBe("1");
    expect(allNamed(root, "error")[0]?.attributes.message).toContain("Cannot judge yet");
  });

  test("whatever the texts hold: well-formed, the intended cases and no more", () => {
    onReports((reports) => {
      const root = readXml(junit(reports, LOOK));
      const intended = reports.flatMap(casesOf);
      const cases = allNamed(root, "testcase");
      // XML has no way to write these.
      const known = (text: string): string =>
        terminalLines(text).replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD");
      expect(cases.map(({ attributes }) => attributes.name)).toEqual(
        intended.map(({ name }) => known(name)),
      );
      expect(allNamed(root, "testsuite")).toHaveLength(reports.length);
      intended.forEach(({ outcome, reason, failures, waived }, i) => {
        const children = cases[i]?.children ?? [];
        const element = {
          passed: [],
          failed: ["failure"],
          broken: ["error"],
          skipped: ["skipped"],
        }[outcome];
        const names = [...element, ...(waived.length > 0 ? ["system-out"] : [])];
        expect(children.map(({ name }) => name)).toEqual(names);
        if (element.length > 0) expect(children[0]?.attributes.message).toBe(known(reason));
        for (const { fix } of failures) expect(children[0]?.text).toContain(known(fix));
      });
    });
  });
});

describe("TAP", () => {
  test("a test a rule; only what holds or is open is ok", () => {
    const { points, ok } = readTap(tap([SHOP_REPORT, UNREADABLE], LOOK));
    expect(ok).toBe(false);
    expect(points.map((point) => point.ok)).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(points[5]?.skip).toContain("cannot be judged yet");
  });

  test("what could not be read is not ok, even without a finding", () => {
    expect(readTap(tap([UNREAD], LOOK)).ok).toBe(false);
    expect(readTap(tap([WELL], LOOK)).ok).toBe(true);
    expect(readTap(tap([], LOOK)).points).toEqual([]);
  });

  test("whatever the texts hold: the intended tests and no more, and texts come back as they were", () => {
    onReports((reports) => {
      const { points } = readTap(tap(reports, LOOK));
      const intended = reports.flatMap(casesOf);
      expect(points.map(({ ok }) => ok)).toEqual(
        intended.map(({ outcome }) => outcome === "passed" || outcome === "skipped"),
      );
      intended.forEach(({ failures, waived }, i) => {
        const { findings = [], accepted = [] } = (points[i]?.diag ?? {}) as {
          findings?: { message: string; fix: string }[];
          accepted?: { reason: string }[];
        };
        expect(findings.map(({ message, fix }) => [message, fix])).toEqual(
          failures.map(({ message, fix }) => [message, fix]),
        );
        expect(accepted.map(({ reason }) => reason)).toEqual(
          waived.map((one) => one.waived?.reason),
        );
      });
    });
  });
});
