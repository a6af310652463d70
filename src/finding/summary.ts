/** Counts of a report: what the footer, the JSON summary and the exit code stand on. */
import { isAtLeast } from "./severity.ts";
import type { Finding, Gap, Gate, Report } from "./types.ts";

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  /** Without gaps, which are counted apart. */
  readonly notes: number;
  readonly gaps: number;
  /** Accepted on the record, and in no other count. */
  readonly waived: number;
  /** Failures that were known before, and in no other count. */
  readonly known: number;
  readonly files: number;
  /** Rules that were asked. */
  readonly rules: number;
  /** Questions answered: subjects judged, over all rules. */
  readonly judged: number;
}

function count(findings: readonly Finding[], test: (finding: Finding) => boolean): number {
  return findings.reduce((sum, finding) => (test(finding) ? sum + 1 : sum), 0);
}

/** A finding that stands: a failure which nobody accepted, and which was not known before. */
export function isOpenFailure(finding: Finding): boolean {
  return finding.outcome === "fail" && finding.waived === null && finding.status !== "open";
}

/** A failure that stands, and was known before: from a baseline, or from the base of a change. */
export function isKnownFailure(finding: Finding): boolean {
  return finding.outcome === "fail" && finding.waived === null && finding.status === "open";
}

/** Counts over one or several reports; a rule asked in two businesses is one rule. */
export function summarize(reports: readonly Report[]): Summary {
  const findings = reports.flatMap((report) => report.findings);
  const open = findings.filter(isOpenFailure);
  const rules = reports.flatMap((report) => report.rules);
  return {
    errors: count(open, (finding) => finding.severity === "error"),
    warnings: count(open, (finding) => finding.severity === "warning"),
    notes: count(open, (finding) => finding.severity === "note"),
    gaps: count(findings, (finding) => finding.outcome === "gap" && finding.waived === null),
    waived: count(findings, (finding) => finding.waived !== null),
    known: count(findings, isKnownFailure),
    files: reports.reduce((sum, report) => sum + report.files, 0),
    rules: new Set(rules.map((rule) => rule.id)).size,
    judged: rules.reduce((sum, rule) => sum + rule.judged, 0),
  };
}

/** True when a fact that is not stated fails the check. */
export function countsGap({ required }: Pick<Gap, "required">, gaps: Gate["gaps"]): boolean {
  return gaps === "all" || (gaps === "required" && required);
}

/** True when the check fails: by a failure that stands, or by facts that are not stated. */
export function fails(report: Report, { fail_on: floor, gaps }: Gate): boolean {
  const failed = report.findings.some(
    (finding) => floor !== "never" && isOpenFailure(finding) && isAtLeast(finding.severity, floor),
  );
  const missing = report.coverage.gaps.some((gap) => gap.status !== "open" && countsGap(gap, gaps));
  return failed || missing;
}
