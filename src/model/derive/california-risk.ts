/** California: which uses of data are risky enough to be assessed first (11 CCR 7150(b)). */
import { flatMap, type Known, known, nodes, or, read } from "../known.ts";
import type { Node } from "../node.ts";
import { isShared, isSold } from "./california.ts";
import type { Derivation, Deriving } from "./types.ts";
import { isOneOf, says, some } from "./yes-or-no.ts";

/** Pay, benefits and the like may use sensitive data of staff without an assessment (7150(b)(2)(A)). */
const STAFF = new Set(["payroll", "hr_administration"]);
/** Whom a business can watch at work or at school (7150(b)(4)). */
const WATCHED = new Set(["employee", "candidate", "contractor", "student"]);
const LOCATION = new Set(["location"]);

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

/** What is said, or no where it cannot be: nobody has to deny what does not concern the people or the data. */
function unlessNever(said: Known<boolean>, possible: Known<boolean>): Known<boolean> {
  return said.open.length > 0 && possible.values.includes(false) ? known(false) : said;
}

function watches(purpose: Node): Known<boolean> {
  const said = some(nodes(read(purpose, "ccpa")), says("observes_workers_or_students"));
  const people = nodes(read(purpose, "subjects"));
  return unlessNever(
    said,
    some(people, (group) => isOneOf(group, "kind", WATCHED)),
  );
}

function concludesFromPlaces(purpose: Node): Known<boolean> {
  const said = some(nodes(read(purpose, "ccpa")), says("sensitive_location"));
  const located = some(nodes(read(purpose, "needs")), (need) =>
    some(nodes(read(need, "category")), (category) =>
      isOneOf(category, "highly_personal", LOCATION),
    ),
  );
  return unlessNever(said, located);
}

function isRisky(purpose: Node, deriving: Deriving): Known<boolean> {
  return or(
    isSold(purpose, deriving),
    isShared(purpose, deriving),
    usesSensitive(purpose),
    watches(purpose),
    concludesFromPlaces(purpose),
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
      "subjects.kind",
      "ccpa.sensitive_location",
      "needs.category.highly_personal",
      "ai_systems.admt",
    ],
    derive: isRisky,
  },
];
