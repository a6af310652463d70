/** What is told first where there is not room for all: what weighs most, then what is new. */
import { compareSeverity } from "../finding/severity.ts";
import { isKnownFailure } from "../finding/summary.ts";
import type { Finding, Report } from "../finding/types.ts";

/** A finding with the business that it is about. */
export interface Told {
  readonly root: string;
  readonly finding: Finding;
}

/** Failures that stand, open questions, what was known before, what was accepted. */
function standing(finding: Finding): number {
  const { outcome, waived } = finding;
  if (waived !== null) return 3;
  if (isKnownFailure(finding)) return 2;
  return outcome === "fail" ? 0 : 1;
}

function age({ status }: Finding): number {
  return status === "new" ? 0 : 1;
}

/** All findings in the order of their weight; those of one weight stay in the order of their places. */
export function rank(reports: readonly Report[]): readonly Told[] {
  const all = reports.flatMap(({ root, findings }) =>
    findings.map((finding): Told => ({ root: root.path, finding })),
  );
  return all.sort(
    ({ finding: a }, { finding: b }) =>
      standing(a) - standing(b) || compareSeverity(a.severity, b.severity) || age(a) - age(b),
  );
}
