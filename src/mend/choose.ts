/** Which fixes can be made together: those that do not concern the same entries. */
import type { FileEdit, Fix } from "../finding/fix.ts";
import type { Finding } from "../finding/types.ts";

/** A fix and the finding that it is to settle. */
export interface Candidate {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Tells it from all other fixes of a run. */
  readonly name: string;
}

/** The fixes of findings, in their order; `kinds` says which may be made. */
export function candidatesOf(
  findings: readonly Finding[],
  allowed: (fix: Fix) => boolean,
): readonly Candidate[] {
  return findings.flatMap((finding) =>
    (finding.fixes?.() ?? []).filter(allowed).map((fix, index) => ({
      finding,
      fix,
      name: `${finding.fingerprint} ${index} ${fix.title}`,
    })),
  );
}

/** As many as can be made at once, one a finding: the others have to wait for the next round. */
export function compatible(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Map<string, string[]>();
  const settled = new Set<Finding>();
  return candidates.filter(({ finding, fix }) => {
    if (settled.has(finding)) return false;
    if (fix.changes.some((change) => touches(taken, change))) return false;
    settled.add(finding);
    for (const { file, edit } of fix.changes) {
      taken.set(file.path, [...(taken.get(file.path) ?? []), edit.at]);
    }
    return true;
  });
}

function touches(taken: ReadonlyMap<string, readonly string[]>, { file, edit }: FileEdit): boolean {
  return (taken.get(file.path) ?? []).some((at) => isWithin(at, edit.at) || isWithin(edit.at, at));
}

/** True for the same entry, and for one inside the other. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
