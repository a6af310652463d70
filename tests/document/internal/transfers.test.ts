/** The register of transfers: who, where, by what. */
import { describeDocument } from "./describe.ts";

describeDocument("transfer-register", [
  { fact: "vendors.cloudy.transfers.US.signed", text: "7 May 2025" },
  { fact: "vendors.cloudy.transfers.US.scc_modules", text: "Module 2" },
  { fact: "vendors.cloudy.transfers.US.measures", text: "pseudonyms" },
  { fact: "vendors.cloudy.subprocessors", text: "Rack Farm (through Cloudy)" },
  { fact: "assessments.tia_cloudy", text: "3 May 2026" },
]);
