/** Waivers in comments: only real comments count, and what cannot be read is told. */
import { describe, expect, test } from "vitest";
import { checked, findingsOf, isWaived, misuses, RULE, SHOP } from "./shop.ts";

/** The shop with a line after or above `orders:`. */
function commented(comment: string, { above }: { readonly above: boolean }): string {
  return above
    ? SHOP.replace("  orders:\n", `  ${comment}\n\n  # another word\n  orders:\n`)
    : SHOP.replace("  orders:\n", `  orders: ${comment}\n`);
}

const GOOD = `# privacyfile-ignore ${RULE} until=2027-01-31 by=ana: the till is replaced`;

describe("a waiver in a comment", () => {
  test.each([true, false])("above the line or at its end (above: %s)", (above) => {
    const report = checked(commented(GOOD, { above }));
    expect(misuses(report)).toEqual([]);
    expect(isWaived(report, "purpose:orders")).toBe(true);
    expect(isWaived(report, "purpose:parcels")).toBe(false);
    expect(findingsOf(report).get("purpose:orders")?.waived).toMatchObject({
      by: "ana",
      until: "2027-01-31",
      reason: "the till is replaced",
      where: "privacyfile.yaml:4",
    });
  });

  test("all its words, in any order, in quotes where they hold blanks", () => {
    const comment = `# privacyfile-ignore ${RULE} by="shop manager" ticket=PRIV-1 approved='the owner' from=2026-11-01 on=purpose:orders until=2027-01-31: it moves: soon`;
    const waived = findingsOf(checked(commented(comment, { above: true }))).get("purpose:orders");
    expect(waived?.waived).toMatchObject({
      by: "shop manager",
      reason: "it moves: soon",
      approved_by: "the owner",
      ticket: "PRIV-1",
    });
  });

  test.each([
    [
      "inside a text block",
      SHOP.replace("  orders:\n", `  orders:\n    notes: |\n      ${GOOD}\n`),
    ],
    ["in quotes", SHOP.replace("  orders:\n", `  orders:\n    notes: "${GOOD}"\n`)],
    [
      "in a plain text",
      SHOP.replace("  orders:\n", `  orders:\n    notes: so${GOOD.replace(": ", " ")}\n`),
    ],
  ])("%s it is no comment: the finding counts, and nothing is said of it", (_, text) => {
    const report = checked(text);
    expect(isWaived(report, "purpose:orders")).toBe(false);
    expect(misuses(report)).toEqual([]);
  });

  test.each([
    ["no reason", `# privacyfile-ignore ${RULE} until=2027-01-31 by=ana`, ["no-reason", "error"]],
    ["no owner", `# privacyfile-ignore ${RULE} until=2027-01-31: moving`, ["no-owner", "error"]],
    ["no end", `# privacyfile-ignore ${RULE} by=ana: moving`, ["no-expiry", "error"]],
    [
      "ended",
      `# privacyfile-ignore ${RULE} until=2026-01-31 by=ana: moving`,
      ["expired", "warning"],
    ],
    [
      "unknown rule",
      "# privacyfile-ignore a/b until=2027-01-31 by=ana: moving",
      ["unknown-rule", "error"],
    ],
    ["no rule", "# privacyfile-ignore until=2027-01-31 by=ana: moving", ["unreadable", "error"]],
    ["nothing", "# privacyfile-ignore", ["unreadable", "error"]],
    ["no day", `# privacyfile-ignore ${RULE} until=soon by=ana: moving`, ["unreadable", "error"]],
    [
      "unknown word",
      `# privacyfile-ignore ${RULE} untill=2027-01-31 by=ana: x y`,
      ["unreadable", "error"],
    ],
    [
      "a stray word",
      `# privacyfile-ignore ${RULE} until=2027-01-31 by=ana moving`,
      ["unreadable", "error"],
    ],
    [
      "twice",
      `# privacyfile-ignore ${RULE} by=a by=b until=2027-01-31: moving`,
      ["unreadable", "error"],
    ],
    [
      "another mark",
      `# privacyfile-disable ${RULE} by=a until=2027-01-31: moving`,
      ["unreadable", "error"],
    ],
    [
      "another address",
      `# privacyfile-ignore ${RULE} by=a until=2027-01-31 on=purpose:parcels: moving`,
      ["unused", "note"],
    ],
  ])("%s: told on its line, and the finding counts", (_, comment, [kind, severity]) => {
    const report = checked(commented(comment, { above: true }));
    expect(misuses(report)).toEqual([`waiver/${kind} 4 ${severity}`]);
    expect(isWaived(report, "purpose:orders")).toBe(false);
  });

  test("unused at a line where the rule finds nothing, and at the end of the file", () => {
    expect(misuses(checked(`${GOOD}\n${SHOP}`))).toEqual(["waiver/unused 1 note"]);
    expect(misuses(checked(`${SHOP}${GOOD}\n`))).toEqual(["waiver/unused 8 note"]);
  });
});
