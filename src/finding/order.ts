/** The one order of findings, and what counts as the same finding. */
import { compareSeverity } from "./severity.ts";
import type { Finding } from "./types.ts";

/** By code unit, so that no locale changes the order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By file, place, rule and words; two findings that compare equal say the same thing. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.range.file.path, b.range.file.path) ||
    a.range.start - b.range.start ||
    compareText(a.rule, b.rule) ||
    a.range.end - b.range.end ||
    compareText(a.message, b.message) ||
    compareSeverity(a.severity, b.severity) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** True when `b` would tell the reader nothing after `a`. */
function isSame(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.message === b.message &&
    a.fingerprint === b.fingerprint &&
    a.range.file.path === b.range.file.path &&
    a.range.start === b.range.start &&
    a.range.end === b.range.end
  );
}

/** Findings sorted by file, line, column and rule id, each said once. */
export function arrange(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, i) => {
    const before = sorted[i - 1];
    return before === undefined || !isSame(before, finding);
  });
}
