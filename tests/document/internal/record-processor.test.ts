/** The record of a processor: GDPR Art. 30(2), (a) to (d). */
import { describeDocument } from "./describe.ts";

describeDocument("record-of-processing-for-clients", [
  { fact: "business.contact.email", text: "privacy@acorn.example", element: "contacts" },
  { fact: "purposes.hosting.clients.register", text: "drawer three", element: "contacts" },
  { fact: "purposes.hosting.clients.count", text: "about 4" },
  { fact: "purposes.hosting.clients.objection", text: "write within 14 days" },
  { fact: "purposes.hosting.clients.subprocessor_notice", text: "21 days" },
  {
    fact: "purposes.hosting.description",
    text: "keep the lists of our clients",
    element: "categories",
  },
  { fact: "assets.desk.security", text: "Two-step sign-in", element: "security" },
]);
