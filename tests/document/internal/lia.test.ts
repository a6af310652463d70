/** The weighing of interests: purpose, necessity, balancing, safeguards, outcome. */
import { describeDocument } from "./describe.ts";

describeDocument("legitimate-interests", [
  {
    fact: "purposes.watching.lawful_basis.interest",
    text: "keep our easels",
    element: "purpose",
    after: "gone",
  },
  { fact: "assessments.lia_watching.purpose_test", text: "thefts did happen", element: "purpose" },
  {
    fact: "assessments.lia_watching.necessity",
    text: "a lock was not enough",
    element: "necessity",
  },
  {
    fact: "assessments.lia_watching.balancing",
    text: "the yard is no place of rest",
    element: "balancing",
  },
  {
    fact: "assessments.lia_watching.safeguards",
    text: "nobody looks without a theft",
    element: "safeguards",
  },
  { fact: "assessments.lia_watching.outcome", text: "our reason weighs more", element: "outcome" },
  { fact: "assessments.lia_watching.approved_by", text: "board", element: "outcome" },
  { fact: "purposes.watching.expectation", text: "a sign hangs at the door" },
  { fact: "assets.recorder.security", text: "Locks and doors", element: "safeguards" },
]);
