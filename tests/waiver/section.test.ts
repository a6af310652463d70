/** Waivers of the section: what holds is marked, every misuse is told on its own line. */
import { describe, expect, test } from "vitest";
import { builtInRules } from "../../src/engine/library.ts";
import { checked, DAY, findingsOf, isWaived, lineOf, misuses, RULE, SHOP } from "./shop.ts";

/** A waiver of the section; parts can be changed or left out. */
function waiver(part: { readonly [key: string]: string | null } = {}): string {
  const whole: { readonly [key: string]: string | null } = {
    rule: RULE,
    on: "purpose:orders",
    reason: "the till is replaced in spring",
    owner: "shop manager",
    expires: "2027-01-31",
    ...part,
  };
  const lines = Object.entries(whole).flatMap(([key, value]) =>
    value === null ? [] : [`    ${key}: ${value}\n`],
  );
  return `${SHOP}waivers:\n  till:\n${lines.join("")}`;
}

describe("a waiver of the section", () => {
  test("marks what it covers and nothing else; the finding stays", () => {
    const report = checked(waiver());
    expect(misuses(report)).toEqual([]);
    expect(isWaived(report, "purpose:orders")).toBe(true);
    expect(isWaived(report, "purpose:parcels")).toBe(false);
    expect(findingsOf(report).get("purpose:orders")?.waived).toEqual({
      by: "shop manager",
      until: "2027-01-31",
      reason: "the till is replaced in spring",
      where: `privacyfile.yaml:${lineOf(waiver(), "till:")}`,
      approved_by: null,
      ticket: null,
      in_change: false,
    });
    expect(report.findings.length).toBe(checked(SHOP).findings.length);
  });

  test.each([
    ["no reason", { reason: null }, ["waiver/no-reason", "till:", "error"]],
    ["a reason that is none", { reason: "'...'" }, ["waiver/no-reason", "reason:", "error"]],
    ["a reason still to be found", { reason: "TODO ask Ana" }, ["waiver/no-reason", null, "error"]],
    ["no owner", { owner: null }, ["waiver/no-owner", "till:", "error"]],
    ["no end", { expires: null }, ["waiver/no-expiry", "till:", "error"]],
    ["ended today", { expires: DAY }, ["waiver/expired", "expires:", "warning"]],
    ["ended long ago", { expires: "2020-01-31" }, ["waiver/expired", "expires:", "warning"]],
    ["too long from today", { expires: "2027-05-31" }, ["waiver/too-long", "expires:", "error"]],
    [
      "too long from its first day",
      { starts: "2026-08-01", expires: "2027-01-31" },
      ["waiver/too-long", "expires:", "error"],
    ],
    ["not begun", { starts: "2026-12-24" }, ["waiver/not-started", "starts:", "note"]],
    [
      "unknown rule",
      { rule: "lawfulness/lawful-base-missing" },
      ["waiver/unknown-rule", "rule:", "error"],
    ],
    [
      "a mistake of writing",
      { rule: "schema/unknown-key" },
      ["waiver/unwaivable", "rule:", "error"],
    ],
    ["nobody may", { rule: "ai/prohibited-practice" }, ["waiver/unwaivable", "rule:", "error"]],
    ["unknown address", { on: "purpose:oders" }, ["waiver/unknown-address", "on:", "error"]],
  ] as const)(
    "%s: told once, on its line, and the finding counts",
    (_, part, [rule, at, severity]) => {
      const text = waiver(part);
      const report = checked(text);
      const told = misuses(report);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(new RegExp(`^${rule} \\d+ ${severity}$`));
      if (at !== null) expect(told[0]).toContain(` ${lineOf(text, `  ${at}`)} `);
      expect(isWaived(report, "purpose:orders")).toBe(false);
    },
  );

  test("the day before the last it holds; 180 days are allowed, 181 are not", () => {
    expect(isWaived(checked(waiver({ expires: "2026-12-02" })), "purpose:orders")).toBe(true);
    expect(isWaived(checked(waiver({ expires: "2027-05-30" })), "purpose:orders")).toBe(true);
    expect(isWaived(checked(waiver({ expires: "2027-05-31" })), "purpose:orders")).toBe(false);
  });

  test("what is wrong is told with what was meant", () => {
    const rule = checked(waiver({ rule: "lawfulness/lawful-bassis-missing" }));
    expect(rule.findings.find((one) => one.rule === "waiver/unknown-rule")?.fix).toContain(RULE);
    const address = checked(waiver({ on: "purpose:oders" }));
    const told = address.findings.find((one) => one.rule === "waiver/unknown-address");
    expect(told?.fix).toBe("Did you mean `purpose:orders`?");
  });

  test("a former name of the rule still counts", () => {
    const rules = builtInRules().map((rule) =>
      rule.id === RULE ? { ...rule, aliases: ["house/old-name"] } : rule,
    );
    const report = checked(waiver({ rule: "house/old-name" }), { rules });
    expect(misuses(report)).toEqual([]);
    expect(isWaived(report, "purpose:orders")).toBe(true);
  });

  test("unused: a note at the waiver; silent where the rule was not asked", () => {
    const text = waiver().replace(
      "    needs: [email]",
      "    needs: [email]\n    lawful_basis: contract",
    );
    expect(misuses(checked(text))).toEqual([`waiver/unused ${lineOf(text, "till:")} note`]);
    const off = `${text}checks: { rules: { ${RULE}: off } }\n`;
    expect(misuses(checked(off))).toEqual([]);
  });

  test("several mistakes are several findings", () => {
    const told = misuses(checked(waiver({ reason: null, owner: null, expires: null })));
    expect(told.map((one) => one.split(" ")[0])).toEqual([
      "waiver/no-expiry",
      "waiver/no-owner",
      "waiver/no-reason",
    ]);
  });

  test("a schema mistake is told by the schema alone, and nothing is covered", () => {
    const report = checked(waiver({ expires: "soon" }));
    expect(misuses(report)).toEqual([]);
    expect(report.findings.some(({ rule }) => rule.startsWith("schema/"))).toBe(true);
    expect(isWaived(report, "purpose:orders")).toBe(false);
  });

  test("an approver where the business wants one; a shorter time where it says so", () => {
    const wanted = "checks: { waivers: { require_approver: true, max_days: 61 } }\n";
    expect(misuses(checked(`${waiver()}${wanted}`))[0]).toContain("waiver/no-approver");
    expect(misuses(checked(`${waiver({ approved_by: "owner" })}${wanted}`))).toEqual([]);
    const long = waiver({ approved_by: "owner", expires: "2027-02-01" });
    expect(misuses(checked(`${long}${wanted}`))[0]).toContain("waiver/too-long");
  });

  test("mistakes of waivers cannot be waived", () => {
    const text = `${waiver({ reason: null })}  more:\n    rule: waiver/no-reason\n    on: waiver:till\n    reason: moving\n    owner: me\n    expires: 2027-01-01\n`;
    expect(misuses(checked(text)).map((one) => one.split(" ")[0])).toEqual([
      "waiver/no-reason",
      "waiver/unwaivable",
    ]);
  });

  test("nothing is said of what is covered while files cannot be read", () => {
    expect(misuses(checked(`${waiver()}rights: { channels: [`))).toEqual([]);
  });

  test.each([
    "asset:till/field:email",
    "asset:till/purpose:orders",
    "business",
    "defaults:purpose",
  ])("%s is known", (on) => {
    const text = `${waiver({ on })}assets:
  till: { kind: saas, location: IE, purposes: [orders], fields: [email] }
`;
    expect(misuses(checked(text)).map((one) => one.split(" ")[0])).toEqual(["waiver/unused"]);
  });

  test.each(["asset:till/purpose:none", "zzz", "asset:none/field:email"])(
    "%s is not known",
    (on) => {
      expect(misuses(checked(waiver({ on })))[0]).toContain("waiver/unknown-address");
    },
  );
});
