/** The findings that matter most: one of each kind, what weighs most first. */
import { compareSeverity } from "../finding/severity.ts";
import { isOpenFailure } from "../finding/summary.ts";
import type { Finding, Report } from "../finding/types.ts";

/** A finding that stands for all of its kind in one business. */
export interface Matter {
  readonly root: string;
  readonly finding: Finding;
  /** How many findings of the kind there are. */
  readonly places: number;
}

/** What keeps a file from being read comes first: nothing can be judged before it is mended. */
function isUnread({ rule }: Finding): boolean {
  return /^(?:file|syntax)\//.test(rule);
}

/** At most so many kinds: unreadable files, then by severity, what is new, and in how many places. */
export function matterMost(reports: readonly Report[], most: number): readonly Matter[] {
  const kinds = new Map<string, { root: string; finding: Finding; places: number }>();
  for (const { root, findings } of reports) {
    for (const finding of findings.filter(isOpenFailure)) {
      const key = `${root.path} ${finding.rule} ${finding.severity}`;
      const known = kinds.get(key);
      if (known === undefined) kinds.set(key, { root: root.path, finding, places: 1 });
      else known.places += 1;
    }
  }
  const inOrder = [...kinds.values()].sort(
    (a, b) =>
      Number(isUnread(b.finding)) - Number(isUnread(a.finding)) ||
      compareSeverity(a.finding.severity, b.finding.severity) ||
      Number(b.finding.status === "new") - Number(a.finding.status === "new") ||
      b.places - a.places,
  );
  return inOrder.slice(0, most);
}
