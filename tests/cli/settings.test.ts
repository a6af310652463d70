import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import type { Report } from "../../src/finding/types.ts";
import { BROKEN, SMALL } from "./world.ts";

const RULE = "lawfulness/lawful-basis-missing";
const SHOP = `${SMALL}purposes: { orders: { needs: [email] } }\n`;

function checked(text: string, extra: object = {}): Report {
  const sources = [{ path: "privacyfile.yaml", text }];
  return check(sources, { rules: builtInRules(), today: "2026-12-01", ...extra });
}

function severityOf(report: Report): string | undefined {
  return report.findings.find(({ rule }) => rule === RULE)?.severity;
}

describe("how a business wants to be checked", () => {
  test("a rule as it comes", () => {
    expect(severityOf(checked(SHOP))).toBe("error");
  });

  test.each([
    [`{ rules: { ${RULE}: note } }`, "note"],
    [`{ rules: { lawfulness/*: warning } }`, "warning"],
    [`{ rules: { lawfulness/*: off } }`, undefined],
    [`{ rules: { lawfulness/*: off, ${RULE}: warning } }`, "warning"],
    [`{ rules: { ${RULE}: off } }`, undefined],
    ["{ rules_since: 0.0.1 }", "note"],
  ])("checks: %s", (checks, severity) => {
    expect(severityOf(checked(`${SHOP}checks: ${checks}\n`))).toBe(severity);
  });

  test("the level: the declarations', over that the caller's", () => {
    const text = `${SHOP}checks: { level: all }\n`;
    expect(checked(SHOP).root.level).toBe("essential");
    expect(checked(text).root.level).toBe("all");
    expect(checked(text, { level: "recommended" }).root.level).toBe("recommended");
    expect(checked(text).rules.length).toBeGreaterThan(checked(SHOP).rules.length);
  });

  test("the gate", () => {
    expect(checked(SHOP).gate).toEqual({ fail_on: "error", gaps: "never" });
    const checks = "checks: { fail_on: warning, gaps: required }\n";
    expect(checked(`${SHOP}${checks}`).gate).toEqual({ fail_on: "warning", gaps: "required" });
  });

  test("a setting with a mistake counts as not written", () => {
    const report = checked(`${SHOP}checks: { level: everything, fail_on: sometimes }\n`);
    expect(report.root.level).toBe("essential");
    expect(report.gate.fail_on).toBe("error");
  });

  test("laws: stated or derived", () => {
    expect(checked(SHOP).root).toMatchObject({ laws_derived: true });
    expect(checked(SHOP).root.laws).toContain("gdpr");
    const stated = "version: 1\nbusiness: { name: Shop, country: IE, laws: [gdpr] }\n";
    expect(checked(stated).root).toMatchObject({ laws: ["gdpr"], laws_derived: false });
  });
});

describe("what could not be read", () => {
  test("keeps every rule from being asked", () => {
    const report = checked(BROKEN);
    expect(report).toMatchObject({ complete: false, rules: [], errors: [] });
    expect(report.coverage).toEqual({ stated: 0, asked: 0, gaps: [] });
    expect(report.findings.length).toBeGreaterThan(0);
  });

  test("the same texts and options give the same report", () => {
    expect(JSON.stringify(checked(SHOP).findings)).toBe(JSON.stringify(checked(SHOP).findings));
  });
});
