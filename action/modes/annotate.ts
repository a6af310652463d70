/** Findings on the lines of a pull request: in the log where there is room, else as a check run. */
import { posix } from "node:path";
import { positionAt, type RenderOptions, type Report, render } from "../../src/index.ts";
import type { RunAnnotation } from "../deliver/check-run.ts";
import type { Judged, Judgement } from "./judge.ts";

/** A step shows ten of each kind. */
const A_KIND = 10;
/** A check run takes 64 KB for a message. */
const LONGEST = 4_000;

/** What is told on lines: of a change, what it brings; else all that stands. */
function toldReport({ report, comparison }: Judged): Report {
  return comparison === null ? report : { ...report, findings: comparison.findings.new };
}

/** Workflow commands, nine of a kind and one that says how many more. */
export function annotationCommands(judgement: Judgement, options: RenderOptions): string {
  return render("github", judgement.judged.map(toldReport), options);
}

const LEVELS = { error: "failure", warning: "warning", note: "notice" } as const;

function standing({ judged }: Judgement): readonly RunAnnotation[] {
  return judged.flatMap((one) =>
    toldReport(one)
      .findings.filter(({ outcome, waived }) => outcome === "fail" && waived === null)
      .map(({ range, severity, rule, message, why, fix }): RunAnnotation => {
        const start = positionAt(range.file, range.start);
        const end = positionAt(range.file, range.end);
        const path = posix.join(one.business.inRepository, range.file.path);
        const columns =
          start.line === end.line && end.column > start.column
            ? { start_column: start.column, end_column: end.column }
            : {};
        return {
          path,
          start_line: start.line,
          end_line: end.line,
          ...columns,
          annotation_level: LEVELS[severity],
          title: rule.slice(0, 255),
          message: `${message}\n${why}\nFix: ${fix}`.slice(0, LONGEST),
        };
      }),
  );
}

/** All of them, when a step has no room for so many; none when it has. */
export function overflow(judgement: Judgement): readonly RunAnnotation[] {
  const all = standing(judgement);
  const most = Math.max(
    0,
    ...Object.values(LEVELS).map(
      (level) => all.filter(({ annotation_level: own }) => own === level).length,
    ),
  );
  const order = ["failure", "warning", "notice"];
  return most <= A_KIND
    ? []
    : [...all].sort(
        (a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level),
      );
}
