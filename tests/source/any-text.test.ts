/** Whatever a file holds: a tree or a problem, and every place within the text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/source/parse.ts";
import { spanOf } from "../../src/source/position.ts";

const fragment = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "a: ",
      "- ",
      "\n",
      "\n  ",
      "\n    ",
      "[",
      "]",
      "{",
      "}",
      ", ",
      ": ",
      ":",
      '"',
      "'",
      "#",
      " # ",
      "&a ",
      "*a",
      "!t ",
      "| ",
      "|\n",
      ">-\n",
      "---\n",
      "...\n",
      "%YAML 1.2\n",
      "? ",
      "<<: ",
      "TODO",
      "\t",
      "\r",
      "\r\n",
      "\uFEFF",
      "@",
      "`",
      "key",
      "x",
      "1",
      "1e5",
      "~",
      "__proto__: ",
      "\\",
      "\u00A0",
      "\u2028",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

describe("any text", () => {
  const holds = (text: string): void => {
    const parsed = parse({ path: "privacyfile.yaml", text });
    const inside = (start: number, end: number): boolean =>
      start >= 0 && start <= end && end <= text.length;
    for (const { range, message, fix, related } of parsed.problems) {
      expect(inside(range.start, range.end)).toBe(true);
      for (const other of related ?? [])
        expect(inside(other.range.start, other.range.end)).toBe(true);
      expect(message).toMatch(/^\P{Ll}/u);
      expect(fix).not.toBe("");
      const { start, end } = spanOf(range);
      expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(
        true,
      );
    }
    if (parsed.root === undefined) expect(parsed.problems.length).toBeGreaterThan(0);
    const open: unknown[] = [parsed.root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (typeof node !== "object" || node === null) continue;
      for (const [key, child] of Object.entries(node)) {
        const origin = parsed.origins.of(node, key);
        if (origin === undefined) throw new Error(`no origin of ${key}`);
        expect(inside(origin.value.start, origin.value.end)).toBe(true);
        if (origin.key !== null) expect(inside(origin.key.start, origin.key.end)).toBe(true);
        open.push(child ?? undefined);
      }
    }
    for (const { range } of parsed.comments) expect(text[range.start]).toBe("#");
  };

  it("gives a tree or problems, all places within the text", () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), (parts) => holds(parts.join(""))),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), holds), { numRuns: 500 });
  });

  it("cut off or with one sign changed", () => {
    const text =
      "version: 1\nbusiness: # here\n  name: \"Crumb & Co\"\n  about: |\n    bread\n  list: [a, {b: c}]\n  x: 'it''s'\nmore:\n  - a: 1\n    b: &z 2\n  - *z\n";
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), fragment, (at, drop, put) =>
        holds(text.slice(0, at) + put + text.slice(at + drop)),
      ),
      { numRuns: 1500 },
    );
    for (let end = 0; end <= text.length; end += 1) holds(text.slice(0, end));
  });
});
