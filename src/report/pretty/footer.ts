/** The last lines: counts, what was read and asked, and one thing to do next. */
import { summarize } from "../../finding/summary.ts";
import type { Finding, Report } from "../../finding/types.ts";
import { terminalText } from "../../text/terminal.ts";
import { list, plural } from "../../text/words.ts";
import { wrap } from "../../text/wrap.ts";
import { placeText } from "../label.ts";
import { matterMost } from "../matter.ts";
import { basis, CANNOT_JUDGE, counts, NO_PROBLEM, reach } from "../words.ts";
import { groupFailures } from "./group.ts";
import { levelLines } from "./level.ts";
import type { Style } from "./style.ts";

/** What keeps a file from being read comes first: nothing can be judged before it is mended. */
function mostPressing({ complete, findings }: Report): Finding | undefined {
  const unread = findings.find(({ rule }) => /^(?:file|syntax)\//.test(rule));
  return complete ? groupFailures(findings)[0]?.first : unread;
}

/** The one thing to do next; undefined when nothing presses. */
function nextStep(reports: readonly Report[]): string | undefined {
  const inOrder = [...reports].sort((a, b) => Number(a.complete) - Number(b.complete));
  for (const report of inOrder) {
    const finding = mostPressing(report);
    if (finding === undefined) continue;
    return `fix ${placeText(report.root.path, finding.range)}, then run privacyfile check again`;
  }
  const open = reports.flatMap(({ coverage }) => coverage.gaps);
  const gap = open.find(({ required }) => required) ?? open[0];
  if (gap === undefined) return undefined;
  return `state ${terminalText(gap.fact)} of ${terminalText(gap.address)}, or write TODO there`;
}

/** True when there is nothing to tell but that all is well. */
export function isQuiet(reports: readonly Report[]): boolean {
  return reports.every(
    (report) =>
      report.complete &&
      report.errors.length === 0 &&
      report.coverage.gaps.length === 0 &&
      report.findings.length === 0 &&
      (report.baseline?.gone.length ?? 0) === 0,
  );
}

/** One line that says what was checked, no more than "no problem found" can be said; then what comes next. */
export function allWell(reports: readonly Report[], style: Style): string {
  const summary = summarize(reports);
  const waived = counts(summary).map((said) => `, ${said}`);
  const line = `${style.good(NO_PROBLEM)}: ${reach(summary)}${waived.join("")} (${basis(reports)}).`;
  return [line, ...levelLines(reports).map(style.dim)].join("\n");
}

/** So many kinds of finding are named at the end; who has fewer sees them all anyhow. */
const MOST_MATTERS = 3;

/** The end of a long report is what a terminal shows: there stands where to begin. */
function mattersLines(reports: readonly Report[], style: Style, width: number): readonly string[] {
  const [first, second, third, more] = matterMost(reports, MOST_MATTERS + 1);
  if (more === undefined) return [];
  const lines = [first, second, third].flatMap((matter) => {
    if (matter === undefined) return [];
    const { root, finding, places } = matter;
    const others = places === 1 ? "" : `, and in ${plural(places - 1, "more place")}`;
    const head = `${finding.severity}  `;
    const text = `${terminalText(finding.message)} (${placeText(root, finding.range)}${others})`;
    return wrap(text, width - head.length - 2).map((line, i) =>
      i === 0
        ? `  ${style.grave(finding.severity, finding.severity)}  ${line}`
        : `  ${" ".repeat(head.length)}${line}`,
    );
  });
  return [style.bold("What matters most:"), ...lines];
}

function nextLines(next: string, style: Style, width: number): readonly string[] {
  const label = "Next: ";
  return wrap(next, width - label.length).map((line, i) =>
    i === 0 ? `${style.bold(label.trim())} ${line}` : `${" ".repeat(label.length)}${line}`,
  );
}

/** "3 errors, 1 warning."; that no problem was found is said only where everything could be judged. */
function verdict(reports: readonly Report[], style: Style): readonly string[] {
  const failed = reports.reduce((sum, report) => sum + report.errors.length, 0);
  const broken = failed === 0 ? [] : [plural(failed, "rule error")];
  const said = [...broken, ...counts(summarize(reports))];
  if (said.length > 0) return [style.bold(`${said.join(", ")}.`)];
  const complete = reports.every((report) => report.complete);
  return complete ? [style.good(`${NO_PROBLEM}.`)] : [];
}

/** "Assumed: subject:customers, subject:staff taken to live in ..."; what is the same is said once. */
function assumed(reports: readonly Report[]): readonly string[] {
  const byWhy = new Map<string, string[]>();
  for (const { address, why } of reports.flatMap(({ assumptions }) => assumptions)) {
    const name = terminalText(address.slice(address.indexOf(":") + 1));
    byWhy.set(why, [...(byWhy.get(why) ?? []), name]);
  }
  return [...byWhy].map(
    ([why, names]) => `Assumed: ${list([...new Set(names)])} ${terminalText(why)}.`,
  );
}

/** Counts, reach and the next step. */
export function footer(reports: readonly Report[], style: Style, width: number): readonly string[] {
  const complete = reports.every((report) => report.complete);
  const next = nextStep(reports);
  return [
    ...(complete ? [] : wrap(CANNOT_JUDGE, width).map(style.bold)),
    ...verdict(reports, style),
    ...wrap(`${reach(summarize(reports))} (${basis(reports)}).`, width).map(style.dim),
    ...assumed(reports).flatMap((line) => wrap(line, width).map(style.dim)),
    ...levelLines(reports).flatMap((line) => wrap(line, width).map(style.dim)),
    ...mattersLines(reports, style, width),
    ...(next === undefined ? [] : nextLines(next, style, width)),
  ];
}
