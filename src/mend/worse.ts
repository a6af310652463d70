/** Whether a business is better off after a change: what was to go is gone, and nothing came instead. */
import type { Finding, Report } from "../finding/types.ts";
import type { Candidate } from "./choose.ts";

/** Mistakes of writing hide what stands below them: what they hid may be found once they are gone. */
const WRITING = /^(?:syntax|file|schema|model)\//;

/** Findings that fail, by what they say, with how often they say it. */
type Counts = ReadonlyMap<string, number>;

/** Failures that nobody accepted. */
export function failuresOf({ findings }: Report): readonly Finding[] {
  return findings.filter(({ outcome, waived }) => outcome === "fail" && waived === null);
}

/** Candidates whose finding is still there. */
export function unsettled(candidates: readonly Candidate[], after: Report): readonly Candidate[] {
  const left = count(failuresOf(after));
  return candidates.filter(({ finding }) => left.has(nameOf(finding)));
}

/** True when the change brought new failures, or less can be read or judged than before. */
export function isWorse(before: Report, after: Report, made: readonly Candidate[]): boolean {
  if (after.errors.length > before.errors.length || (before.complete && !after.complete))
    return true;
  const known = count(failuresOf(before));
  const now = count(failuresOf(after));
  const uncovers = made.some(({ finding }) => WRITING.test(finding.rule));
  if (uncovers) return mistakes(now) > mistakes(known);
  return [...now].some(([name, times]) => times > (known.get(name) ?? 0));
}

/** How many mistakes of writing there are. */
function mistakes(counts: Counts): number {
  return [...counts].reduce((sum, [name, times]) => sum + (WRITING.test(name) ? times : 0), 0);
}

function count(findings: readonly Finding[]): Counts {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const name = nameOf(finding);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Places move with every edit: a finding is known by its words. */
function nameOf({ rule, address, message, range }: Finding): string {
  return `${rule} ${address} ${message} ${range.file.path}`;
}
