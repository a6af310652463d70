/** A document as Markdown; all words of others are escaped, so that nothing in them becomes markup. */
import type { Block, Document, Provenance, Sentence, Words } from "../../finding/document.ts";
import { markdownCellCode, markdownCode, markdownLink, markdownText } from "../../text/markdown.ts";
import { safeUrl } from "../../text/url.ts";

export interface MarkdownOptions {
  /** Adds to each sentence a comment with its anchor and what it rests on. */
  readonly provenance?: boolean;
}

/** The whole document, with a line at its head that it is generated. */
export function toMarkdown(document: Document, options: MarkdownOptions = {}): string {
  const { provenance = false } = options;
  const blocks = document.sections.flatMap((section) => section.blocks);
  const lines = blocks.flatMap((block) => ["", ...blockLines(block, provenance)]);
  const head = "<!-- Generated from the declarations. Do not edit. -->";
  return `${[head, "", `# ${markdownText(document.title)}`, ...lines].join("\n")}\n`;
}

function blockLines(block: Block, traced: boolean): readonly string[] {
  const said = (sentences: readonly Sentence[]): string => prose(sentences, traced);
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${said([block.title])}`];
    case "paragraph":
      return [said(block.sentences)];
    case "list":
      return block.items.map(
        (item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${said(item)}`,
      );
    case "facts":
      return block.rows.map(({ term, says }) => `- **${markdownText(term)}:** ${said(says)}`);
    case "card":
      return [`### ${said([block.title])}`, ...inner(block.blocks, traced)];
    case "more":
      return [`**${said([block.summary])}**`, ...inner(block.blocks, traced)];
    case "table":
      return tableLines(block, traced);
    case "note":
      return [`> ${said(block.sentences)}`];
    case "flows":
      return block.text.map((sentence) => `- ${said([sentence])}`);
  }
}

function inner(blocks: readonly Block[], traced: boolean): readonly string[] {
  return blocks.flatMap((block) => ["", ...blockLines(block, traced)]);
}

function tableLines(
  { columns, rows }: Extract<Block, { kind: "table" }>,
  traced: boolean,
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(markdownText)),
    line(columns.map(() => "---")),
    ...rows.map(({ cells }) => line(cells.map((cell) => prose(cell, traced, markdownCellCode)))),
  ];
}

type Code = (text: string) => string;

function prose(sentences: readonly Sentence[], traced: boolean, code: Code = markdownCode): string {
  return sentences
    .map((sentence) => {
      const text = sentence.words.map((words) => run(words, code)).join("");
      const marked = sentence.state === "missing" ? `*${text.trim()}*` : text;
      return traced ? `${marked} ${comment(sentence)}` : marked;
    })
    .join(" ");
}

/** One run of words; blanks at its ends stand outside what is marked up. */
function run({ text, kind, href }: Words, code: Code): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const blank = (space: string): string => (space === "" ? "" : " ");
  return `${blank(before)}${inline({ text: middle, kind, href }, code)}${blank(after)}`;
}

function inline(
  { text, kind, href }: { text: string; kind: Words["kind"]; href: string | undefined },
  code: Code,
): string {
  if (text === "") return "";
  if (href !== undefined && !isInside(href)) return markdownLink(text, safeUrl(href));
  if (kind === "code") return code(text);
  return kind === "strong" ? `**${markdownText(text)}**` : markdownText(text);
}

/** Markdown files stand alone: links within and between documents are for the site. */
function isInside(href: string): boolean {
  return href.startsWith("#") || href.startsWith("document:");
}

function comment({ id, from, law }: Sentence): string {
  const places = from.map(placeText);
  const laws = law.map((one) => `${one.law} ${one.cite}`);
  const text = [`#${id}`, ...places, ...laws].join("; ");
  // Two hyphens would end the comment.
  return `<!-- ${text.replaceAll(/-(?=-)/g, "- ").replaceAll(/[<>]/g, "")} -->`;
}

function placeText({ address, key }: Provenance): string {
  return key === "" ? address : `${address} ${key}`;
}
