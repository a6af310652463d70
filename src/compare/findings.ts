/** Tells findings of a change apart: new, fixed, still open, and hidden behind a fact that went. */
import type { Checked } from "../check.ts";
import type { Undecided } from "../engine/types.ts";
import type { HiddenFinding } from "../finding/comparison.ts";
import type { Finding } from "../finding/types.ts";
import type { Renaming } from "./renamed.ts";

export interface Sorted {
  readonly new: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly open: readonly Finding[];
  readonly hidden: readonly HiddenFinding[];
}

/** A state that has nothing to compare with: all is new. */
export function allNew({ report }: Checked): Sorted {
  const found = report.findings.map((finding) => marked(finding, "new"));
  return { new: found, fixed: [], open: [], hidden: [] };
}

/** Findings of both states held against each other by their identity. */
export function sortFindings(before: Checked, after: Checked, renaming: Renaming): Sorted {
  const had = new Map(before.report.findings.map((one) => [renaming(one.fingerprint), one]));
  const has = new Set(after.report.findings.map((one) => one.fingerprint));
  const gone = [...had].filter(([fingerprint]) => !has.has(fingerprint));
  const hidden = gone.flatMap(([fingerprint, finding]) =>
    hiddenBy([fingerprint, finding], { before, after, renaming }),
  );
  const stillThere = new Set(hidden.map(({ finding }) => finding.fingerprint));
  const told = after.report.findings.map((finding) =>
    marked(finding, isKnown(finding, had) ? "open" : "new"),
  );
  return {
    new: told.filter(({ status }) => status === "new"),
    fixed: gone
      .filter(([fingerprint, { rule }]) => !stillThere.has(fingerprint) && isJudged(rule, after))
      .map(([, finding]) => finding),
    open: [...told.filter(({ status }) => status === "open"), ...hidden.map((one) => one.finding)],
    hidden,
  };
}

/** There before, or in the baseline that counts. */
function isKnown({ fingerprint, status }: Finding, had: ReadonlyMap<string, Finding>): boolean {
  return had.has(fingerprint) || status === "open";
}

function marked(finding: Finding, status: "new" | "open"): Finding {
  return { ...finding, status: finding.status === "open" ? "open" : status };
}

/** What could not be read, and a rule that failed to run, prove nothing gone. */
function isJudged(rule: string, { report }: Checked): boolean {
  return report.complete && !report.errors.some((error) => error.rule === rule);
}

interface Both {
  readonly before: Checked;
  readonly after: Checked;
  readonly renaming: Renaming;
}

/** A failure that is none any more only because a fact that would show it is no longer stated. */
function hiddenBy(
  [fingerprint, finding]: readonly [string, Finding],
  { before, after, renaming }: Both,
): readonly HiddenFinding[] {
  if (finding.outcome !== "fail") return [];
  const address = renaming(finding.address);
  const behind = after.judged.undecided.filter(
    (one) => one.rule === finding.rule && conceals(one, fingerprint, address),
  );
  if (behind.length === 0) return [];
  const facts = new Set(behind.flatMap((one) => one.facts));
  const open = new Set(
    before.judged.coverage.gaps.map((gap) => renaming(`${gap.address}.${gap.fact}`)),
  );
  const gone = [...facts].filter((fact) => !open.has(fact)).sort();
  const place = placeOf(behind, after) ?? finding.range;
  const still: Finding = {
    ...finding,
    fingerprint,
    address,
    range: place,
    related: [],
    status: "open",
  };
  return [{ finding: still, gone: gone.length > 0 ? gone : [...facts].sort() }];
}

/** The undecided subject is that of the finding, holds it, or is the whole list that it stood in. */
function conceals(one: Undecided, fingerprint: string, address: string): boolean {
  if (one.fingerprint === fingerprint || one.address === address) return true;
  if (one.address === "$model") return true;
  return address.startsWith(`${one.address}/`) || fingerprint.includes(` for ${one.address}`);
}

/** Where the fact is asked for now. */
function placeOf(behind: readonly Undecided[], { report }: Checked): Finding["range"] | undefined {
  const asked = new Set(behind.flatMap(({ facts }) => facts.map((fact) => `gap ${fact}`)));
  return report.findings.find(
    ({ outcome, fingerprint }) => outcome === "gap" && asked.has(fingerprint),
  )?.range;
}
