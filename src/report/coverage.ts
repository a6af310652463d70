/** Coverage by article: which rules serve each article of each law, and what stays with people. */

import type { LawId } from "../finding/types.ts";
import { articleParts, namesArticle } from "../law/articles.ts";
import { markdownText } from "../text/markdown.ts";
import { terminalText } from "../text/terminal.ts";
import { plural } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";
import { lawName } from "./label.ts";
import { createStyle } from "./pretty/style.ts";
import type { RuleSummary } from "./rule-list.ts";
import type { RenderOptions } from "./types.ts";

/** One article, with the rules that cite it. */
export interface ArticleCoverage {
  readonly law: LawId;
  /** As it is cited: `Art. 5`, `11 CCR §7012`. */
  readonly cite: string;
  readonly title: string;
  readonly rules: readonly string[];
  /** What nobody can check from declarations. */
  readonly beyond: string;
}

/** Every article of every law in the order of the law, served or not. */
export function coverageByArticle(rules: readonly RuleSummary[]): readonly ArticleCoverage[] {
  return articleParts().flatMap((part) =>
    part.articles.map(({ article, title, beyond }) => ({
      law: part.law,
      cite: `${part.prefix}${part.prefix.endsWith("§") ? "" : " "}${article}`,
      title,
      rules: rules
        .filter(({ laws }) =>
          laws.some(({ law, cite }) => law === part.law && namesArticle(part, article, cite)),
        )
        .map(({ id }) => id),
      beyond,
    })),
  );
}

/** The laws of the rows, each with its rows. */
function byLaw(
  rows: readonly ArticleCoverage[],
): readonly (readonly [LawId, readonly ArticleCoverage[]])[] {
  const laws = [...new Set(rows.map(({ law }) => law))];
  return laws.map((law) => [law, rows.filter((row) => row.law === law)]);
}

function served(rows: readonly ArticleCoverage[]): string {
  const count = rows.filter(({ rules }) => rules.length > 0).length;
  return `${count} of ${plural(rows.length, "article")} served by rules`;
}

/** The coverage for the terminal: what serves an article, then what stays with people. */
export function coverageForTerminal(
  rows: readonly ArticleCoverage[],
  options: RenderOptions,
): string {
  const style = createStyle(options);
  const indent = `\n${" ".repeat(4)}`;
  const lines = (text: string): string => wrap(text, options.width - 4).join(indent);
  const sections = byLaw(rows).map(([law, articles]) => {
    const entries = articles.map(({ cite, title, rules, beyond }) => {
      const by = rules.length === 0 ? "no rule" : rules.join(", ");
      const head = `  ${terminalText(cite)}  ${terminalText(title)}`;
      return `${head}${indent}${lines(by)}${indent}${style.dim(lines(`People: ${beyond}`))}`;
    });
    return [style.bold(`${lawName(law)}: ${served(articles)}`), ...entries].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

/** The coverage as a page. Links lead to the pages of the rules beside it. */
export function coverageAsMarkdown(rows: readonly ArticleCoverage[]): string {
  const sections = byLaw(rows).map(([law, articles]) => {
    const lines = articles.map(({ cite, title, rules, beyond }) => {
      const links = rules.map((id) => `[\`${id}\`](${id}.md)`).join(", ");
      const cells = [cite, title].map(markdownText);
      return `| ${cells.join(" | ")} | ${links === "" ? "none" : links} | ${markdownText(beyond)} |`;
    });
    const head = "| article | about | rules | what nobody can check from declarations |";
    return `## ${lawName(law)}\n\n${served(articles)}.\n\n${head}\n|---|---|---|---|\n${lines.join("\n")}`;
  });
  const opening =
    "Which rules serve each article that binds a business, and what stays with people whatever is declared.\nArticles that speak to authorities, courts and states are left out.";
  return `# Coverage by article\n\n${opening}\n\n${sections.join("\n\n")}\n`;
}
