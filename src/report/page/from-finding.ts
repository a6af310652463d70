/** A page for a rule of which nothing is known but what one finding says. */
import type { Finding } from "../../finding/types.ts";
import type { RulePage } from "./types.ts";

/** Title, why, fix and law as the finding has them; no examples. */
export function pageOfFinding({ rule, severity, why, fix, law }: Finding): RulePage {
  return { ...barePage(rule), severity, why, fix, law };
}

/** The page of a rule that is but a name, such as one that could not be run. */
export function barePage(id: string): RulePage {
  return {
    id,
    title: id,
    severity: "error",
    standing: [],
    law: [],
    why: "",
    fix: "",
    bad: [],
    good: [],
    options: [],
    waiver: null,
    uncertain: null,
  };
}
