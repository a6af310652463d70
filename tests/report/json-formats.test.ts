/** SARIF and GitLab's list, read back: by the official schema, and whatever the texts hold. */
import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { gitlab } from "../../src/report/gitlab.ts";
import { sarif } from "../../src/report/sarif.ts";
import { terminalLines } from "../../src/text/terminal.ts";
import { findingOf, reportOf } from "../finding/made-up.ts";
import { onReports } from "./hostile.ts";
import { LOOK, SHOP_REPORT, UNREADABLE, WELL } from "./rich.ts";

const schema = JSON.parse(readFileSync("tests/report/fixture/sarif-schema-2.1.0.json", "utf8"));
const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069]/u;

/** Without the joiners that break up links. */
function joined(text: string): string {
  return text.replaceAll("\u2060", "");
}

function runOf(reports: Parameters<typeof sarif>[0]) {
  const log = JSON.parse(sarif(reports, LOOK));
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

describe("SARIF", () => {
  test("meets the official schema, which is not lenient", () => {
    const log = JSON.parse(sarif([SHOP_REPORT, UNREADABLE], LOOK));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...log, version: "2.0.0" })).toBe(false);
    log.runs[0].results[0].level = "high";
    expect(validate(log)).toBe(false);
  });

  test("levels, questions, accepted findings and related places", () => {
    const { results } = runOf([SHOP_REPORT]);
    expect(
      results.map((one: { kind: string; level: string; suppressions: object[] }) => [
        one.kind,
        one.level,
        one.suppressions.length,
      ]),
    ).toEqual([
      ["fail", "warning", 0],
      ["fail", "error", 0],
      ["fail", "error", 1],
      ["fail", "note", 0],
      ["fail", "error", 0],
      ["open", "none", 0],
    ]);
    expect(results[2].suppressions[0].location.physicalLocation).toEqual({
      artifactLocation: { uri: "firms/shop/privacyfile.yaml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 12 },
    });
    expect(results[1].relatedLocations.map((one: { id: number }) => one.id)).toEqual([1, 2]);
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "firms/shop/privacy/our%20website.yaml",
    );
  });

  test("what cannot be judged is no success", () => {
    const { complete, errors, ...rest } = UNREADABLE;
    expect(runOf([WELL]).invocations[0].executionSuccessful).toBe(true);
    expect(runOf([WELL, UNREADABLE]).invocations[0].executionSuccessful).toBe(false);
    expect(runOf([{ ...rest, complete, errors: [] }]).invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", descriptor: { id: "incomplete" } }],
    });
    expect(runOf([{ ...rest, complete: true, errors }]).invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", associatedRule: { id: "security/encryption" } },
      ],
    });
  });

  test("states against the baseline stand on all results or on none", () => {
    const [fresh, old] = [findingOf({ status: "new" }), findingOf({ status: "open" })];
    const states = (findings: Parameters<typeof findingOf>[0][]): unknown[] =>
      runOf([reportOf({ findings: findings.map(findingOf) })]).results.map(
        (one: { baselineState?: string }) => one.baselineState,
      );
    expect(states([fresh, old])).toEqual(["new", "unchanged"]);
    expect(states([fresh, { status: null }])).toEqual([undefined, undefined]);
  });

  test("more results than GitHub takes: the mildest are left out, and that is said", () => {
    const mild = Array.from({ length: 25_000 }, (_, i) =>
      findingOf({ severity: "note", fingerprint: `n ${i}`, why: "", fix: "", law: [] }),
    );
    const findings = [...mild, findingOf({ severity: "error" })];
    const log = JSON.parse(sarif([reportOf({ findings })], LOOK));
    const { results, invocations } = log.runs[0];
    expect(results).toHaveLength(25_000);
    expect(results.at(-1).level).toBe("error");
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 result left out/);
    expect(invocations[0].executionSuccessful).toBe(true);
  });

  test("whatever the texts hold: the schema is met, every result once, nothing is a link", () => {
    onReports((reports) => {
      const { results, tool } = runOf(reports);
      const findings = reports.flatMap((report) => report.findings);
      expect(results).toHaveLength(findings.length);
      findings.forEach((finding, i) => {
        const { ruleId, ruleIndex, message, locations, suppressions, relatedLocations } =
          results[i];
        expect(tool.driver.rules[ruleIndex]).toMatchObject({ id: finding.rule });
        expect(ruleId).toBe(finding.rule);
        const text: string = message.text;
        expect(joined(text)).toContain(joined(terminalLines(finding.message)));
        expect(text).not.toMatch(/\]\(|\{\d+\}/);
        expect(text).not.toMatch(UNSEEN);
        expect(suppressions).toHaveLength(finding.waived === null ? 0 : 1);
        expect(relatedLocations ?? []).toHaveLength(finding.related.length);
        expect(locations).toHaveLength(1);
      });
      expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(
        [
          ...new Set([...findings, ...reports.flatMap((one) => one.errors)].map((one) => one.rule)),
        ].sort(),
      );
    });
  });
});

describe("GitLab code quality", () => {
  const written = (...reports: Parameters<typeof gitlab>[0]) => JSON.parse(gitlab(reports, LOOK));

  test("what weighs most stands first; what cannot be judged blocks", () => {
    const issues = written(SHOP_REPORT, UNREADABLE);
    expect(issues.map((one: { severity: string }) => one.severity)).toEqual([
      "blocker",
      "blocker",
      "major",
      "major",
      "minor",
      "info",
      "info",
      "major",
      "info",
    ]);
    expect(written({ ...WELL, complete: false })).toMatchObject([
      { check_name: "incomplete", severity: "blocker" },
    ]);
  });

  test("two businesses with the same finding have two fingerprints", () => {
    const shop = reportOf({ findings: [findingOf()] });
    const clinic = { ...shop, root: { ...shop.root, path: "clinic" } };
    const prints = written(shop, clinic).map((one: { fingerprint: string }) => one.fingerprint);
    expect(new Set(prints).size).toBe(2);
  });

  test("whatever the texts hold: one issue each, with the keys that GitLab reads", () => {
    onReports((reports) => {
      const issues = written(...reports);
      const count = reports.reduce(
        (sum, { findings, errors, complete }) =>
          sum + findings.length + errors.length + (complete ? 0 : 1),
        0,
      );
      expect(issues).toHaveLength(count);
      for (const issue of issues) {
        expect(Object.keys(issue)).toEqual([
          "description",
          "check_name",
          "fingerprint",
          "severity",
          "location",
        ]);
        expect(issue.description).not.toMatch(UNSEEN);
        expect(issue.location.lines.begin).toBeGreaterThan(0);
      }
    });
  });
});
