/** An offset in an expression is found again in the file, however YAML wrote it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scalarOffset, scalarRange } from "../../src/engine/rule/scalar.ts";
import { parse } from "../../src/source/parse.ts";

const WORDS = [
  "category",
  "in",
  "purposes.needs",
  "=",
  "'its'",
  '"a"',
  "\\",
  "$count(x)",
  "#n",
  "é",
  "🙂",
  "a:b",
];

/** Ways to write a text of words in YAML; each gives a document with the text under `when`. */
const STYLES: { readonly [name: string]: (words: readonly string[]) => string } = {
  double: (words) => `title: x\nwhen: ${JSON.stringify(words.join(" "))}\n`,
  "double with escapes": (words) =>
    `when: "${words.map((word) => word.replaceAll(/[\\"]/g, "\\$&").replaceAll("é", "\\u00e9").replaceAll("🙂", "\\U0001F642")).join("\\n")}"\n`,
  single: (words) => `when: '${words.join(" ").replaceAll("'", "''")}'\n`,
  "single on lines": (words) => `when: '${words.join("\n    ").replaceAll("'", "''")}'\n`,
  literal: (words) => `when: |\n  ${words.join("\n  ")}\n`,
  "literal, deeper": (words) => `a: b\nwhen: |2-\n  ${words.join("\n     ")}\n`,
  folded: (words) => `when: >-\n    ${words.join("\n\n    ")}\n`,
  CRLF: (words) => `when: |\r\n  ${words.join("\r\n  ")}\r\n`,
};

describe("scalarOffset", () => {
  it.each(Object.entries(STYLES))("finds every word in %s", (_, write) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), (words) => {
        const text = write(words);
        const parsed = parse({ path: "rule.yaml", text });
        const value = parsed.root?.when;
        const range = parsed.root && parsed.origins.of(parsed.root, "when")?.value;
        if (typeof value !== "string" || range === undefined) throw new Error(`no text in ${text}`);
        let at = 0;
        for (const word of words) {
          at = value.indexOf(word, at);
          const found = text.slice(scalarOffset(range, value, at)).replaceAll(/''/g, "'");
          const plain = found
            .replaceAll(/\\([\\"])/g, "$1")
            .replaceAll(/\\u00e9/g, "é")
            .replaceAll(/\\U0001F642/g, "🙂");
          expect(plain.startsWith(word), `${word} in ${text}`).toBe(true);
          at += word.length;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("finds words of a plain scalar on several lines", () => {
    const text = "when: a and\n  b or\n\n  c\nrequire: x\n";
    const parsed = parse({ path: "rule.yaml", text });
    const range = parsed.root && parsed.origins.of(parsed.root, "when")?.value;
    if (range === undefined) throw new Error("no range");
    expect(scalarOffset(range, "a and b or\nc", 11)).toBe(text.indexOf("c\n"));
    expect(scalarRange(range, "a and b or\nc", [6, 10])).toMatchObject({ start: 14, end: 18 });
  });

  it("puts what is past the end after the last character", () => {
    const text = "when: '$exists(a'\n";
    const parsed = parse({ path: "rule.yaml", text });
    const range = parsed.root && parsed.origins.of(parsed.root, "when")?.value;
    if (range === undefined) throw new Error("no range");
    expect(scalarOffset(range, "$exists(a", 9)).toBe(text.indexOf("'\n"));
  });
});
