/** SHA-256 against the platform's own. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Base64, sha256Hex } from "../../src/text/sha256.ts";

describe("SHA-256", () => {
  it("is that of the platform, for texts of any length and script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const expected = createHash("sha256").update(text, "utf8");
        expect(sha256Hex(text)).toBe(expected.copy().digest("hex"));
        expect(sha256Base64(text)).toBe(expected.digest("base64"));
      }),
      { numRuns: 200 },
    );
  });

  it("holds at the edges of a block", () => {
    for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
      const text = "a".repeat(length);
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }
  });
});
