/** The register of incidents: GDPR Art. 33(5). */
import { describeDocument } from "./describe.ts";

describeDocument("incident-register", [
  { fact: "incidents.i-1.facts", text: "a list lay on the bench", element: "facts" },
  { fact: "incidents.i-1.effects", text: "three saw it", element: "effects" },
  { fact: "incidents.i-1.remedy", text: "the list was burnt", element: "remedial_action" },
  {
    fact: "incidents.i-1.delay_because",
    text: "the count took long",
    element: "delay_reasons",
    after: "present",
  },
  { fact: "incidents.i-1.reasoning", text: "strangers pass there" },
  { fact: "incidents.i-1.affected", text: "about 3" },
]);
