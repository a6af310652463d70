/** The page of a rule as Markdown: for the documentation, and later for SARIF help. */
import type { Citation } from "../../finding/types.ts";
import { markdownBlock, markdownCode, markdownLink, markdownText } from "../../text/markdown.ts";
import { safeUrl } from "../../text/url.ts";
import { lawName } from "../label.ts";
import type { PageExample, RulePage } from "./types.ts";

/** Paragraphs with `code spans`: all else is escaped, so that no text becomes markup. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => inline(paragraph, markdownCode))
    .join("\n\n");
}

/** One paragraph; `code` writes what stands in code marks. */
export function inline(text: string, code: (text: string) => string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : words(part)))
    .join("");
}

/** Words between code spans, with the space that parts them from those. */
function words(text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before && " "}${markdownText(inner)}${after && " "}`;
}

function fenced(text: string): string {
  return markdownBlock(text, "yaml");
}

function exampleBlocks(title: string, examples: readonly PageExample[]): readonly string[] {
  if (examples.length === 0) return [];
  return [
    `## ${title}`,
    ...examples.flatMap(({ name, text }) => [...(name === "" ? [] : [prose(name)]), fenced(text)]),
  ];
}

function cite({ law, cite: article, url }: Citation): string {
  return `- ${markdownLink(`${lawName(law)} ${article}`, url === null ? undefined : safeUrl(url))}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

/** Title, standing, why, law, examples, fix, options and waiver, each where it applies. */
export function pageAsMarkdown(page: RulePage): string {
  const parts = [
    `# ${prose(page.title)}`,
    `${markdownCode(page.id)} · ${page.severity}`,
    ...(page.standing.length === 0 ? [] : [page.standing.map(prose).join(" ")]),
    ...(page.uncertain === null ? [] : [`> **Not certain:** ${prose(page.uncertain)}`]),
    ...section("Why", [prose(page.why)]),
    ...section("Law", page.law.map(cite)),
    ...exampleBlocks("Not like this", page.bad),
    ...exampleBlocks("Like this", page.good),
    ...section("Fix", [prose(page.fix)]),
    ...section(
      "Options",
      page.options.map(
        ({ name, value, description }) =>
          `- ${markdownCode(name)} (default ${markdownCode(value)}): ${prose(description)}`,
      ),
    ),
    ...(page.waiver === null ? [] : ["## Accept it on the record", fenced(page.waiver)]),
  ];
  return `${parts.join("\n\n")}\n`;
}
