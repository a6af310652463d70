/** What of the findings is accepted on the record, and what was known before. */
import type { Declared } from "./declared.ts";
import type { Evaluation } from "./engine/types.ts";
import { fromProblems } from "./finding/from-problem.ts";
import type { Finding, Gap, Known } from "./finding/types.ts";
import type { Policy } from "./policy.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import type { Problem, SourceText } from "./source/types.ts";
import { applyWaivers, bindComments } from "./waiver/apply.ts";
import { grownSince, knownOf, markKnown, markKnownGaps, readBaseline } from "./waiver/baseline.ts";
import { readComments } from "./waiver/comment.ts";
import type { Standing } from "./waiver/misuse.ts";
import { waiversOf } from "./waiver/read.ts";
import type { Baseline, Waiver } from "./waiver/types.ts";

export interface Accepting {
  readonly declared: Declared;
  /** Failures and questions of the rules, overrides applied. */
  readonly found: readonly Finding[];
  /** Mistakes of writing and of the configuration. */
  readonly problems: readonly Problem[];
  readonly judged: Evaluation;
  /** The declarations' own terms. */
  readonly own: Standing;
  /** The business's own baseline. */
  readonly baseline: SourceText | undefined;
  /** Decides in place of the declarations' own waivers and baseline. */
  readonly policy: Policy | undefined;
  /** Whether the declarations' own waivers count beside the policy's. */
  readonly ownCount: boolean;
}

export interface Accepted {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[] | null;
  readonly known: Known | null;
  readonly waivers: readonly Waiver[];
  readonly baseline: Baseline | null;
}

/** Marks; never takes anything out. Mistakes in waivers and baseline become findings of their own. */
export function accept(work: Accepting): Accepted {
  const { declared, found, own, policy } = work;
  const comments = declared.files.map(readComments);
  const waivers = [...waiversOf(declared.model.root), ...comments.flatMap((one) => one.waivers)];
  const mine = applyWaivers(found, waivers, own);
  const waived = policy === undefined ? mine.findings : withPolicy(work, policy, mine.findings);
  const lines = baselineOf(work);
  const problems = [
    ...work.problems,
    ...comments.flatMap((one) => one.problems),
    ...mine.problems,
    ...lines.problems,
  ];
  const all = [...fromProblems(problems, PROBLEM_KINDS), ...waived];
  const baseline = policy === undefined ? lines.own : policy.baseline;
  const bound = bindComments(waivers, found, own);
  if (baseline === null) {
    return { findings: all, gaps: null, known: null, waivers: bound, baseline: lines.own };
  }
  const findings = markKnown(all, baseline);
  const gaps = markKnownGaps(work.judged.coverage.gaps, baseline);
  const undecided = work.judged.undecided.map(({ fingerprint }) => fingerprint);
  const known = knownOf(baseline, { findings, gaps, undecided });
  return { findings, gaps, known, waivers: bound, baseline: lines.own };
}

/**
 * Findings with what the policy accepts; its own mistakes stand in other files than these. What the
 * declarations themselves accept beyond that came with the change, and counts only where it may.
 */
function withPolicy(
  { found, own, ownCount }: Accepting,
  policy: Policy,
  mine: readonly Finding[],
): readonly Finding[] {
  return applyWaivers(found, policy.waivers, own).findings.map((finding, i) => {
    const waived = mine[i]?.waived ?? null;
    if (finding.waived !== null || waived === null || !ownCount) return finding;
    return { ...finding, waived: { ...waived, in_change: true } };
  });
}

function baselineOf({ baseline, policy }: Accepting): {
  readonly own: Baseline | null;
  readonly problems: readonly Problem[];
} {
  if (baseline === undefined) return { own: null, problems: [] };
  const own = readBaseline(baseline);
  if ("message" in own) return { own: null, problems: [own] };
  const before = policy?.baseline ?? null;
  const grown = before === null ? undefined : grownSince(baseline, own, before);
  return { own, problems: grown === undefined ? [] : [grown] };
}
