/** "Did you mean" finds every typo of one letter, and keeps silent where it would guess. */

import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { nearest, nearestAll, typos } from "../../src/text/nearest.ts";

const LETTERS = fc.constantFrom(..."abcdeo_-z");
const WORD = fc.string({ unit: LETTERS, minLength: 1, maxLength: 10 });
const KEYS = [
  "vendors",
  "purposes",
  "assets",
  "lawful_basis",
  "special_category",
  "recipients",
  "retention",
  "retain",
  "needs",
  "name",
  "dpo",
  "US",
];

/** Every word that one slip of the hand makes of another. */
function slips(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of "ax_")
      found.push(before + letter + after, before + letter + after.slice(1));
    found.push(before + after.slice(1));
    if (after.length > 1) found.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return found.filter((slip) => slip !== word && slip !== "");
}

describe("nearest", () => {
  it("finds each key behind each slip, unless the slip is as near to another", () => {
    let tried = 0;
    for (const key of KEYS) {
      for (const slip of slips(key)) {
        if (KEYS.includes(slip)) continue;
        const rivals = KEYS.filter((other) => other !== key && typos(slip, other, 2) <= 1);
        expect(nearestAll(slip, KEYS)).toContain(key);
        if (rivals.length === 0) expect(`${slip}: ${nearest(slip, KEYS)}`).toBe(`${slip}: ${key}`);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(500);
  });

  it("counts a swap of neighbours as one slip", () => {
    expect(typos("venodrs", "vendors", 2)).toBe(1);
    expect(nearest("venodrs", KEYS)).toBe("vendors");
    expect(nearest("npo", ["dpo", "pon"])).toBe("dpo");
  });

  it("names none when two are equally near, and both when asked for all", () => {
    expect(nearest("retainn", ["retain1", "retain2"])).toBeUndefined();
    expect(nearestAll("retainn", ["retain2", "retain1", "other"])).toEqual(["retain1", "retain2"]);
  });

  it("allows two slips from five letters on, and none of words far away", () => {
    expect(nearest("lawfull_bassis", KEYS)).toBe("lawful_basis");
    expect(nearest("nmae", ["name"])).toBe("name");
    expect(nearest("mn", ["name"])).toBeUndefined();
    expect(nearest("banana", KEYS)).toBeUndefined();
    expect(nearest("", KEYS)).toBeUndefined();
    expect(nearest("x".repeat(101), ["x".repeat(100)])).toBeUndefined();
  });

  it("does without capitals and separators when nothing is near as written", () => {
    expect(nearest("LegitimateInterests", ["legitimate_interests", "contract"])).toBe(
      "legitimate_interests",
    );
    expect(nearest("DATA-SUBJECT", ["data_subject"])).toBe("data_subject");
    expect(nearest("us", ["US", "UK"])).toBe("US");
    expect(nearest("---", ["_"])).toBeUndefined();
  });

  it("does not suggest the word itself, and counts a candidate once", () => {
    expect(nearestAll("name", ["name", "nam", "nam"])).toEqual(["nam"]);
  });

  it("agrees with a distance without swaps wherever no swap helps", () => {
    fc.assert(
      fc.property(WORD, WORD, (a, b) => {
        const slow = distance(a, b);
        const ours = typos(a, b, 20);
        expect(ours).toBeLessThanOrEqual(slow);
        expect(ours).toBe(typos(b, a, 20));
        // Each swap saves one of the two changes that it stands for.
        expect(ours).toBeGreaterThanOrEqual(Math.ceil(slow / 2));
        for (const limit of [0, 1, 2]) expect(typos(a, b, limit)).toBe(Math.min(ours, limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});
