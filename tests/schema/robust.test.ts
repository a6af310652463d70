/** Whatever a file holds: no exception, ranges inside the file, the same answer twice. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { view } from "../../src/schema/json-schema.ts";
import type { Validated } from "../../src/schema/types.ts";
import { anyValue, asText, near } from "./arbitrary.ts";
import { check, MAIN, SET } from "./fixture.ts";

const top = near(SET, view(SET, SET[MAIN] ?? {}, MAIN));

function plain({ problems }: Validated): unknown {
  return problems.map(({ range, ...said }) => ({ ...said, start: range.start, end: range.end }));
}

function holds(text: string): void {
  const first = check(text);
  for (const problem of first.problems) {
    const { range, message, fix, id, pointer } = problem;
    expect(id).toMatch(/^schema\/[a-z-]+$/);
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThan(range.start);
    expect(range.end).toBeLessThanOrEqual(text.length);
    expect(message, text).not.toMatch(/undefined|\[object|NaN|\n/);
    expect(message).toMatch(/^[^a-z]/);
    expect(message).not.toMatch(/\.$/);
    expect(fix, text).not.toMatch(/undefined|\[object|NaN|\n/);
    expect(fix).toMatch(/[.?!]$/);
    expect(pointer === "" || pointer.startsWith("/")).toBe(true);
  }
  expect(plain(check(text))).toEqual(plain(first));
}

describe("any file", () => {
  test("near the format", () => {
    fc.assert(
      fc.property(top, fc.boolean(), (value, flow) => holds(asText(value, flow))),
      { numRuns: 200 },
    );
  });

  test("far from it", () => {
    fc.assert(
      fc.property(anyValue, fc.boolean(), (value, flow) => {
        holds(asText({ assets: value, business: value, more: value }, flow));
      }),
      { numRuns: 200 },
    );
  });

  test("keys that reach into objects elsewhere", () => {
    const { problems } = check(
      "valueOf: 1\nbusiness: { name: A, toString: x, contact: { hasOwnProperty: 1 } }\n",
    );
    expect(problems.map((problem) => problem.pointer)).toEqual([
      "/valueOf",
      "/business/toString",
      "/business/contact/hasOwnProperty",
    ]);
  });
});

describe("many problems", () => {
  const entries = Array.from({ length: 5000 }, (_, index) => `  a${index}: { kind: sass }\n`);
  const { parsed, problems, invalid } = check(`assets:\n${entries.join("")}`);

  test("a hundred are told, the others are counted", () => {
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.id).toBe("schema/more");
    expect(problems.at(-1)?.message).toBe("This file has 4,900 more problems like these");
  });

  test("each of them makes its value unusable all the same", () => {
    const assets: unknown = parsed.root?.assets;
    const last: unknown = Reflect.get(Object(assets), "a4999");
    expect(invalid.of(Object(last), "kind")?.id).toBe("schema/more");
    expect(invalid.of(Object(last), "vendor")).toBeUndefined();
  });
});

describe("large files", () => {
  // Each of these took minutes when the time grew with the square of the number.
  test.each([
    ["unknown keys", Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join(""), 20_000],
    [
      "ids that are none",
      `assets: { ${Array.from({ length: 15_000 }, (_, i) => `A ${i}: { kind: saas }`).join(", ")} }\n`,
      15_000,
    ],
    [
      "words that are none",
      `business: { name: A, laws: [${Array.from({ length: 20_000 }, (_, i) => `x${i}`).join(", ")}] }\n`,
      20_000,
    ],
    [
      "words in a list without twins",
      `assets: { a: { kind: saas, purposes: [${Array.from({ length: 50_000 }, (_, i) => `x${i}`).join(", ")}] } }\n`,
      0,
    ],
  ])("%s", (_, text, count) => {
    const { problems } = check(text);
    expect(problems).toHaveLength(count === 0 ? 0 : 101);
    if (count > 0) expect(problems.at(-1)?.message).toContain(`${count / 1000 - 1},900 more`);
  });
});
