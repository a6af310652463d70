/** Puts together what a run found: folded, sorted, each thing said once. */
import { arrange, compareText } from "../finding/order.ts";
import type { Coverage, Finding, RuleCount } from "../finding/types.ts";
import type { Node } from "../model/node.ts";
import { gapFinding } from "./gaps.ts";
import { foldInherited } from "./inherited.ts";
import type { Ledger } from "./ledger.ts";
import type { Group } from "./plan.ts";
import { once } from "./prepare.ts";
import type { Evaluation, Undecided } from "./types.ts";

/** The result of a run. */
export function resultOf(
  plan: readonly Group[],
  ledger: Ledger,
  { root, coverage }: { readonly root: Node; readonly coverage: () => Coverage },
): Evaluation {
  const failures = foldInherited(ledger.told, root);
  const gaps = ledger.gaps
    .all()
    .filter((asked) => !asked.folded)
    .map((asked) => gapFinding(asked, ledger.home));
  const undecided = once(() =>
    ledger.undecided.map((one) => (typeof one === "function" ? one() : one)),
  );
  const findings = arrange([...failures, ...gaps]);
  return {
    findings,
    errors: [...ledger.errors].sort((a, b) => compareText(a.rule, b.rule)),
    rules: countsOf(plan),
    // It takes a walk over the whole model: only reports ask for it.
    get coverage(): Coverage {
      return coverage();
    },
    get undecided(): readonly Undecided[] {
      return undecided();
    },
    collisions: collisionsOf(findings),
  };
}

function countsOf(plan: readonly Group[]): readonly RuleCount[] {
  const runs = plan.flatMap((group) => group.members);
  const counts = runs.map(({ rule, counts: count }): RuleCount => {
    const judged = count.passed + count.failed + count.gaps;
    return { id: rule.id, judged, ...count };
  });
  return counts.sort((a, b) => compareText(a.id, b.id));
}

/** Two findings with one identity: a baseline or waiver could not tell them apart. */
function collisionsOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Set<string>();
  const twice = findings.filter(
    ({ fingerprint }) => seen.has(fingerprint) || !seen.add(fingerprint),
  );
  return [...new Set(twice.map((finding) => finding.fingerprint))];
}
