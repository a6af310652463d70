/** The register of everybody who gets data, and of their helpers. */
import { describeDocument } from "./describe.ts";

describeDocument("vendor-register", [
  { fact: "vendors.cloudy.legal_name", text: "Cloudy Works Corp." },
  { fact: "vendors.cloudy.for", text: "our card index" },
  { fact: "vendors.cloudy.dpa", text: "6 May 2025" },
  { fact: "vendors.cloudy.dpa.breach_notice_hours", text: "within 36 hours" },
  { fact: "vendors.cloudy.remote_access", text: "only from there" },
  { fact: "vendors.cloudy.own_purposes", text: "ruled out" },
  { fact: "vendors.cloudy.certifications", text: "3 February 2027" },
  { fact: "vendors.cloudy.review", text: "by an audit" },
  { fact: "vendors.cloudy.contact", text: "alarm@cloudy.example" },
  { fact: "vendors.cloudy.subprocessors", text: "Rack Farm" },
  { fact: "vendors.cloudy.subprocessors.rack.service", text: "machines" },
  { fact: "vendors.bank", text: "card payments" },
]);
