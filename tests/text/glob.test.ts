import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesGlob } from "../../src/text/glob.ts";

describe("paths that a pattern names", () => {
  test.each([
    ["privacyfile.yaml", "privacyfile.yaml", true],
    ["./privacyfile.yaml", "privacyfile.yaml", true],
    ["*.yaml", "privacyfile.yaml", true],
    ["*.yaml", "privacy/a.yaml", false],
    ["privacy/*.yaml", "privacy/a.yaml", true],
    ["privacy/*.yaml", "privacy/old/a.yaml", false],
    ["privacy/**", "privacy/old/a.yaml", true],
    ["privacy/**", "privacyfile.yaml", false],
    ["**/a.yaml", "a.yaml", true],
    ["**/a.yaml", "privacy/old/a.yaml", true],
    ["**/old/**/a.yaml", "privacy/old/new/a.yaml", true],
    ["**/old/**/a.yaml", "privacy/new/a.yaml", false],
    ["privacy/a?.yaml", "privacy/ab.yaml", true],
    ["privacy/a?.yaml", "privacy/a.yaml", false],
    ["a*b*c", "aXbYbZc", true],
    ["a*b*c", "aXcYb", false],
    ["*", "a", true],
    ["a/*", "a", false],
    ["", "a/b", true],
    ["[a].yaml", "a.yaml", false],
  ])("%s and %s: %s", (pattern, path, named) => {
    expect(matchesGlob(pattern, path)).toBe(named);
  });

  test("is what the same pattern says as a regular expression", () => {
    const part = fc.constantFrom("a", "b", "ab", "*", "a*", "*b", "?", "a?b");
    const pattern = fc.array(fc.oneof(part, fc.constant("**")), { minLength: 1, maxLength: 4 });
    const path = fc.array(fc.constantFrom("a", "b", "ab", "aab", "ba"), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pattern, path, (wanted, have) => {
        const steps = wanted.map((one) =>
          one === "**" ? "(?:[^/]+/)*" : `${one.replaceAll("*", "[^/]*").replaceAll("?", "[^/]")}/`,
        );
        const oracle = new RegExp(`^${steps.join("")}$`).test(`${have.join("/")}/`);
        expect(matchesGlob(wanted.join("/"), have.join("/"))).toBe(oracle);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a hostile pattern is answered", () => {
    expect(matchesGlob(`${"*a".repeat(2_000)}b`, "a".repeat(4_000))).toBe(false);
    expect(matchesGlob(`${"**/a/".repeat(500)}b`, "a/".repeat(1_000))).toBe(false);
  });
});
