/** Findings that say the same of several things are told once. */

import { compareSeverity } from "../../finding/severity.ts";
import { isOpenFailure } from "../../finding/summary.ts";
import type { Finding } from "../../finding/types.ts";

/** Findings of one rule and one severity; the first is told in full. */
export interface Group {
  readonly first: Finding;
  readonly rest: readonly Finding[];
}

/**
 * Failures in the order of reading: the gravest first, then by place. `findings` come sorted by place.
 * What was accepted on the record is not told again.
 */
export function groupFailures(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, { first: Finding; rest: Finding[] }>();
  for (const finding of findings.filter(isOpenFailure)) {
    const key = `${finding.rule} ${finding.severity}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, rest: [] });
    else group.rest.push(finding);
  }
  // The sort is stable: groups of one severity stay in the order of their first places.
  return [...groups.values()].sort((a, b) => compareSeverity(a.first.severity, b.first.severity));
}
