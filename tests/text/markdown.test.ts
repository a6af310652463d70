/** Markdown as GitHub reads it: texts stay texts, code stays code, nothing is a link, mention or reference. */
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import {
  markdownBlock,
  markdownCellCode,
  markdownCode,
  markdownLink,
  markdownText,
} from "../../src/text/markdown.ts";
import { terminalText } from "../../src/text/terminal.ts";
import { safeUrl } from "../../src/text/url.ts";
import { always, lacks, same } from "./samples.ts";

const WORD_JOINER = /\u2060/g;

const GITHUB = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** The document of a Markdown text, read by a parser of GitHub's dialect. */
function read(markdown: string): Node {
  const html = micromark(markdown, GITHUB);
  return parseFragment(html) as unknown as Node;
}

function textOf(node: Node): string {
  return (node.value ?? "") + (node.childNodes ?? []).map(textOf).join("");
}

function elementsOf(node: Node): readonly string[] {
  const own = node.nodeName.startsWith("#") ? [] : [node.nodeName];
  return [...own, ...(node.childNodes ?? []).flatMap(elementsOf)];
}

/** The texts of the cells below a table's head. */
function cellsOf(node: Node): readonly string[] {
  if (node.nodeName === "td") return [textOf(node)];
  return (node.childNodes ?? []).flatMap(cellsOf);
}

/** What is seen of a text in one line of a page, where a run of blanks is one. */
function seen(text: string): string {
  return terminalText(text.replaceAll(/[\r\n\t]+/g, " "))
    .replaceAll(/ +/g, " ")
    .trim();
}

/** GitHub looks for these in the text of the page, whatever signs made it. */
const FOUND_LATER = /(?<![\w/])@[a-z\d]|#\d|\bGH-\d/i;

describe("text in Markdown", () => {
  it("escapes what means something, and leaves words readable", () => {
    expect(markdownText("Crumb & Co. keeps e-mail (until 2027).")).toBe(
      "Crumb \\& Co. keeps e-mail (until 2027).",
    );
    expect(markdownText("*a* _b_ `c` [d](e) <f>")).toBe(
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\>",
    );
    expect(markdownText("- a")).toBe("\\- a");
    expect(markdownText("1. a")).toBe("1\\. a");
  });

  it("is one paragraph of plain text", () => {
    always((text) => {
      const tree = read(markdownText(text));
      const elements = elementsOf(tree);
      if (seen(text) === "") return;
      expect(elements).toEqual(["p"]);
      const shown = textOf(tree);
      lacks(shown, FOUND_LATER);
      same(seen(shown.replaceAll(WORD_JOINER, "")), seen(text).replaceAll(WORD_JOINER, ""));
    }, 6);
  });

  it("is one cell of a table", () => {
    always((text) => {
      const tree = read(`| a | b |\n| - | - |\n| ${markdownText(text)} | next |\n`);
      const cells = cellsOf(tree);
      same(cells.length, 2);
      same(cells[1], "next");
      same(
        seen((cells[0] ?? "").replaceAll(WORD_JOINER, "")),
        seen(text).replaceAll(WORD_JOINER, ""),
      );
      same(
        elementsOf(tree).every((name) => name.startsWith("t")),
        true,
      );
    }, 24);
  });

  it("links only to what was allowed", () => {
    expect(markdownLink("Art. 5(1)", safeUrl("https://law.example/(5)?a=1&copy;"))).toBe(
      "[Art. 5(1)](<https://law.example/%285%29?a=1&amp;copy;>)",
    );
    expect(markdownLink("[x]", safeUrl("javascript:alert(1)"))).toBe("\\[x\\]");
    always((text) => {
      const tree = read(`see ${markdownLink(`x${text}`, "https://law.example/a")}.`);
      expect(elementsOf(tree)).toEqual(["p", "a"]);
    }, 24);
  });
});

describe("code in Markdown", () => {
  it("is one code span with the same text", () => {
    expect(markdownCode("a`b")).toBe("``a`b``");
    expect(markdownCode("`")).toBe("`` ` ``");
    expect(markdownCode("")).toBe("");
    always((text) => {
      const code = markdownCode(text);
      if (code === "") return;
      const tree = read(`x ${code} y`);
      expect(elementsOf(tree)).toEqual(["p", "code"]);
      const paragraph = tree.childNodes?.[0]?.childNodes ?? [];
      const span = paragraph.find(({ nodeName }) => nodeName === "code");
      same(textOf(span ?? tree), terminalText(text.replaceAll(/\r\n|[\r\n\t]/g, " ")));
    }, 6);
  });

  it("is one cell of a table, bars included", () => {
    expect(markdownCellCode("a|b")).toBe("`a\\|b`");
    expect(markdownCellCode("a\\|b")).toBe("`a\\\u2060\\|b`");
    always((text) => {
      const code = markdownCellCode(text);
      if (code === "") return;
      const tree = read(`| a | b |\n| - | - |\n| ${code} | next |\n`);
      expect(elementsOf(tree).filter((name) => name === "td" || name === "code")).toEqual([
        "td",
        "code",
        "td",
      ]);
    }, 24);
  });

  it("is one block with the same lines", () => {
    always((text) => {
      const tree = read(markdownBlock(text, "yaml"));
      expect(elementsOf(tree)).toEqual(["pre", "code"]);
      const lines = text.replaceAll("\t", "  ").split(/\r?\n/).map(terminalText).join("\n");
      same(textOf(tree), lines === "" ? "\n" : `${lines}\n`);
    }, 24);
  });
});
