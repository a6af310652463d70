/** The hint how a finding is accepted: once, right, and safe to copy. */
import { describe, expect, test } from "vitest";
import type { RulePage } from "../../src/report/page/types.ts";
import { pretty } from "../../src/report/pretty.ts";
import { findingOf, reportOf } from "../finding/made-up.ts";

const PAGE: RulePage = {
  id: "a/b",
  title: "A rule",
  severity: "error",
  standing: [],
  law: [],
  why: "",
  fix: "",
  bad: [],
  good: [],
  options: [],
  waiver: "waivers:",
  uncertain: null,
};

describe("how to accept a finding", () => {
  const SHORT = { width: 200, color: false, links: false };
  const explain = (id: string): RulePage | undefined =>
    id.startsWith("schema/") ? { ...PAGE, waiver: null } : PAGE;
  const command = (address: string, root = ""): string =>
    `accept it for a time: privacyfile waive lawfulness/lawful-basis-declared ${address}${root} --reason ... --owner ... --until ...`;

  test("is told once, at the first finding that may be accepted", () => {
    const other = findingOf({ rule: "a/b", address: "purpose:orders", fingerprint: "2" });
    const writing = findingOf({ rule: "schema/type", address: "purpose:news", fingerprint: "3" });
    const reports = [reportOf({ findings: [writing, findingOf(), other] }), reportOf()];
    const text = pretty(reports, { ...SHORT, explain });
    expect(text.match(/privacyfile waive/g)).toHaveLength(1);
    expect(text).toContain(`  Or    ${command("purpose:newsletter")}\n  More  privacyfile explain`);
  });

  test("names the folder of the business where it is another", () => {
    const root = { ...reportOf().root, path: "shops/one" };
    const report = reportOf({ root, findings: [findingOf()] });
    const text = pretty([report], { ...SHORT, explain });
    expect(text).toContain(command("purpose:newsletter", " --root shops/one"));
  });

  test.each([
    ["", "."],
    ["purpose:a b", "."],
    ["purpose:$(x)", "."],
    ["-x", "."],
    ["purpose:a", "my shop"],
    ["purpose:a", "a;b"],
  ])("is not told where a shell would read %j in %j as something else", (address, path) => {
    const report = reportOf({
      root: { ...reportOf().root, path },
      findings: [findingOf({ address })],
    });
    expect(pretty([report], { ...SHORT, explain })).not.toContain("privacyfile waive");
  });

  test("is not told where nothing is known of the rule", () => {
    expect(pretty([reportOf({ findings: [findingOf()] })], SHORT)).not.toContain(
      "privacyfile waive",
    );
  });

  test.each([40, 60, 80])("keeps to %i columns", (width) => {
    const rule = "a/b";
    const report = reportOf({ findings: [findingOf({ rule })] });
    const text = pretty([report], { ...SHORT, width, explain });
    expect(text).toContain("privacyfile waive");
    expect(text.split("\n").filter((line) => line.length > width)).toEqual([]);
  });
});
