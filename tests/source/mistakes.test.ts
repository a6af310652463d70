/** The classic mistakes of YAML: each has its name, its exact place, one sentence, and what to type. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { frames, frameText } from "../../src/source/frame/frame.ts";
import { parse } from "../../src/source/parse.ts";
import { positionAt } from "../../src/source/position.ts";

const FOLDER = fileURLToPath(new URL("./mistakes", import.meta.url));

/** Texts under titles: `== title`, then the text as it is. */
function sections(text: string): readonly (readonly [string, string])[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return [
        title,
        lines.join("\n").replaceAll("→", "\t").replaceAll("⍽", "\u00A0").replace(/\n$/, ""),
      ] as const;
    });
}

function tell(text: string): string {
  const { problems, complete } = parse({ path: "a.yaml", text });
  const told = problems.map(({ id, message, fix, range, related = [] }) => {
    const { line, column } = positionAt(range.file, range.start);
    const others = related.map((other) => ({ ...other, primary: false }));
    const drawn = frames([{ range, says: "", primary: true }, ...others], { width: 80 });
    return `${id} ${line}:${column}\n${drawn.map(frameText).join("\n")}\n${message}.\nFix: ${fix}\n`;
  });
  return told.join("") + (complete ? "(the rest is read)\n" : "");
}

describe("classic mistakes", () => {
  for (const name of readdirSync(FOLDER)) {
    const cases = sections(readFileSync(`${FOLDER}/${name}`, "utf8"));
    it(`of ${name.replace(".txt", "")}, ${cases.length} of them`, async () => {
      expect(cases.length).toBeGreaterThan(5);
      const told = cases.map(([title, text]) => `== ${title}\n${tell(text)}`).join("\n");
      expect(told).not.toContain("syntax/not-yaml");
      await expect(told).toMatchFileSnapshot(`../golden/source/mistakes-${name}`);
    });
  }

  it("none is found in what is right", () => {
    const right = [
      "a: \"x: y\"\nb: '- c'\n",
      "a: http://x.example:80/y\nb: 10:30\nc: a:b\n",
      "{a: b, 'c':d, \"e\":1}\n".replace("'c':d", "'c': d"),
      "a:\n- b\n- c\n",
      "a:\n  - b: 1\n    c: 2\n  -\n    d: 3\n",
      "a: >\n  - b\n  c:d\nd: |\n  \ttab\n",
      "? a\n: b\n",
      "a: [\n  b,\n  ]\n",
      "a: text\n  that goes on\n",
      "a:\n  http://x.example\n",
      "a: x - y\nb: -1\nc: - \n".replace("c: - \n", ""),
      "&a b: *a \n".replace("*a ", "1\nc: *a"),
    ];
    for (const text of right)
      expect({ text, ids: parse({ path: "a.yaml", text }).problems.map(({ id }) => id) }).toEqual({
        text,
        ids: [],
      });
  });
});
