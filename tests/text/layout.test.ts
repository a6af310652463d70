/** Widths, wrapping and cutting by what a terminal shows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characters, displayWidth } from "../../src/text/width.ts";
import { padEnd, truncate, wrap } from "../../src/text/wrap.ts";

const TEXT = fc.string({
  unit: fc.oneof(
    fc.constantFrom("a", "bc ", " ", "面", "🥐", "e\u0301", "👩‍👩‍👧", "-"),
    fc.string({ unit: "grapheme", maxLength: 1 }),
  ),
});

describe("the width of a text", () => {
  it.each([
    ["abc", 3],
    ["", 0],
    ["é", 1],
    ["e\u0301", 1],
    ["面包", 4],
    ["ｗｉｄｅ", 8],
    ["한글", 4],
    ["ﾊﾝ", 2],
    ["🥐", 2],
    ["👩‍👩‍👧", 2],
    ["🇮🇪", 2],
    ["👍🏽", 2],
    ["❤️", 2],
    ["❤", 1],
    ["1️⃣", 2],
    ["©", 1],
    ["\u200b", 0],
    ["…", 1],
    ["“", 1],
    ["ก็", 1],
    ["שלום", 4],
    ["\u{20000}", 2],
    ["ʰ", 1],
    ["─", 1],
    ["☎️", 2],
    ["✔", 1],
    ["⌚", 2],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is the sum of its characters", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(characters(text).join("")).toBe(text);
        expect(displayWidth(text)).toBe(
          characters(text).reduce((sum, one) => sum + displayWidth(one), 0),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("wrapping", () => {
  it("breaks between words and keeps line breaks", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrap("one\n\ntwo", 9)).toEqual(["one", "", "two"]);
    expect(wrap("面包面包 x", 4)).toEqual(["面包", "面包", "x"]);
    expect(wrap("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
    expect(wrap("", 5)).toEqual([""]);
    expect(wrap("面", 1)).toEqual(["面"]);
  });

  it("loses no word and stays within the width", () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/[ \n]/g, "")).toBe(text.replaceAll(/[ \n]/g, ""));
      }),
      { numRuns: 300 },
    );
  });
});

describe("cutting", () => {
  it("ends with an ellipsis only where something was cut", () => {
    expect(truncate("bakery", 6)).toBe("bakery");
    expect(truncate("bakery", 5)).toBe("bake…");
    expect(truncate("面包", 3)).toBe("面…");
    expect(truncate("面包", 2)).toBe("…");
    expect(truncate("x", 0)).toBe("");
    expect(padEnd("面", 4)).toBe("面  ");
    expect(padEnd("long", 2)).toBe("long");
  });

  it("fits, and keeps whole characters", () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 1, max: 20 }), (text, width) => {
        const cut = truncate(text, width);
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
