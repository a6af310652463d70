/** Whether a vendor really handles personal data for the business. */
import { follow, type Known, known, read, unknown } from "../known.ts";
import type { Node } from "../node.ts";
import { categoriesReaching } from "./reaching.ts";
import type { Derivation } from "./types.ts";
import { says, some } from "./yes-or-no.ts";

/** It is a processor in some service, and personal data reaches it. */
function processes(vendor: Node): Known<boolean> {
  const roles = follow(vendor, "role", "role");
  if (!roles.values.includes("processor")) {
    return roles.open.length > 0 ? unknown(roles.open) : known(false);
  }
  const linked = ["assets", "purposes", "cookies", "ai_systems"].map((key) => read(vendor, key));
  const reached = some(categoriesReaching(vendor), says("personal"));
  if (reached.values.includes(true) || linked.some(({ values }) => values.length > 0))
    return known(true);
  return reached;
}

export const PROCESSES: Derivation = {
  on: ["vendor"],
  key: "processes",
  type: { kind: "boolean" },
  many: false,
  title:
    "Whether it handles personal data for the business: a processor by role, with a place, purpose, cookie or AI system.",
  rests: ["role", "assets", "purposes", "cookies", "ai_systems"],
  derive: processes,
};
