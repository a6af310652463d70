/** The page of a rule as Markdown: for the documentation, and later for SARIF help. */
import type { Citation } from "../../finding/types.ts";
import { markdown } from "../../text/markdown.ts";
import { lawName } from "../label.ts";
import type { PageExample, RulePage } from "./types.ts";

/** Text with `code spans`: all else is escaped, so that no text becomes markup. */
export function prose(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : markdown(part)))
    .join("");
}

/** A fence longer than any run of backticks in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}

function exampleBlocks(title: string, examples: readonly PageExample[]): readonly string[] {
  if (examples.length === 0) return [];
  return [
    `## ${title}`,
    ...examples.flatMap(({ name, text }) => [...(name === "" ? [] : [prose(name)]), fenced(text)]),
  ];
}

function cite({ law, cite: article, url }: Citation): string {
  const text = markdown(`${lawName(law)} ${article}`);
  return url === null ? `- ${text}` : `- [${text}](${url})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

/** Title, standing, why, law, examples, fix, options and waiver, each where it applies. */
export function pageAsMarkdown(page: RulePage): string {
  const parts = [
    `# ${prose(page.title)}`,
    `\`${page.id}\` · ${page.severity}`,
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
          `- \`${name}\` (default \`${value.replaceAll("`", "")}\`): ${prose(description)}`,
      ),
    ),
    ...(page.waiver === null ? [] : ["## Accept it on the record", fenced(page.waiver)]),
  ];
  return `${parts.join("\n\n")}\n`;
}
