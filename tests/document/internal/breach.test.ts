/** The runbook: team, clock, authority, places, letters. */
import { describeDocument } from "./describe.ts";

describeDocument("breach-runbook", [
  { fact: "breach_plan.team", text: "wizard" },
  { fact: "breach_plan.register", text: "green folder" },
  { fact: "breach_plan.tested", text: "5 April 2026" },
  { fact: "breach_plan.severity_method", text: "by the traffic light" },
  { fact: "breach_plan.tell_clients_within", text: "12 hours" },
  { fact: "business.country", text: "Data Protection Commission" },
  { fact: "business.dpo.email", text: "dpo@oak.example", element: "contact" },
  { fact: "business.dpo", text: "Oak Advice", element: "contact", after: "present" },
  { fact: "vendors.cloudy.contact", text: "alarm@cloudy.example" },
  { fact: "vendors.cloudy.dpa.breach_notice_hours", text: "within 36 hours" },
  { fact: "assets.desk.security", text: "Encryption of stored data" },
  { fact: "vendors.cloudy.dpa.security_contact", text: "night@cloudy.example" },
  {
    fact: "business.lead_authority",
    text: "the authority that leads for you: Commission nationale",
  },
]);
