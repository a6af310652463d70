/** The result as text for GitHub: the comment and the summary, each within its room. */
import {
  comparisonParts,
  markdownText,
  type RenderOptions,
  render,
  VERSION,
} from "../../src/index.ts";
import { type Block, fitBlocks } from "../body/fit.ts";
import type { Judged, Judgement, Task } from "./judge.ts";

/** A comment may have 65,536 characters; some are left for the mark and what GitHub adds. */
const COMMENT_ROOM = 60_000;
/** A summary of more than 1 MiB is dropped as a whole; other words of the step need room too. */
const SUMMARY_ROOM = 900_000;

/** Businesses with something to tell stand first. */
function ordered(judged: readonly Judged[]): readonly Judged[] {
  return [...judged].sort((a, b) => Number(b.fails) - Number(a.fails));
}

function blocksOf(one: Judged, i: number, options: RenderOptions): readonly Block[] {
  const { comparison, report } = one;
  if (comparison === null) {
    return [
      { name: "the findings", weight: i, text: render("markdown", [report], options).trim() },
    ];
  }
  return comparisonParts(comparison, options).map(({ title, weight, text }) => ({
    name: title,
    weight: weight * 100 + i,
    text,
  }));
}

const NOT_ADVICE = "This is not legal advice.";

function footer({ place }: Task): string {
  const run = place.run === null ? "" : ` [The whole run](${place.run}).`;
  return `<sub>Privacyfile ${VERSION}. ${NOT_ADVICE}${run}</sub>`;
}

/** Nothing is declared: said as what it is, never as an all-clear. */
const NOTHING = `## Privacy

**Nothing to check: there is no privacyfile.yaml in this checkout.**

Nothing follows from that about what is done with personal data. Write one: \`npx privacyfile init\``;

/** What was declared before and is no longer. */
export function goneText(folder: string): string {
  const where = folder === "." ? "This repository" : folder;
  return `${where} no longer declares what is done with personal data: its privacyfile.yaml is gone. Nothing can be judged without it, so this is no all-clear.`;
}

function goneBlock(folder: string): Block {
  return {
    name: "what is gone",
    weight: 0,
    text: `## Privacy\n\n**${markdownText(goneText(folder))}**`,
  };
}

function body(judgement: Judgement, task: Task, options: RenderOptions): readonly Block[] {
  const { judged, gone } = judgement;
  const told = [
    ...gone.map(goneBlock),
    ...ordered(judged).flatMap((one, i) => blocksOf(one, i, options)),
  ];
  const blocks = told.length === 0 ? [{ name: "", weight: 0, text: NOTHING }] : told;
  return [...blocks, { name: "the version", weight: 0, text: footer(task) }];
}

export function commentText(judgement: Judgement, task: Task, options: RenderOptions): string {
  const elsewhere = "The summary of the run has more.";
  return fitBlocks(body(judgement, task, options), {
    most: COMMENT_ROOM,
    unit: "characters",
    elsewhere,
  });
}

export function summaryText(judgement: Judgement, task: Task, options: RenderOptions): string {
  const elsewhere = "privacyfile check has it all.";
  return fitBlocks(body(judgement, task, options), {
    most: SUMMARY_ROOM,
    unit: "bytes",
    elsewhere,
  });
}
