/** Counts, lists, durations and quoted values in plain English. */
import { describe, expect, it } from "vitest";
import { durationWords } from "../../src/text/duration.ts";
import { quoted, shortened, ticked } from "../../src/text/quote.ts";
import { grouped, list, listUpTo, plural } from "../../src/text/words.ts";

describe("words", () => {
  it("count", () => {
    expect([0, 1, 2, 1000].map((count) => plural(count, "file"))).toEqual([
      "no files",
      "1 file",
      "2 files",
      "1,000 files",
    ]);
    expect(plural(2, "entry", "entries")).toBe("2 entries");
    expect([0, 999, 1000, 1_234_567].map(grouped)).toEqual(["0", "999", "1,000", "1,234,567"]);
  });

  it("list", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => list(words))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(list(["a", "b"], "or")).toBe("a or b");
    expect(listUpTo(["a", "b", "c"], 3)).toBe("a, b and c");
    expect(listUpTo(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
  });

  it.each([
    ["P2Y3M", "2 years and 3 months"],
    ["P1Y", "1 year"],
    ["P30D", "30 days"],
    ["P1Y2M3W4DT5H6M7S", "1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes and 7 seconds"],
    ["PT72H", "72 hours"],
    ["P0D", "0 days"],
    ["P0Y1M", "1 month"],
    ["PT0.5H", "0.5 hours"],
    ["P1,5Y", "1.5 years"],
    ["-P1D", "minus 1 day"],
    ["P", "P"],
    ["PT", "PT"],
    ["2 years", "2 years"],
  ])("tell the duration %s: %s", (iso, words) => {
    expect(durationWords(iso)).toBe(words);
  });

  it("quote", () => {
    expect(quoted('say "hi" \\ there')).toBe('"say \\"hi\\" \\\\ there"');
    expect(ticked("lawful_basis")).toBe("`lawful_basis`");
    expect(ticked("a`b")).toBe('"a`b"');
    expect(shortened("one\n  two\tthree ")).toBe("one two three");
    expect(shortened("x".repeat(50))).toBe(`${"x".repeat(39)}…`);
    expect(shortened("🥐".repeat(50), 3)).toBe("🥐🥐…");
    expect(shortened(`${" ".repeat(1_000_000)}x`)).toBe("");
  });
});
