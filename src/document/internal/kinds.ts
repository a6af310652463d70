/** The documents that never leave the business. */

import type { Document } from "../../finding/document.ts";
import type { Context, Kind } from "../types.ts";
import { aiRegister } from "./ai-register.ts";
import { processingAgreements } from "./assess/agreements.ts";
import { impactAssessments } from "./assess/dpia.ts";
import { interestAssessments } from "./assess/lia.ts";
import { dpiaScreening } from "./assess/screening.ts";
import { transferAssessments } from "./assess/tia.ts";
import { breachRunbook } from "./breach/runbook.ts";
import { trainingAndPolicies } from "./governance.ts";
import { recordOfProcessing } from "./record.ts";
import { recordOfProcessor } from "./record-processor.ts";
import { incidentRegister, requestRegister } from "./registers.ts";
import { retentionSchedule } from "./retention.ts";
import { rightsPlan } from "./rights/plan.ts";
import { transferRegister } from "./transfers.ts";
import { vendorRegister } from "./vendors.ts";

export const INTERNAL: readonly Kind[] = [
  kind("record-of-processing", "ropa", recordOfProcessing),
  kind("record-of-processing-for-clients", "ropa_processor", recordOfProcessor),
  kind("retention-schedule", "retention", retentionSchedule),
  kind("vendor-register", null, vendorRegister),
  kind("transfer-register", null, transferRegister),
  kind("rights-plan", "rights_plan", rightsPlan),
  kind("breach-runbook", "breach_plan", breachRunbook),
  kind("dpia-screening", "dpia", dpiaScreening),
  kind("dpia", "dpia", impactAssessments),
  kind("legitimate-interests", "lia", interestAssessments),
  kind("transfer-assessment", "tia", transferAssessments),
  kind("processing-agreements", "dpa_checklist", processingAgreements),
  kind("training-and-policies", null, trainingAndPolicies),
  kind("request-register", null, requestRegister),
  kind("incident-register", null, incidentRegister),
  kind("ai-register", null, aiRegister),
];

/** Without a word in `publish.documents` a document is always made: it is published nowhere. */
function kind(
  name: string,
  word: string | null,
  make: (context: Context) => readonly Document[],
): Kind {
  return { kind: name, word, audience: "internal", make };
}
