/** The retention schedule: what, how long, from when, why, and then. */
import { describeDocument } from "./describe.ts";

describeDocument("retention-schedule", [
  { fact: "retention.lease_time.period", text: "5 years", element: "period" },
  { fact: "retention.lease_time.trigger", text: "End of contract", element: "trigger" },
  { fact: "retention.lease_time.because", text: "claims run so long", element: "reason" },
  { fact: "purposes.ledger.lawful_basis.law", text: "Books Act, section 4", element: "reason" },
  { fact: "purposes.watching.retention", text: "9 days", element: "period" },
  { fact: "assets.desk.deletion", text: "by hand, every 2 months" },
  { fact: "assets.desk.deletion.every", text: "7 years, 2 months and 45 days" },
  { fact: "assets.desk.backups", text: "45 days" },
]);
