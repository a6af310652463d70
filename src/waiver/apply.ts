/** Marks the findings that waivers cover; none is ever taken out. */
import type { Finding, Waived } from "../finding/types.ts";
import { positionAt } from "../source/position.ts";
import type { Problem } from "../source/types.ts";
import { misuses, type Standing, unused } from "./misuse.ts";
import type { Waiver } from "./types.ts";

/** What waivers made of the findings. */
export interface Applied {
  readonly findings: readonly Finding[];
  /** What is wrong with the waivers themselves. */
  readonly problems: readonly Problem[];
}

/**
 * Marks what is accepted on the record as waived. A waiver with a mistake covers nothing, and the
 * mistake is told; one that covers nothing is told too. Only failures can be accepted: a fact that
 * is not stated is stated, or stands as TODO.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  standing: Standing,
): Applied {
  const problems: Problem[] = [];
  const holding: Waiver[] = [];
  for (const waiver of waivers) {
    const wrong = misuses(waiver, standing);
    problems.push(...wrong);
    if (wrong.length === 0 && !waiver.faulty) holding.push(waiver);
  }
  const used = new Set<Waiver>();
  const byRule = groupByRule(holding, standing);
  const marked = findings.map((finding) => {
    const own = byRule.get(finding.rule) ?? [];
    const covering = own.filter((waiver) => covers(waiver, finding));
    for (const waiver of covering) used.add(waiver);
    const [first] = covering;
    return first === undefined ? finding : { ...finding, waived: recordOf(first) };
  });
  const idle = holding.filter((waiver) => !used.has(waiver));
  return {
    findings: marked,
    problems: [...problems, ...idle.flatMap((one) => unused(one, standing))],
  };
}

/** Waivers by the present name of their rule. */
function groupByRule(
  waivers: readonly Waiver[],
  { nameOf }: Pick<Standing, "nameOf">,
): ReadonlyMap<string, readonly Waiver[]> {
  const groups = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const rule = nameOf(waiver.rule);
    const known = groups.get(rule);
    if (known === undefined) groups.set(rule, [waiver]);
    else known.push(waiver);
  }
  return groups;
}

/** True when a waiver of the finding's rule is about this very finding. */
function covers({ covers: what }: Waiver, finding: Finding): boolean {
  if (finding.outcome !== "fail") return false;
  switch (what.by) {
    case "address":
      return finding.address === what.address;
    case "fingerprint":
      return what.fingerprints.includes(finding.fingerprint);
    case "line": {
      const { file, start } = finding.range;
      if (what.address !== null && what.address !== finding.address) return false;
      return file.path === what.file && positionAt(file, start).line === what.line;
    }
  }
}

function recordOf({ owner, until, reason, where, approver, ticket }: Waiver): Waived {
  return {
    by: owner ?? "",
    until: until ?? "",
    reason: reason ?? "",
    where,
    approved_by: approver,
    ticket,
    in_change: false,
  };
}

/** Comments as what they covered among these findings: lines move from one state to the next. */
export function bindComments(
  waivers: readonly Waiver[],
  findings: readonly Finding[],
  { nameOf }: Pick<Standing, "nameOf">,
): readonly Waiver[] {
  return waivers.map((waiver) => {
    if (waiver.covers.by !== "line") return waiver;
    const rule = nameOf(waiver.rule);
    const covered = findings.filter((one) => one.rule === rule && covers(waiver, one));
    const fingerprints = covered.map((finding) => finding.fingerprint);
    return { ...waiver, covers: { by: "fingerprint", fingerprints } };
  });
}
