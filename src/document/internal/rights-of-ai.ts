/** What assessments of people's rights say of an AI system (AI Act Art. 27(1)): where, when, whom, who watches. */
import type { Node } from "../../model/node.ts";
import { cite } from "../build/sentence.ts";
import { factOf } from "../read/fact.ts";
import type { Context } from "../types.ts";
import { isInUse, isUnder, named } from "./paper.ts";
import { inTurn, own, type Spec } from "./tell.ts";

/** The term of each line, the key of the assessment, and the provision that asks for it. */
const LINES = [
  ["used_in", "processes", "Art. 27(1)(a)"],
  ["used_when", "period", "Art. 27(1)(b)"],
  ["can_affect", "people_affected", "Art. 27(1)(c)"],
  ["effects_watched", "oversight", "Art. 27(1)(e)"],
] as const;

/** None for a system without such an assessment; what stands in a file of its own is not asked for again. */
export function rightsSpecs(context: Context, system: Node): readonly Spec[] {
  const assessments = named(system, "assessments").filter(
    (one) => one.kind === "fria" && isInUse(one),
  );
  return LINES.flatMap(([name, key, provision]): readonly Spec[] => {
    const telling = assessments.filter(
      (one) => factOf(one, key).means !== "unknown" || typeof one.document !== "string",
    );
    if (telling.length === 0) return [];
    const law = isUnder(context, "ai_act") ? [cite("ai_act", provision)] : [];
    return [[name, { make: (read) => inTurn(telling.map((one) => own(read, one, key))), law }]];
  });
}
