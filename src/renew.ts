/** What a baseline would be after today: what stays, what is gone, and what could be added. */
import type { Checked } from "./check.ts";
import { countsGap } from "./finding/summary.ts";
import type { Finding, Report } from "./finding/types.ts";
import { examineFolder, type FolderOptions } from "./folder.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import { BASELINE_FILE, gapLine } from "./waiver/baseline.ts";

/** The baseline of one business, and what became of it. */
export interface Renewal {
  readonly report: Report;
  /** True when there is a baseline that can be read. */
  readonly exists: boolean;
  /** Why the baseline that is there cannot be read. */
  readonly malformed: Finding | null;
  /** Fingerprints that stay, those of which nothing is left, and those that fail the check today. */
  readonly kept: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Path of the baseline within the business. */
  readonly file: string;
}

/** Checks the business of a folder against its own baseline. */
export function renewBaseline(folder: string, options: FolderOptions): Renewal {
  const checked = examineFolder(folder, options);
  const { report, policy } = checked;
  const gone = report.baseline?.gone ?? [];
  const before = policy.baseline?.fingerprints ?? new Set<string>();
  return {
    report,
    exists: policy.baseline !== null,
    malformed: report.findings.find(({ rule }) => rule === "baseline/malformed") ?? null,
    kept: [...before].filter((one) => !gone.includes(one)),
    gone,
    added: failing(checked).filter((one) => !before.has(one)),
    file: BASELINE_FILE,
  };
}

/** Failures of rules, whatever they weigh, and facts that fail the check; mistakes of writing are mended. */
function failing({ report }: Checked): readonly string[] {
  const findings = report.findings.filter(
    ({ outcome, waived, rule }) =>
      outcome === "fail" && waived === null && !PROBLEM_KINDS.has(rule),
  );
  const gaps = report.coverage.gaps.filter((gap) => countsGap(gap, report.gate.gaps));
  const all = [...findings.map(({ fingerprint }) => fingerprint), ...gaps.map(gapLine)];
  return [...new Set(all)].sort();
}
