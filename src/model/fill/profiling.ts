/** Whether a kind of purpose itself says that conclusions are drawn about single people. */
import { flatMap, type Known, known, read, unknown } from "../known.ts";
import type { Node } from "../node.ts";

/** To evaluate people is what these are. */
const EVALUATE: ReadonlySet<unknown> = new Set([
  "profiling",
  "scoring",
  "credit_check",
  "performance_evaluation",
]);
/** What these are leaves no room for it: whoever does it too has a further purpose. */
const DO_NOT: ReadonlySet<unknown> = new Set([
  "account_management",
  "archiving",
  "audience_measurement",
  "authentication",
  "customer_support",
  "delivery",
  "emergency",
  "hr_administration",
  "identity_verification",
  "legal_claims",
  "legal_obligation",
  "merger",
  "order_fulfilment",
  "payment",
  "payroll",
  "statistics",
  "tax_accounting",
  "vendor_management",
]);

/** Follows from the kind; other kinds have to be asked. */
export function profiles(purpose: Node): Known {
  return flatMap(read(purpose, "kind"), (kind): Known => {
    if (EVALUATE.has(kind)) return known(true);
    if (DO_NOT.has(kind)) return known(false);
    return unknown([{ node: purpose, key: "profiling", reason: "not_stated" }]);
  });
}
