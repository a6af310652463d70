/** Which setting counts: what is nearer, what is narrower, and in which files. */
import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import type { Rule } from "../../src/engine/types.ts";
import { validate } from "../../src/schema/validate.ts";
import { readChecks } from "../../src/settings/read.ts";
import type { Presets } from "../../src/settings/types.ts";
import { parse } from "../../src/source/parse.ts";
import { checksOf, DAY, effective, LISTED, RULE, SHOP } from "./made.ts";

describe("which setting counts", () => {
  const HOUSE: Presets = {
    files: [
      {
        path: "privacy/presets/house.yaml",
        text: `checks:
  extends: [preset:strict]
  level: recommended
  rules:
    lawfulness/*: note
    ${LISTED}: { options: { frameworks: [dpf] } }
`,
      },
    ],
    packages: [],
  };
  const EXTENDS = "  extends: [./privacy/presets/house.yaml]\n";

  test("what is nearer: own over file over built in; each with its place", () => {
    const checks = checksOf(`${EXTENDS}  gaps: all\n`, HOUSE);
    expect(checks.gaps).toMatchObject({ value: "all" });
    expect(checks.level).toMatchObject({ value: "recommended" });
    expect(checks.failOn).toMatchObject({ value: "warning" });
    expect(checks.waivers.maxDays.value).toBe(90);
    expect(checks.failOn.by?.file.path).toBe("preset:strict");
    expect(checks.waivers.from).toEqual({ value: "base", by: null });
  });

  test("an id over its group, a later group over an earlier id", () => {
    const own = effective(RULE, checksOf(`  rules: { ${RULE}: error, lawfulness/*: off }\n`));
    expect(own).toMatchObject({
      asked: true,
      severity: "error",
      set: { by: "privacyfile.yaml:6" },
    });
    const inherited = effective(RULE, checksOf(EXTENDS, HOUSE));
    expect(inherited).toMatchObject({
      severity: "note",
      set: { by: "privacy/presets/house.yaml:5" },
    });
    const again = effective(
      RULE,
      checksOf(`${EXTENDS}  rules: { lawfulness/*: warning }\n`, HOUSE),
    );
    expect(again.severity).toBe("warning");
  });

  test("lists: added to and taken from, whoever set them", () => {
    const rule = builtInRules().find((one) =>
      Object.values(one.body().options).some(
        ({ type, default: own }) => type === "list" && Array.isArray(own) && own.length > 1,
      ),
    );
    if (rule === undefined) throw new Error("no rule with a list");
    const [name, option] =
      Object.entries(rule.body().options).find(([, one]) => one.type === "list") ?? [];
    const own = Array.isArray(option?.default) ? option.default : [];
    const checks = checksOf(
      `  rules:\n    ${rule.id}:\n      options:\n        ${name}+: [one, two, one]\n        ${name}-: [${own[0]}]\n`,
    );
    const value = effective(rule.id, checks).options.find((one) => one.name === name);
    expect(value).toEqual({
      name,
      value: [...own.slice(1), "one", "two"],
      by: "privacyfile.yaml:10",
    });
  });

  test("a group's option reaches the rules that have it", () => {
    const checks = checksOf("  rules:\n    processors/*: { options: { clauses: 3 } }\n");
    const told = effective("processors/dpa-clauses-incomplete", checks).options;
    expect(told).toContainEqual({ name: "clauses", value: 3, by: "privacyfile.yaml:7" });
    expect([...checks.rules.keys()].every((id) => id.startsWith("processors/"))).toBe(true);
  });

  test("a former name still counts, and the new one is told", () => {
    const renamed = builtInRules().find(({ aliases }) => aliases.length > 0);
    const rule = { ...(renamed ?? builtInRules()[0]), id: "house/new", aliases: ["house/old"] };
    const text = `${SHOP}checks: { rules: { house/old: off } }\n`;
    const file = validate(parse({ path: "privacyfile.yaml", text }));
    const read = readChecks([file], { rules: [rule as Rule] });
    expect(read.checks.rules.get("house/new")?.severity?.value).toBe("off");
    expect(read.problems.map(({ id, fix }) => [id, fix])).toEqual([
      ["checks/renamed-rule", "Write `house/new`."],
    ]);
  });

  test("why a rule weighs less than was set", () => {
    const since = effective(RULE, checksOf("  rules_since: 0.0.1\n"));
    expect(since).toMatchObject({ severity: "note", set: { value: "error", by: null } });
    expect(since.lowered).toEqual(["it came with version 0.1.0, after 0.0.1 (privacyfile.yaml:6)"]);
    const good = builtInRules().find(({ laws }) =>
      laws.every(({ law }) => law === "good_practice"),
    );
    const told = effective(good?.id ?? "", checksOf(`  rules: { ${good?.id}: error }\n`));
    expect(told).toMatchObject({ severity: "warning", lowered: ["it is good practice, no law"] });
  });

  test("a rule of a level that is not asked, and one that is set all the same", () => {
    const rule = builtInRules().find(({ level }) => level === "all");
    expect(effective(rule?.id ?? "", checksOf("  level: recommended\n"))).toMatchObject({
      asked: false,
      severity: null,
      chosen: { value: "recommended", by: "privacyfile.yaml:6" },
    });
    expect(effective(rule?.id ?? "", checksOf(`  rules: { ${rule?.id}: note }\n`)).asked).toBe(
      true,
    );
  });
});

describe("overrides for files", () => {
  const MORE = { path: "privacy/old/till.yaml", text: "purposes:\n  till: { needs: [email] }\n" };

  function severities(checks: string): readonly string[] {
    const main = { path: "privacyfile.yaml", text: `${SHOP}checks:\n${checks}` };
    const report = check([main, MORE], { rules: builtInRules(), today: DAY });
    return report.findings
      .filter(({ rule, outcome }) => rule === RULE && outcome === "fail")
      .map(({ address, severity }) => `${address} ${severity}`);
  }

  test.each([
    ["privacy/old/**", "note", ["purpose:till note", "purpose:orders error"]],
    ["**/till.yaml", "off", ["purpose:orders error"]],
    ["*.yaml", "warning", ["purpose:till error", "purpose:orders warning"]],
    ["nowhere/**", "off", ["purpose:till error", "purpose:orders error"]],
  ])("%s: %s", (glob, severity, expected) => {
    const checks = `  overrides:\n    - { files: ['${glob}'], rules: { ${RULE}: ${severity} } }\n`;
    expect(severities(checks)).toEqual(expected);
  });

  test("the last that names the file counts, and nothing grows beyond what holds a rule back", () => {
    const two = `  rules_since: 0.0.1
  overrides:
    - { files: ['**'], rules: { lawfulness/*: off } }
    - { files: [privacyfile.yaml], rules: { ${RULE}: error } }
`;
    expect(severities(two)).toEqual(["purpose:orders note"]);
  });
});
