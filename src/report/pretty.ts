/** The report for people at a terminal: calm, short, and with what to do. */
import type { Report } from "../finding/types.ts";
import { terminalText } from "../text/terminal.ts";
import { plural } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";
import { placeText } from "./label.ts";
import { type Acceptable, acceptable } from "./pretty/accept.ts";
import { acceptedList, knownLines } from "./pretty/accepted.ts";
import { block, line } from "./pretty/block.ts";
import { allWell, footer, isQuiet } from "./pretty/footer.ts";
import { gapList } from "./pretty/gaps.ts";
import { groupFailures } from "./pretty/group.ts";
import { createStyle, type Style } from "./pretty/style.ts";
import type { Reporter } from "./types.ts";
import { brokenText } from "./words.ts";

/** A rule that could not be run says nothing about the business; it must not be overlooked. */
function errorLines({ errors, root }: Report, style: Style, width: number): readonly string[] {
  const label = "rule error";
  const indent = " ".repeat(label.length + 2);
  return errors.map((error) => {
    const text = terminalText(`${error.rule} ${brokenText(error)}`);
    const [first = "", ...rest] = wrap(text, width - indent.length);
    const place = error.range === undefined ? [] : [`  ${placeText(root.path, error.range)}`];
    const lines = rest.map((line) => `${indent}${line}`);
    return [`${style.grave("error", label)}  ${first}`, ...lines, ...place].join("\n");
  });
}

/** The name of a business, when there are several to tell apart. */
function title({ root }: Report, style: Style): string {
  const name = root.business === null ? "" : `  ${terminalText(root.business)}`;
  return `${style.bold(terminalText(root.path))}${name}`;
}

/** So many kinds of finding are told in full: who has more to do starts with the gravest. */
const MOST_BLOCKS = 12;

function introduction(count: number): string {
  const kinds = plural(count, "more kind of finding", "more kinds of finding");
  return `And ${kinds}, in short; privacyfile explain <rule> tells why, and how to fix it:`;
}

interface Look {
  readonly style: Style;
  readonly width: number;
  readonly acceptable?: Acceptable;
}

/** Everything about one business, as paragraphs. */
function business(report: Report, look: Look): readonly string[] {
  const { style, width } = look;
  const context = { ...look, root: report.root.path };
  const errors = errorLines(report, style, width);
  const gaps = gapList(report, style, width);
  const groups = groupFailures(report.findings);
  const inShort = groups.slice(MOST_BLOCKS);
  return [
    ...groups.slice(0, MOST_BLOCKS).map((group) => block(group, context)),
    ...(inShort.length === 0 ? [] : [wrap(introduction(inShort.length), width).join("\n")]),
    ...inShort.map((group) => line(group, context)),
    ...(errors.length === 0 ? [] : [errors.join("\n")]),
    ...[gaps, acceptedList(report, style, width), knownLines(report, style, width)]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n")),
  ];
}

/** Findings in full, gaps as a list, counts and the next step; one line when all is well. */
export const pretty: Reporter = (reports, { width, color, links, explain }) => {
  const style = createStyle({ color, links });
  if (isQuiet(reports)) return `${allWell(reports, style)}\n`;
  const inFull = reports.flatMap((report) =>
    groupFailures(report.findings)
      .slice(0, MOST_BLOCKS)
      .map(({ first }) => ({ report, finding: first })),
  );
  const hint = acceptable(inFull, explain === undefined ? {} : { explain });
  const look = { style, width, ...(hint && { acceptable: hint }) };
  const paragraphs = reports.flatMap((report) => {
    const told = business(report, look);
    return reports.length > 1 && told.length > 0 ? [title(report, style), ...told] : told;
  });
  return `${[...paragraphs, footer(reports, style, width).join("\n")].join("\n\n")}\n`;
};
