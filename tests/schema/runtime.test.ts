/** The helpers of the generated validators. */
import { describe, expect, test } from "vitest";
import { codePoints, equal } from "../../src/schema/runtime.ts";

function bare(entries: Record<string, unknown>): object {
  return Object.assign(Object.create(null), entries);
}

describe("equal", () => {
  test.each([
    [1, 1, true],
    ["a", "b", false],
    [null, {}, false],
    [0, -0, true],
    [[1, [2]], [1, [2]], true],
    [[1], { 0: 1 }, false],
    [[1], [1, 2], false],
    [bare({ a: [1] }), { a: [1] }, true],
    [bare({ a: 1 }), bare({ b: 1 }), false],
    [bare({ toString: 1 }), bare({ a: 1 }), false],
  ])("%j %j", (a, b, same) => {
    expect(equal(a, b)).toBe(same);
    expect(equal(b, a)).toBe(same);
  });
});

test("lengths are counted in characters, not in code units", () => {
  expect(codePoints("a\u{1f950}b")).toBe(3);
});
