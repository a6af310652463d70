/** The last lines: counts, what was read and asked, and one thing to do next. */
import { summarize } from "../../finding/summary.ts";
import type { Finding, Report } from "../../finding/types.ts";
import { terminalText } from "../../text/terminal.ts";
import { list, plural } from "../../text/words.ts";
import { wrap } from "../../text/wrap.ts";
import { placeText } from "../label.ts";
import { basis, CANNOT_JUDGE, counts, NO_PROBLEM, reach } from "../words.ts";
import { groupFailures } from "./group.ts";
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

/** One line that says what was checked; no more than "no problem found" can be said. */
export function allWell(reports: readonly Report[], style: Style): string {
  const summary = summarize(reports);
  const waived = counts(summary).map((said) => `, ${said}`);
  return `${style.good(NO_PROBLEM)}: ${reach(summary)}${waived.join("")} (${basis(reports)}).`;
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
    ...(next === undefined ? [] : nextLines(next, style, width)),
  ];
}
