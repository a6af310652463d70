/** A comparison as the parts of a Markdown text: meaning first, then what to do, then problems. */
import type { Comparison } from "../../finding/comparison.ts";
import { markdownText } from "../../text/markdown.ts";
import type { RenderOptions } from "../types.ts";
import { basis } from "../words.ts";
import { changesText, glanceText } from "./changes.ts";
import { dutiesText } from "./duties.ts";
import { knownText, newText } from "./findings.ts";
import { noticesText } from "./notices.ts";
import { policyText } from "./policy.ts";
import type { Part } from "./types.ts";
import { comparedText, comparisonVerdict } from "./words.ts";

function titled(title: string, text: string): string {
  return text === "" ? "" : `### ${title}\n\n${text}`;
}

function verdict(comparison: Comparison): string {
  const { business, path } = comparison.report.root;
  const name = business ?? (path === "." ? "" : path);
  const heading = name === "" ? "Privacy" : `Privacy: ${markdownText(name)}`;
  return `## ${heading}\n\n**${markdownText(comparisonVerdict(comparison))}**`;
}

/** In the order in which they are read. */
export function comparisonParts(comparison: Comparison, options: RenderOptions): readonly Part[] {
  const { report } = comparison;
  const judged = `${comparedText(comparison)} Judged by ${basis([report])}.`;
  return [
    { id: "verdict", title: "the verdict", weight: 0, text: verdict(comparison) },
    {
      id: "glance",
      title: "the change at a glance",
      weight: 1,
      text: titled("What changes for people", glanceText(comparison)),
    },
    {
      id: "changes",
      title: "the changes one by one",
      weight: 2,
      text: changesText(comparison, options),
    },
    {
      id: "notices",
      title: "what people will read",
      weight: 6,
      text: titled("What people will read", noticesText(comparison)),
    },
    {
      id: "duties",
      title: "what must be done",
      weight: 3,
      text: titled("What must be done", dutiesText(comparison)),
    },
    {
      id: "policy",
      title: "what is accepted",
      weight: 4,
      text: titled("Accepted, and how it is checked", policyText(comparison, options)),
    },
    {
      id: "findings",
      title: "new problems",
      weight: 5,
      text: titled("New problems", newText(comparison, options)),
    },
    {
      id: "known",
      title: "what was known before",
      weight: 7,
      text: knownText(comparison, options),
    },
    { id: "footer", title: "how it was judged", weight: 0, text: markdownText(judged) },
  ];
}

/** The whole comparison as one text, with a last line break. */
export function comparisonAsMarkdown(comparison: Comparison, options: RenderOptions): string {
  const texts = comparisonParts(comparison, options).map(({ text }) => text);
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}
