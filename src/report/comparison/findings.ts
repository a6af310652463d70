/** The problems of a comparison: new ones in full, those that were there before folded below. */
import type { Comparison } from "../../finding/comparison.ts";
import type { Finding } from "../../finding/types.ts";
import { markdownCode } from "../../text/markdown.ts";
import { shortened } from "../../text/quote.ts";
import { plural } from "../../text/words.ts";
import { errorRow, findingRow, gapRow, row } from "../markdown/row.ts";
import { rank } from "../rank.ts";
import type { RenderOptions } from "../types.ts";
import { folded, said } from "./cells.ts";
import { failures } from "./words.ts";

/** Rows of a table that are told; the summary of the job has the rest. */
const MOST = 40;

function table(head: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return "";
  const shown = rows.slice(0, MOST);
  const left = rows.length - shown.length;
  const rest = left === 0 ? "" : `\n\n${plural(left, "more row")}: privacyfile check has them all.`;
  return [row(head), row(head.map(() => "---")), ...shown].join("\n") + rest;
}

function findingsTable(
  { report }: Comparison,
  findings: readonly Finding[],
  options: RenderOptions,
): string {
  const told = rank([{ ...report, findings }]);
  const head = ["Severity", "Finding", "Where", "Rule and law"];
  return table(
    head,
    told.map((one) => findingRow(one, options)),
  );
}

/** Rules that could not be run, new problems, and old ones that a deleted fact would have hidden. */
export function newText(comparison: Comparison, options: RenderOptions): string {
  const { report, findings, hidden } = comparison;
  const errors = report.errors.map((error) => errorRow(error, report.root.path));
  const lost = hidden.map(
    ({ finding, gone }) =>
      `- ${markdownCode(shortened(finding.rule, 200))} still stands: ${said(finding.message)}. ${said(`No longer stated: ${gone.join(", ")}`)}`,
  );
  return [
    table(["Rule", "What happened"], errors),
    findingsTable(comparison, failures(findings.new), options),
    lost.join("\n"),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** What was there before, what was fixed, and facts that this change leaves open. */
export function knownText(comparison: Comparison, options: RenderOptions): string {
  const { report, findings } = comparison;
  const open = failures(findings.open);
  const gaps = report.coverage.gaps.filter(({ status }) => status !== "open");
  const fixed = findings.fixed.filter(({ outcome }) => outcome === "fail");
  const gapHead = ["Whose", "Fact", "Law wants it on record", "Note"];
  return [
    ...(fixed.length === 0
      ? []
      : [
          folded(
            `Fixed: ${plural(fixed.length, "problem")}`,
            fixed.map(({ message }) => `- ${said(message)}`).join("\n"),
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          folded(
            `Open as before: ${plural(open.length, "problem")}`,
            findingsTable(comparison, open, options),
          ),
        ]),
    ...(gaps.length === 0
      ? []
      : [
          folded(
            `Not stated yet: ${plural(gaps.length, "fact")}, which count neither for nor against you`,
            table(
              gapHead,
              gaps.map((gap) => gapRow(report.root.path, gap)),
            ),
          ),
        ]),
  ].join("\n\n");
}
