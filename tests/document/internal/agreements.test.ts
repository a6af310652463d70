/** The contract with each processor: GDPR Art. 28(3). */
import { describeDocument } from "./describe.ts";

describeDocument("processing-agreements", [
  { fact: "vendors.cloudy.dpa.signed", text: "6 May 2025", element: "written" },
  { fact: "vendors.cloudy.for", text: "our card index", element: "scope" },
  { fact: "vendors.cloudy.dpa.clauses", text: "in the contract", element: "audits" },
  {
    fact: "vendors.cloudy.dpa.subprocessors",
    text: "helpers of its own allowed",
    element: "subprocessors",
  },
  {
    fact: "vendors.cloudy.dpa.breach_notice_hours",
    text: "36 hours",
    element: "security_help",
    after: "present",
  },
]);
