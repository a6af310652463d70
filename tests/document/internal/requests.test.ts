/** The register of requests. */
import { describeDocument } from "./describe.ts";

describeDocument("request-register", [
  { fact: "requests.q-1.received", text: "5 November 2026" },
  { fact: "requests.q-1.closed", text: "9 October 2026" },
  { fact: "requests.q-1.outcome", text: "done" },
  { fact: "requests.q-1", text: "q-1" },
]);
