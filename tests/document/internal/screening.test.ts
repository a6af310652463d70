/** The signs of high risk, and what follows. */
import { describeDocument } from "./describe.ts";

describeDocument("dpia-screening", [
  { fact: "purposes.ledger.dpia", text: "stated as not needed: only the books" },
  { fact: "assessments.dpia_lessons", text: "2 May 2026" },
]);
