/** California: which uses of data are risky enough to be assessed first (11 CCR 7150(b)). */
import { flatMap, type Known, known, nodes, or, read } from "../known.ts";
import type { Node } from "../node.ts";
import { isShared, isSold } from "./california.ts";
import type { Derivation, Deriving } from "./types.ts";
import { isOneOf, says, some } from "./yes-or-no.ts";

/** Pay, benefits and the like may use sensitive data of staff without an assessment (7150(b)(2)(A)). */
const STAFF = new Set(["payroll", "hr_administration"]);

function not(answer: Known<boolean>): Known<boolean> {
  return flatMap(answer, (value) => known(!value));
}

function both(first: Known<boolean>, second: Known<boolean>): Known<boolean> {
  return not(or(not(first), not(second)));
}

function usesSensitive(purpose: Node): Known<boolean> {
  const sensitive = some(nodes(read(purpose, "needs")), (need) =>
    some(nodes(read(need, "category")), says("sensitive")),
  );
  return both(sensitive, not(isOneOf(purpose, "kind", STAFF)));
}

/** A machine that decides on something important by itself, or learns from people. */
function decidesOrLearns(system: Node): Known<boolean> {
  return some(nodes(read(system, "admt")), (admt) =>
    or(
      says("trains_on_people")(admt),
      both(says("significant_decision")(admt), not(says("human_involvement")(admt))),
    ),
  );
}

function isRisky(purpose: Node, deriving: Deriving): Known<boolean> {
  const ccpa = nodes(read(purpose, "ccpa"));
  return or(
    isSold(purpose, deriving),
    isShared(purpose, deriving),
    usesSensitive(purpose),
    some(ccpa, says("observes_workers_or_students")),
    some(ccpa, says("sensitive_location")),
    some(nodes(read(purpose, "ai_systems")), decidesOrLearns),
  );
}

export const CALIFORNIA_RISK_FACTS: readonly Derivation[] = [
  {
    on: ["purpose"],
    key: "ccpa_risk",
    type: { kind: "boolean" },
    many: false,
    title: "Whether Californian law asks for a risk assessment of it (11 CCR 7150(b)).",
    rests: [
      "derived.sale",
      "derived.share",
      "needs.category.sensitive",
      "kind",
      "ccpa.observes_workers_or_students",
      "ccpa.sensitive_location",
      "ai_systems.admt",
    ],
    derive: isRisky,
  },
];
