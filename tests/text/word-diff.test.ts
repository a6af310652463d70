import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords, type WordPart } from "../../src/text/word-diff.ts";

function written(parts: readonly WordPart[]): string {
  const signs = { kept: "", removed: "-", added: "+" };
  return parts
    .map(({ kind, text }) => (kind === "kept" ? text : `[${signs[kind]}${text}]`))
    .join("");
}

function side(parts: readonly WordPart[], kind: WordPart["kind"]): string {
  return parts
    .filter((part) => part.kind === "kept" || part.kind === kind)
    .map(({ text }) => text)
    .join("");
}

describe("diffWords", () => {
  it.each([
    ["equal texts are kept", "We keep it.", "We keep it.", "We keep it."],
    ["nothing at all gives no parts", "", "", ""],
    ["a word in place of a word", "for 1 year.", "for 2 years.", "for [-1 year][+2 years]."],
    ["a word that came", "your email", "your email and name", "your email[+ and name]"],
    ["a word that went", "your email and name", "your name", "your [-email and ]name"],
    ["a text that came", "", "We use it.", "[+We use it.]"],
    ["umlauts and joiners stay in words", "die Löschung", "die E-Mail", "die [-Löschung][+E-Mail]"],
    ["scripts without spaces go by the character", "保存一年", "保存二年", "保存[-一][+二]年"],
    ["one replaced sentence reads as one", "a b c d", "w x y z", "[-a b c d][+w x y z]"],
  ])("%s", (...[, before, after, expected]) => {
    expect(written(diffWords(before, after))).toBe(expected);
  });

  it("gives both texts back, whatever they hold", () => {
    const word = fc.constantFrom(
      "we",
      "keep",
      "it",
      " ",
      " ",
      "\n",
      ".",
      "é",
      "年",
      "😀",
      "\ud800",
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(side(parts, "removed")).toBe(before);
        expect(side(parts, "added")).toBe(after);
        expect(parts.every((part) => part.text !== "")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("does not compare texts that have hardly a word in common", () => {
    const many = (word: string): string =>
      Array.from({ length: 2000 }, (_, i) => word + i).join(" ");
    const parts = diffWords(many("a"), many("b"));
    expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
