/** The register of AI systems. */
import { describeDocument } from "./describe.ts";

describeDocument("ai-register", [
  { fact: "ai_systems.muse.disclosure", text: "This is a machine." },
  { fact: "ai_systems.muse.oversight", text: "a painter reads along" },
  { fact: "ai_systems.muse.training_data", text: "no training" },
  { fact: "ai_systems.muse.bias_testing", text: "no scores" },
  { fact: "ai_systems.muse.logs", text: "20 days" },
  { fact: "ai_systems.muse.risk_class", text: "people must be told" },
  { fact: "ai_systems.muse.vendor", text: "Cloudy" },
  { fact: "assessments.fria_muse.processes", text: "hints during lessons" },
  { fact: "assessments.fria_muse.period", text: "every Friday" },
  { fact: "assessments.fria_muse.people_affected", text: "guests who paint badly" },
  { fact: "assessments.fria_muse.oversight", text: "two painters read each hint" },
]);
