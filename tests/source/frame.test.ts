/** Code frames: the mark stands under what is blamed, whatever the line is made of. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frames, frameText } from "../../src/source/frame/frame.ts";
import type { Frame, Label } from "../../src/source/frame/types.ts";
import { sourceFile } from "../../src/source/position.ts";
import type { SourceFile } from "../../src/source/types.ts";
import { characters, displayWidth } from "../../src/text/width.ts";

function label(file: SourceFile, words: string, says = ""): Label {
  const start = file.text.indexOf(words);
  return { range: { file, start, end: start + words.length }, says, primary: true };
}

function draw(text: string, words: string, { says = "", width = 60 } = {}): string {
  const file = sourceFile({ path: "privacyfile.yaml", text });
  return frames([label(file, words, says)], { width })
    .map(frameText)
    .join("\n\n");
}

/** What stands above the marks of a frame, by column. */
function marked(frame: Frame): string {
  const lines = frame.lines.map(({ segments }) => segments.map(({ text }) => text).join(""));
  const row = lines.findIndex((line) => /\|\s*[\^]+/.test(line));
  const from = lines[row]?.indexOf("^") ?? 0;
  const length = /\^+/.exec(lines[row] ?? "")?.[0].length ?? 0;
  let column = 0;
  let under = "";
  for (const character of characters(lines[row - 1] ?? "")) {
    if (column >= from && column < from + length) under += character;
    column += displayWidth(character);
  }
  return under;
}

describe("a code frame", () => {
  it("shows the line with one above and below", () => {
    expect(
      draw("version: 1\nbusiness:\n  contry: IE\n  name: Crumb\n", "contry", {
        says: "no such key",
      }),
    ).toBe(
      ["2 | business:", "3 |   contry: IE", "  |   ^^^^^^ no such key", "4 |   name: Crumb"].join(
        "\n",
      ),
    );
  });

  it("expands tabs and counts wide characters", () => {
    expect(draw("a:\t面包 b", "b")).toBe(["1 | a:  面包 b", "  |          ^"].join("\n"));
    expect(draw("🥐🥖: x", "🥖")).toBe(["1 | 🥐🥖: x", "  |   ^^"].join("\n"));
    expect(draw("cafe\u0301: x", "x")).toBe(["1 | cafe\u0301: x", "  |       ^"].join("\n"));
  });

  it("writes out what cannot be seen", () => {
    expect(draw("a: \u001b[31m\u202Eb", "b")).toBe(
      ["1 | a: \\u{1b}[31m\\u{202e}b", `  | ${" ".repeat(21)}^`].join("\n"),
    );
  });

  it("cuts long lines around the blamed words", () => {
    const text = `notes: ${"word ".repeat(100)}HERE ${"more ".repeat(100)}`;
    const lines = draw(text, "HERE").split("\n");
    expect(lines.every((line) => displayWidth(line) <= 60)).toBe(true);
    expect(lines[0]).toMatch(/^1 \| ….*HERE.*…$/);
    const column = lines[0]?.indexOf("HERE") ?? -1;
    expect(lines[1]).toBe(`${"  | ".padEnd(column)}^^^^`);
  });

  it("puts words that do not fit below the mark", () => {
    const lines = draw("  key: value", "value", {
      says: "a sentence that is far too long for what is left",
      width: 40,
    }).split("\n");
    expect(lines).toEqual([
      "1 |   key: value",
      "  |        ^^^^^",
      "  |        a sentence that is far too",
      "  |        long for what is left",
    ]);
  });

  it("joins near lines, leaves out far ones, and adds frames for other files", () => {
    const text = [
      "one: 1",
      "two: 2",
      "three: 3",
      "four: 4",
      "five: 5",
      "six: 6",
      "seven: 7",
      "one: 8",
    ].join("\n");
    const file = sourceFile({ path: "a.yaml", text });
    const other = sourceFile({ path: "b.yaml", text: "acme: {}" });
    const last = {
      range: { file, start: text.length - 6, end: text.length - 3 },
      says: "",
      primary: true,
    };
    const drawn = frames([
      { ...label(file, "one", "first written here"), primary: false },
      last,
      { ...label(other, "acme", "and here"), primary: false },
    ]);
    expect(drawn.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      "a.yaml:8:1",
      "b.yaml:1:1",
    ]);
    expect(drawn.map(frameText)).toEqual([
      [
        "1 | one: 1",
        "  | --- first written here",
        "2 | two: 2",
        "  ⋮",
        "7 | seven: 7",
        "8 | one: 8",
        "  | ^^^",
      ].join("\n"),
      ["1 | acme: {}", "  | ---- and here"].join("\n"),
    ]);
  });

  it("points behind the text where something is missing", () => {
    const file = sourceFile({ path: "a.yaml", text: "a: [x" });
    const range = { file, start: 5, end: 5 };
    expect(frames([{ range, says: "", primary: true }]).map(frameText)).toEqual([
      "1 | a: [x\n  |      ^",
    ]);
  });

  it("marks the first line of a range over several", () => {
    expect(draw("a:\n  b: 1\n  c: 2\n", "b: 1\n  c: 2")).toBe(
      ["1 | a:", "2 |   b: 1", "  |   ^^^^", "3 |   c: 2"].join("\n"),
    );
  });

  it("stays within its width and marks exactly the words, for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom("a", " ", "面", "🥐", "é", "-", "x y"),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.array(piece),
        fc.integer({ min: 30, max: 90 }),
        (before, after, width) => {
          const head = before.join("").replaceAll(/[\r\n\p{Cs}]/gu, "");
          const text = `${head}@@@${after.join("").replaceAll(/[\r\n\p{Cs}]/gu, "")}`;
          const file = sourceFile({ path: "a.yaml", text });
          const start = head.length;
          const [frame] = frames(
            [{ range: { file, start, end: start + 3 }, says: "", primary: true }],
            { width },
          );
          if (frame === undefined) throw new Error("no frame");
          for (const line of frame.lines) {
            const drawn = line.segments.map((segment) => segment.text).join("");
            expect(displayWidth(drawn)).toBeLessThanOrEqual(width);
            // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
            expect(drawn).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e]/);
          }
          expect(marked(frame)).toContain("@@@");
        },
      ),
      { numRuns: 300 },
    );
  });
});
