/** Rules as SARIF describes them: from the one page that `explain` shows. */
import type { Confidence } from "../../finding/types.ts";
import { shortened } from "../../text/quote.ts";
import { terminalText } from "../../text/terminal.ts";
import { pageAsMarkdown } from "../page/markdown.ts";
import { pageForTerminal } from "../page/terminal.ts";
import type { RulePage } from "../page/types.ts";

/** GitHub's limits for a description and for tags that it shows. */
const LONGEST = 1_000;
const MOST_TAGS = 10;

const PRECISION: { readonly [confidence in Confidence]: string } = {
  high: "high",
  review: "medium",
};

function description(text: string): { text: string } {
  return { text: shortened(terminalText(text.replaceAll(/\s+/g, " ")), LONGEST) };
}

function tagsOf({ id, law }: RulePage): readonly string[] {
  const principle = id.slice(0, Math.max(id.indexOf("/"), 0));
  const tags = new Set(["privacy", principle, ...law.map((citation) => citation.law)]);
  tags.delete("");
  return [...tags].slice(0, MOST_TAGS);
}

/** One entry of `tool.driver.rules`. */
export function describeRule(page: RulePage, confidence: Confidence): object {
  return {
    id: page.id,
    shortDescription: description(page.title),
    fullDescription: description(page.why === "" ? page.title : page.why),
    help: {
      text: pageForTerminal(page, { width: 80, color: false, links: false }),
      markdown: pageAsMarkdown(page),
    },
    defaultConfiguration: { level: page.severity },
    properties: { tags: tagsOf(page), precision: PRECISION[confidence] },
  };
}
