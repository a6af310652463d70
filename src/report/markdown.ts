/** The report as Markdown for the summary of a job: counts, findings, and what is open folded below. */
import { isKnownFailure, isOpenFailure, summarize } from "../finding/summary.ts";
import type { Report } from "../finding/types.ts";
import { markdownText } from "../text/markdown.ts";
import { plural } from "../text/words.ts";
import { fitRows, sizeOf } from "./markdown/room.ts";
import { acceptedRow, errorRow, findingRow, gapRow, row } from "./markdown/row.ts";
import { rank } from "./rank.ts";
import type { RenderOptions, Reporter } from "./types.ts";
import { basis, CANNOT_JUDGE, counts, reach, verdictLine } from "./words.ts";

/** GitHub drops a summary of more than 1 MiB as a whole; some room is left for other words of the step. */
const MOST_BYTES = 1_000_000;

interface Table {
  readonly title: string;
  /** Shown only when somebody opens it. */
  readonly folded: boolean;
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

function tables(reports: readonly Report[], options: RenderOptions): readonly Table[] {
  const told = rank(reports);
  const open = told.filter(({ finding }) => isOpenFailure(finding));
  const accepted = told.filter(({ finding }) => finding.waived !== null);
  const known = told.filter(({ finding }) => isKnownFailure(finding));
  const gaps = reports.flatMap(({ root, coverage }) =>
    coverage.gaps.map((gap) => gapRow(reports.length > 1 ? root.path : ".", gap)),
  );
  return [
    {
      title: "Rules that could not be run",
      folded: false,
      head: ["Rule", "What happened"],
      rows: reports.flatMap(({ root, errors }) =>
        errors.map((error) => errorRow(error, root.path)),
      ),
    },
    {
      title: "Findings",
      folded: false,
      head: ["Severity", "Finding", "Where", "Rule and law"],
      rows: open.map((one) => findingRow(one, options)),
    },
    {
      title: `Not stated yet: ${plural(gaps.length, "fact")}, which count neither for nor against you`,
      folded: true,
      head: ["Whose", "Fact", "Law wants it on record", "Note"],
      rows: gaps,
    },
    {
      title: `Accepted on the record: ${plural(accepted.length, "finding")}`,
      folded: true,
      head: ["Finding", "Reason", "By", "Until", "Where"],
      rows: accepted.map((one) => acceptedRow(one, options)),
    },
    {
      title: `Known before: ${plural(known.length, "finding")}, which do not fail the check`,
      folded: true,
      head: ["Severity", "Finding", "Where", "Rule and law"],
      rows: known.map((one) => findingRow(one, options)),
    },
  ];
}

/** The lines around the rows of a table. */
function frame({ title, folded, head }: Table): { before: string; after: string } {
  const ruler = row(head.map(() => "---"));
  const start = folded ? `<details><summary>${title}</summary>` : `### ${title}`;
  return {
    before: `${start}\n\n${row(head)}\n${ruler}\n`,
    after: folded ? "\n</details>\n" : "",
  };
}

/** A table as far as there is room, and how much of it was left out. */
function tableText(table: Table, free: number): string {
  if (table.rows.length === 0) return "";
  const { before, after } = frame(table);
  const rest = (left: number): string =>
    left === 0 ? "" : `\n${plural(left, "more row")} left out; privacyfile check has them all.\n`;
  const frameSize = sizeOf(before) + sizeOf(after) + sizeOf(rest(table.rows.length)) + 1;
  const { rows, left } = fitRows(table.rows, free - frameSize);
  if (rows.length === 0) return rest(left);
  return `${before}${rows.map((line) => `${line}\n`).join("")}${rest(left)}${after}`;
}

/** What can be said of all businesses in a few lines. */
function opening(reports: readonly Report[]): string {
  const summary = summarize(reports);
  const complete = reports.every((report) => report.complete);
  const said = complete ? [] : counts(summary);
  const reached = `${reach(summary)} (${basis(reports)}).`;
  return [
    "## Privacy check",
    complete ? `**${markdownText(verdictLine(reports))}**` : `**${CANNOT_JUDGE}**`,
    ...(said.length === 0 ? [] : [`So far: ${said.join(", ")}.`]),
    ...(reports.length === 0 ? [] : [markdownText(reached)]),
  ].join("\n\n");
}

/** Counts first, then what weighs most, while there is room. */
export const markdown: Reporter = (reports, options) => {
  let text = `${opening(reports)}\n`;
  for (const table of tables(reports, options)) {
    const part = tableText(table, MOST_BYTES - sizeOf(text));
    if (part !== "") text += `\n${part}`;
  }
  return text;
};
