/** What a change does to its own check is told in words, and decides nothing. */
import { describe, expect, test } from "vitest";
import {
  builtInRules,
  type Comparison,
  compare,
  NO_RULES,
  renderComparisons,
} from "../../src/index.ts";

const MAIN = `version: 1
business: { name: Crumb, country: IE }
purposes:
  orders: { kind: order_fulfilment, needs: [email], subjects: [customers] }
`;

const LOOSE = `checks:
  level: essential
  fail_on: never
  gaps: never
  rules_since: 0.1.0
  rules:
    lawfulness/lawful-basis-missing: off
    storage-limitation/retention-missing: note
  overrides:
    - { files: ["privacy/**"], rules: { breach/plan-missing: off } }
  waivers: { max_days: 900, require_approver: false, from: head }
waivers:
  one: { rule: rights/no-channel, on: business, reason: soon, owner: ana, expires: 2027-01-31 }
  two: { rule: breach/plan-missing, on: business, reason: later, owner: bo, expires: 2027-01-31 }
`;
const STRICT = `checks:
  level: all
  fail_on: note
  gaps: all
  rules:
    storage-limitation/retention-missing: error
  waivers: { max_days: 10, require_approver: true, from: base }
waivers:
  one: { rule: rights/no-channel, on: business, reason: other, owner: eve, expires: 2027-02-28 }
`;

function compared(
  before: string,
  after: string,
  baselines: readonly (string | undefined)[] = [],
): Comparison {
  const state = (text: string, baseline?: string): Parameters<typeof compare>[1] => ({
    name: "x",
    sources: [{ path: "privacyfile.yaml", text: MAIN + text }],
    own: NO_RULES,
    ...(baseline === undefined
      ? {}
      : { baseline: { path: "privacy/baseline.json", text: baseline } }),
  });
  const options = { today: "2026-12-01", rules: builtInRules() };
  return compare(state(before, baselines[0]), state(after, baselines[1]), options);
}

describe("changes of the check itself", () => {
  test.each([
    ["loosened", "", LOOSE, true],
    ["tightened", LOOSE, STRICT, false],
    ["loosened again", STRICT, LOOSE, true],
    ["left to the defaults", STRICT, "", true],
    ["made", "", STRICT, false],
  ] as const)("%s", (...told) => {
    const [, before, after, weaker] = told;
    const comparison = compared(before, after);
    expect(comparison.policy.length).toBeGreaterThan(3);
    if (weaker) expect(comparison.policy.some((one) => one.weaker)).toBe(true);
    for (const format of ["pretty", "markdown", "json"] as const) {
      const text = renderComparisons(format, [comparison], { width: 80, color: true, links: true });
      expect(text).toContain("privacyfile.yaml");
    }
  });

  test("a baseline that grows is told, and one that shrinks", () => {
    const one = '{"version":1,"fingerprints":["a"]}';
    const two = '{"version":1,"fingerprints":["a","b"]}';
    for (const [was, now] of [
      [one, two],
      [two, one],
      [undefined, two],
      [two, undefined],
    ] as const) {
      const comparison = compared("", "", [was, now]);
      const text = renderComparisons("pretty", [comparison], {
        width: 80,
        color: false,
        links: false,
      });
      expect(text).not.toBe("");
    }
  });
});
