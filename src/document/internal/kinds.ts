/** The documents that never leave the business. */

import type { Document } from "../../finding/document.ts";
import type { Context, Kind } from "../types.ts";
import { breachRunbook } from "./breach/runbook.ts";
import { recordOfProcessing } from "./record.ts";
import { recordOfProcessor } from "./record-processor.ts";
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
];

/** Without a word in `publish.documents` a document is always made: it is published nowhere. */
function kind(
  name: string,
  word: string | null,
  make: (context: Context) => readonly Document[],
): Kind {
  return { kind: name, word, audience: "internal", make };
}
