/** The record of a controller: GDPR Art. 30(1), (a) to (g). */
import { describeDocument } from "./describe.ts";

describeDocument("record-of-processing", [
  {
    fact: "business.legal_name",
    text: "Acorn Studio Limited",
    element: "contacts",
    after: "present",
  },
  { fact: "business.contact.email", text: "privacy@acorn.example", element: "contacts" },
  { fact: "business.address", text: "9 Elm Row", element: "contacts" },
  { fact: "business.dpo", text: "Oak Advice", element: "contacts" },
  { fact: "business.privacy_lead", text: "studio lead", element: "contacts" },
  { fact: "purposes.lessons.description", text: "teach you to paint", element: "purposes" },
  { fact: "purposes.lessons.lawful_basis", text: "Contract" },
  { fact: "purposes.lessons.special_category", text: "Explicit consent" },
  { fact: "purposes.watching.subjects", text: "Crew at work", element: "subjects_categories" },
  { fact: "subjects.guests.count", text: "about 321" },
  { fact: "purposes.lessons.needs", text: "Health data", element: "subjects_categories" },
  { fact: "purposes.lessons.recipients", text: "Bank", element: "recipients", after: "present" },
  {
    fact: "vendors.cloudy.transfers",
    text: "Cloudy Works Corp., Standard contractual clauses",
    element: "transfers",
  },
  { fact: "purposes.lessons.retention", text: "5 years", element: "retention" },
  { fact: "retention.lease_time.trigger", text: "End of contract", element: "retention" },
  { fact: "assets.desk.security", text: "Two-step sign-in", element: "security" },
  { fact: "purposes.ledger.lawful_basis.law", text: "Books Act, section 4" },
  { fact: "purposes.watching.lawful_basis.interest", text: "keep our easels" },
  { fact: "business.lead_authority", text: "Commission nationale" },
]);
