/** A rule judges only under those of its laws that reach the node, and says which. */
import { describe, expect, it } from "vitest";
import { isNewer, severityOf } from "../../src/engine/severity.ts";
import { judgeText, ruleOf, told } from "./made.ts";

const both = [
  { law: "gdpr", cite: "Art. 5" },
  { law: "ccpa", cite: "§1" },
];
const rule = ruleOf({ for: "purposes", require: "id = 'x'", laws: both });

/** Without laws that reach everything. */
const derived = { laws: undefined } as object;

const IRISH =
  "business: { country: IE }\nsubjects: { customers: { residence: IE } }\npurposes: { a: { subjects: [customers] } }\nai_systems: { none: x }\n";

describe("laws", () => {
  it("that reach a node are cited, others are not", () => {
    const [finding] = judgeText([rule], IRISH, derived).findings;
    expect(finding?.law).toMatchObject([{ law: "gdpr", cite: "Art. 5" }]);
    expect(finding?.law[0]?.url).toMatch(/^https:/);
  });

  it("that do not reach a node leave it alone", () => {
    const american = ruleOf({ for: "purposes", require: "id = 'x'", laws: [both[1]] });
    const result = judgeText([american], IRISH, derived);
    expect(told(result)).toEqual([]);
    expect(result.rules).toMatchObject([{ judged: 0, skipped: 1 }]);
  });

  it("that may reach a node make a gap of what is not a pass", () => {
    const text =
      "business: { name: x }\npurposes:\n  a: { subjects: [customers] }\n  x: { subjects: [customers] }\n";
    const result = judgeText([rule], text, derived);
    expect(result.rules).toMatchObject([{ passed: 1, gaps: 1, failed: 0 }]);
    expect(result.coverage.gaps.map(({ address, fact }) => `${address}.${fact}`)).toContain(
      "business.country",
    );
  });

  it("are asked one by one where the rule asks for their facts", () => {
    const each = ruleOf({
      for: "vendors",
      require: "$adequacy($law, country, $today).scope = 'all'",
      message: "{{ $law }}",
      laws: [
        { law: "gdpr", cite: "a" },
        { law: "uk_gdpr", cite: "b" },
      ],
    });
    const result = judgeText([each], "vendors: { v: { country: IN } }\n", {
      laws: ["gdpr", "uk_gdpr"],
    });
    expect(told(result)).toEqual(["1 error test/rule: gdpr", "1 error test/rule: uk_gdpr"]);
    expect(result.findings.map(({ law }) => law.map((one) => one.law))).toEqual([
      ["gdpr"],
      ["uk_gdpr"],
    ]);
    expect(result.collisions).toEqual([]);
    expect(
      told(judgeText([each], "vendors: { v: { country: IE } }\n", { laws: ["gdpr", "uk_gdpr"] })),
    ).toEqual([]);
  });

  it("of good practice reach everything", () => {
    const advice = ruleOf({
      for: "purposes",
      require: "false",
      severity: "note",
      laws: [{ law: "good_practice", cite: "x" }],
    });
    expect(told(judgeText([advice], IRISH, derived))).toEqual(["3 note test/rule: a is wrong"]);
  });
});

describe("severity", () => {
  const on = (fields: object, today: string, options: object = {}): string =>
    severityOf(ruleOf({ for: "purposes", require: "true", ...fields }), {
      today,
      level: "all",
      ...options,
    });

  it.each([
    ["2026-06-01", "note"],
    ["2027-06-01", "note"],
    ["2027-06-02", "warning"],
    ["2027-12-01", "warning"],
    ["2027-12-02", "error"],
  ])("of a duty from 2027-12-02 is on %s: %s", (today, severity) => {
    expect(on({ in_force: "2027-12-02" }, today)).toBe(severity);
  });

  it("is lowered, never raised, by what is uncertain", () => {
    const doubt = { verified: false, uncertain: "not read" };
    expect(on(doubt, "2026-12-01")).toBe("warning");
    expect(on({ ...doubt, severity: "note" }, "2026-12-01")).toBe("note");
  });

  it("can be set, within what the law allows", () => {
    const set = (severity: string): object => ({ settings: { "test/rule": { severity } } });
    expect(on({}, "2026-12-01", set("note"))).toBe("note");
    expect(on({ severity: "note" }, "2026-12-01", set("error"))).toBe("error");
    expect(on({ verified: false, uncertain: "x" }, "2026-12-01", set("error"))).toBe("warning");
  });

  it("of a rule that came later is a note", () => {
    expect(on({ since: "0.10.0" }, "2026-12-01", { rulesSince: "0.9.0" })).toBe("note");
    expect(on({ since: "0.9.0" }, "2026-12-01", { rulesSince: "0.9.0" })).toBe("error");
    expect([isNewer("1.0.0", "0.9.9"), isNewer("0.9.9", "1.0.0")]).toEqual([true, false]);
  });

  it("`off` takes a rule out, any other brings it in at every level", () => {
    const high = ruleOf({ for: "purposes", require: "false", level: "all" });
    const judged = (options: object): readonly string[] =>
      judgeText([high], "purposes: { a: {} }\n", options).rules.map(({ id }) => id);
    expect(judged({ level: "essential" })).toEqual([]);
    expect(judged({ level: "essential", settings: { "test/rule": { severity: "note" } } })).toEqual(
      ["test/rule"],
    );
    expect(judged({ settings: { "test/rule": { severity: "off" } } })).toEqual([]);
  });
});
