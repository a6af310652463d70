/** The page of a kind of mistake, from its catalogue. */
import type { ProblemKind } from "../../finding/kind.ts";
import type { PageExample, RulePage } from "./types.ts";

/** A tab that is the mistake must be seen. */
function examples(text: string): readonly PageExample[] {
  const shown = text.trimEnd().replaceAll("\t", "→");
  return shown.trim() === "" ? [] : [{ name: "", text: shown }];
}

/** Mistakes of writing rest on no law and cannot be accepted on the record: they hide what is meant. */
export function pageOfKind(kind: ProblemKind): RulePage {
  return {
    id: kind.id,
    title: kind.title,
    severity: kind.severity,
    standing: [],
    law: [],
    why: kind.why.trim(),
    fix: kind.fix.trim(),
    bad: examples(kind.bad),
    good: examples(kind.good),
    options: [],
    waiver: null,
    uncertain: null,
  };
}
