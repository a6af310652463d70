/** Comparisons for people at a terminal: meaning first, then what to do, then problems. */
import type { Comparison } from "../../finding/comparison.ts";
import { terminalText } from "../../text/terminal.ts";
import { plural } from "../../text/words.ts";
import { wrap } from "../../text/wrap.ts";
import { block, line } from "../pretty/block.ts";
import { groupFailures } from "../pretty/group.ts";
import { createStyle, type Style } from "../pretty/style.ts";
import type { RenderOptions } from "../types.ts";
import { brokenText } from "../words.ts";
import { changeLines, glanceLines } from "./pretty/changes.ts";
import { dutyLines } from "./pretty/duties.ts";
import { noticeLines } from "./pretty/notices.ts";
import { comparedText, failures } from "./words.ts";

/** So many kinds of new problem are told in full. */
const MOST_BLOCKS = 8;

/** Every business as paragraphs; one line where nothing changed. */
export function comparisonsForTerminal(
  comparisons: readonly Comparison[],
  { width, color, links }: RenderOptions,
): string {
  const style = createStyle({ color, links });
  const texts = comparisons.map((one) => business(one, style, width).join("\n\n"));
  return `${texts.join("\n\n")}\n`;
}

function business(comparison: Comparison, style: Style, width: number): readonly string[] {
  const titled = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines].join("\n")];
  return [
    [headline(comparison, style), ...wrap(terminalText(comparedText(comparison)), width)].join(
      "\n",
    ),
    ...titled("At a glance", glanceLines(comparison, style)),
    ...titled("What changes", changeLines(comparison, style, width)),
    ...titled("What people will read", noticeLines(comparison, style, width)),
    ...titled("What must be done", dutyLines(comparison, style, width)),
    ...titled("How it is checked", policyLines(comparison, style, width)),
    ...problems(comparison, style, width),
    verdict(comparison, style),
  ];
}

function headline({ report, before, after }: Comparison, style: Style): string {
  const { business: name, path } = report.root;
  const who = terminalText(name ?? (path === "." ? "Privacy" : path));
  return `${style.bold(who)}  ${style.dim(terminalText(`${before.name} → ${after.name}`))}`;
}

/** Changes of the check decide nothing about this comparison, and are seen all the same. */
function policyLines({ policy }: Comparison, style: Style, width: number): readonly string[] {
  return policy.flatMap(({ sentence, weaker, counts, where }) => {
    const mark = weaker ? style.grave("warning", "less") : "    ";
    const effect = counts ? "counts already" : "counts once this is merged";
    const place = where === null ? "" : `, ${where}`;
    const [first = "", ...rest] = wrap(terminalText(`${sentence} (${effect}${place})`), width - 8);
    return [`  ${mark}  ${first}`, ...rest.map((text) => `        ${text}`)];
  });
}

function problems(comparison: Comparison, style: Style, width: number): readonly string[] {
  const { report, findings, hidden } = comparison;
  const context = { style, width, root: report.root.path };
  const groups = groupFailures(failures(findings.new));
  const fixed = failures(findings.fixed);
  return [
    ...report.errors.map((error) =>
      style.grave("error", terminalText(`${error.rule} ${brokenText(error)}`)),
    ),
    ...(groups.length === 0
      ? []
      : [style.bold(`New: ${plural(failures(findings.new).length, "problem")}`)]),
    ...groups.slice(0, MOST_BLOCKS).map((group) => block(group, context)),
    ...groups.slice(MOST_BLOCKS).map((group) => line(group, context)),
    ...(hidden.length === 0 ? [] : [hiddenText(comparison, style, width)]),
    ...(fixed.length === 0 ? [] : [fixedText(comparison, style, width)]),
  ];
}

function hiddenText({ hidden }: Comparison, style: Style, width: number): string {
  const lines = hidden.flatMap(({ finding, gone }) =>
    wrap(
      terminalText(`${finding.rule}: ${finding.message} (no longer stated: ${gone.join(", ")})`),
      width - 2,
    ).map((text) => `  ${text}`),
  );
  return [style.bold("Still open, although a fact went that would show it"), ...lines].join("\n");
}

function fixedText({ findings }: Comparison, style: Style, width: number): string {
  const lines = failures(findings.fixed).flatMap(({ message }) =>
    wrap(terminalText(message), width - 4).map((text, i) => `${i === 0 ? "  ✓ " : "    "}${text}`),
  );
  return [
    style.good(`Fixed: ${plural(failures(findings.fixed).length, "problem")}`),
    ...lines,
  ].join("\n");
}

/** The gate, and what the counts behind it are. */
function verdict(comparison: Comparison, style: Style): string {
  const { findings, gate, duties, report } = comparison;
  const open = duties.filter(({ done }) => !done).length;
  const counts = [
    changesText(comparison),
    ...(duties.length === 0 ? [] : [`${open} of ${plural(duties.length, "duty", "duties")} open`]),
    `problems: ${failures(findings.new).length} new, ${failures(findings.fixed).length} fixed, ${failures(findings.open).length} as before`,
  ].join("; ");
  if (!report.complete)
    return style.grave("error", "Cannot judge yet: something could not be read.");
  const fails = gate.fails
    ? style.grave("error", "The gate fails.")
    : style.good("The gate lets it pass.");
  return `${counts}.\n${fails}`;
}

/** Only where both states were read and nothing at all is said otherwise did nothing change. */
function changesText({ before, after, changes }: Comparison): string {
  if (before.state !== "read" || after.state !== "read") return "Changes cannot be told";
  const told = changes.filter(({ weight }) => weight === "fact").length;
  if (told > 0) return plural(told, "change");
  return changes.length === 0
    ? "No change in meaning"
    : `No change that weighs more or less on people, and ${plural(changes.length, "fact")} put otherwise`;
}
