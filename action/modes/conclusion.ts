/** What a check comes to, and whether there is something to say about it. */
import type { Judgement } from "./judge.ts";

export type Conclusion = "success" | "failure" | "neutral";

/** Nothing declared is no success: nothing follows from silence. */
export function conclusionOf({ judged, gone }: Judgement): Conclusion {
  if (gone.length > 0) return "failure";
  if (judged.length === 0) return "neutral";
  return judged.some((one) => one.fails) ? "failure" : "success";
}

/** True when there is something to say about the change. */
export function isRelevant({ judged, gone }: Judgement): boolean {
  if (gone.length > 0) return true;
  return judged.some(({ comparison, fails }) => {
    if (comparison === null) return fails;
    const { changes, findings, policy, duties, notices, report } = comparison;
    const told = changes.length + duties.length + notices.length + policy.length;
    return (
      told + findings.new.length + findings.fixed.length > 0 ||
      !report.complete ||
      report.errors.length > 0
    );
  });
}
