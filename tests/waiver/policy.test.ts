/** The policy of a base decides over a change: it cannot weaken its own check. */
import { describe, expect, test } from "vitest";
import { examine } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { fails } from "../../src/finding/summary.ts";
import { writeBaseline } from "../../src/waiver/baseline.ts";
import { checked, DAY, findingsOf, isWaived, misuses, RULE, SHOP } from "./shop.ts";

function policyOf(text: string, extra: object = {}) {
  const sources = [{ path: "privacyfile.yaml", text }];
  return examine(sources, { rules: builtInRules(), today: DAY, ...extra }).policy;
}

function waivers(...on: readonly string[]): string {
  const entries = on.map(
    (address, i) =>
      `  w${i}: { rule: ${RULE}, on: '${address}', reason: moving, owner: me, expires: 2027-01-31 }\n`,
  );
  return `${SHOP}waivers:\n${entries.join("")}`;
}

describe("the policy of a base", () => {
  test("settings: the head's own count for nothing, and are still held against the format", () => {
    const policy = policyOf(SHOP);
    const head = `${SHOP}checks: { fail_on: never, level: all, rules: { ${RULE}: off, a/b: off } }\n`;
    const report = checked(head, { policy });
    expect(report.gate.fail_on).toBe("error");
    expect(report.root.level).toBe("essential");
    expect(findingsOf(report).size).toBe(2);
    expect(report.findings.some(({ rule }) => rule === "checks/unknown-rule")).toBe(true);
  });

  test("waivers: the base's count, the head's only where the base says so, and are then marked", () => {
    const policy = policyOf(waivers("purpose:orders"));
    const head = waivers("purpose:parcels");
    const closed = checked(head, { policy });
    expect([isWaived(closed, "purpose:orders"), isWaived(closed, "purpose:parcels")]).toEqual([
      true,
      false,
    ]);
    expect(misuses(closed)).toEqual([]);
    const open = checked(head, { policy, waiversFrom: "head" });
    expect(findingsOf(open).get("purpose:parcels")?.waived).toMatchObject({ in_change: true });
    expect(findingsOf(open).get("purpose:orders")?.waived).toMatchObject({ in_change: false });
    const said = policyOf(`${SHOP}checks: { waivers: { from: head } }\n`);
    expect(isWaived(checked(head, { policy: said }), "purpose:parcels")).toBe(true);
    const own = `${head}checks: { waivers: { from: head } }\n`;
    expect(isWaived(checked(own, { policy: policyOf(SHOP) }), "purpose:parcels")).toBe(false);
  });

  test("terms: a head cannot give itself more time", () => {
    const policy = policyOf(`${SHOP}checks: { waivers: { max_days: 30, from: head } }\n`);
    const head = `${waivers("purpose:orders")}checks: { waivers: { max_days: 900 } }\n`;
    expect(isWaived(checked(head, { policy }), "purpose:orders")).toBe(false);
    expect(misuses(checked(head, { policy }))[0]).toContain("waiver/too-long");
  });

  test("comments of the base cover what they covered there, wherever the line has moved", () => {
    const comment = `  # privacyfile-ignore ${RULE} until=2027-01-31 by=ana: moving\n`;
    const policy = policyOf(SHOP.replace("  orders:\n", `${comment}  orders:\n`));
    const report = checked(SHOP.replace("purposes:\n", "# one\n# two\n\npurposes:\n"), { policy });
    expect(isWaived(report, "purpose:orders")).toBe(true);
    expect(isWaived(report, "purpose:parcels")).toBe(false);
    const swapped = SHOP.replace("  orders:", "  zero: { needs: [email] }\n  orders:");
    expect(isWaived(checked(swapped, { policy }), "purpose:zero")).toBe(false);
  });

  test("mistakes in waivers of the base are told in the base alone", () => {
    const policy = policyOf(waivers("purpose:none"));
    expect(misuses(checked(SHOP, { policy }))).toEqual([]);
  });
});

describe("the baseline of a base", () => {
  const path = "privacy/baseline.json";
  const all = [...findingsOf(checked(SHOP)).values()].map(({ fingerprint }) => fingerprint);
  const text = (lines: readonly string[]) => ({ path, text: writeBaseline(lines) });

  test("counts in place of the head's, which may only shrink", () => {
    const policy = policyOf(SHOP, { baseline: text(all.slice(0, 1)) });
    const grown = checked(SHOP, { policy, baseline: text(all) });
    const [first, second] = [...findingsOf(grown).values()];
    expect([first?.status, second?.status]).toEqual(["open", "new"]);
    const told = grown.findings.find(({ rule }) => rule === "baseline/grown");
    expect(told?.message).toContain("may only shrink");
    expect(told?.range.file.text.slice(told.range.start, told.range.end)).toBe(
      JSON.stringify(all[1]),
    );
    expect(fails(grown, grown.gate)).toBe(true);
    const shrunk = checked(SHOP, { policy, baseline: text([]) });
    expect(shrunk.findings.some(({ rule }) => rule === "baseline/grown")).toBe(false);
  });

  test("a first baseline is no growth", () => {
    const report = checked(SHOP, { policy: policyOf(SHOP), baseline: text(all) });
    expect(report.findings.some(({ rule }) => rule === "baseline/grown")).toBe(false);
  });

  test("several lines more are counted", () => {
    const policy = policyOf(SHOP, { baseline: text([]) });
    const told = checked(SHOP, { policy, baseline: text(all) }).findings;
    expect(told.find(({ rule }) => rule === "baseline/grown")?.message).toContain(
      "and 1 more line",
    );
  });
});
