/** Training and rule books. */
import { describeDocument } from "./describe.ts";

describeDocument("training-and-policies", [
  { fact: "training.data_protection.audience", text: "painters" },
  { fact: "training.data_protection.last", text: "7 June 2026" },
  { fact: "training.data_protection.completion", text: "88%" },
  { fact: "policies.handbook.document", text: "files/book.md" },
  { fact: "policies.handbook.version", text: "3" },
]);
