/** The transfer assessment in six steps. */
import { describeDocument } from "./describe.ts";

describeDocument("transfer-assessment", [
  {
    fact: "vendors.cloudy.transfers.US.signed",
    text: "7 May 2025",
    element: "formal_steps",
  },
  { fact: "vendors.cloudy.transfers.US.measures", text: "pseudonyms", element: "measures" },
  { fact: "vendors.cloudy.subprocessors", text: "Rack Farm", element: "transfer" },
  {
    fact: "assessments.tia_cloudy.law_and_practice",
    text: "no request was ever seen",
    element: "law_and_practice",
  },
  { fact: "assessments.tia_cloudy.measures", text: "names are coded", element: "measures" },
  {
    fact: "assessments.tia_cloudy.outcome",
    text: "safe enough with the measures",
    element: "conclusion",
  },
  { fact: "assessments.tia_cloudy.date", text: "3 May 2026", element: "conclusion" },
]);
