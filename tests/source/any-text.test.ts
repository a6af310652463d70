/** Whatever a file holds: a tree or a problem, and every place within the text. */
import fc from "fast-check";
import { describe, it } from "vitest";
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

/** Cheaper than an assertion, and there are many. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`wrong: ${what}`);
}

describe("any text", () => {
  const holds = (text: string): void => {
    const parsed = parse({ path: "privacyfile.yaml", text });
    const inside = (start: number, end: number): boolean =>
      start >= 0 && start <= end && end <= text.length;
    for (const { range, message, fix, related } of parsed.problems) {
      must(inside(range.start, range.end), "range");
      for (const other of related ?? [])
        must(inside(other.range.start, other.range.end), "related");
      must(/^\P{Ll}/u.test(message), message);
      must(fix !== "", "fix");
      const { start, end } = spanOf(range);
      must(
        start.line < end.line || (start.line === end.line && start.column <= end.column),
        "order",
      );
    }
    if (parsed.root === undefined) must(parsed.problems.length > 0, "silence");
    const open: unknown[] = [parsed.root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (typeof node !== "object" || node === null) continue;
      for (const [key, child] of Object.entries(node)) {
        const origin = parsed.origins.of(node, key);
        if (origin === undefined) throw new Error(`no origin of ${key}`);
        must(inside(origin.value.start, origin.value.end), "value");
        if (origin.key !== null) must(inside(origin.key.start, origin.key.end), "key");
        open.push(child ?? undefined);
      }
    }
    for (const { range } of parsed.comments) must(text[range.start] === "#", "comment");
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
