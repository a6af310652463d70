/** Days that cannot be: of what was done, yet lie ahead; and a day whose law is not known here. */
import type { Origin, Problem, Range } from "../source/types.ts";
import type { OpenNode } from "./meta.ts";
import { META, type Node } from "./node.ts";
import { pointerOf } from "./pointer.ts";

/** Facts that tell when something was done. When a contract was signed is asked by a rule of its own. */
export const DONE: readonly string[] = [
  "security_testing.last",
  "cybersecurity_audit.last",
  "backups.restore_tested",
  "access.last_review",
  "accuracy.last",
  "arrangement.date",
  "transfer.signed",
  "fallback.signed",
  "vendor_review.last",
  "consent.last_refreshed",
  "rights_metrics.published",
  "request.received",
  "request.acknowledged",
  "request.extended",
  "request.closed",
  "breach_plan.tested",
  "incident.occurred",
  "incident.aware",
  "incident.notified_authority",
  "incident.notified_people",
  "incident.notified_attorney_general",
  "bias_testing.last",
  "assessment.date",
  "assessment.prior_consultation",
  "change.date",
  "training.last",
];

/** GDPR Art. 99(2): legal facts of earlier days are not kept. */
const BEGINS = "2018-05-25";

/** What holds on every entry. */
const REVIEWED = "reviewed";

function keysOf(shape: string): readonly string[] {
  const own = DONE.filter((name) => name.startsWith(`${shape}.`));
  return [...own.map((name) => name.slice(shape.length + 1)), REVIEWED];
}

/** What is only planned may have its days ahead. */
function isPlanned(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at[META].parent) {
    if (at.status === "planned") return true;
  }
  return false;
}

/** Facts that were done after `today`; one that many inherit is told once, where it stands. */
export function daysAhead(
  nodes: ReadonlyMap<string, readonly OpenNode[]>,
  today: string,
): readonly Problem[] {
  const told = new Set<Origin>();
  return [...nodes].flatMap(([shape, some]) => {
    const keys = keysOf(shape);
    return some.flatMap((node) =>
      keys.flatMap((key) => {
        const value = node[key];
        const origin = node[META].origins.get(key);
        const fine = typeof value !== "string" || value <= today || isPlanned(node);
        if (fine || origin === undefined || told.has(origin)) return [];
        told.add(origin);
        return ahead(node, key, { value, today, origin });
      }),
    );
  });
}

function ahead(
  node: Node,
  key: string,
  { value, today, origin }: { value: string; today: string; origin: Origin },
): Problem {
  return {
    id: "model/day-ahead",
    message: `\`${key}\` is ${value}, after the day of this check (${today}): it tells what was done, not what is planned`,
    fix: "Write the day on which it was done, or leave it out until then.",
    range: origin.value,
    pointer: pointerOf(node, key),
    address: node[META].address,
  };
}

/** A day before the first law that is listed: what was lawful then cannot be told. */
export function unknownLaw(today: string, range: Range | undefined): readonly Problem[] {
  if (today >= BEGINS || range === undefined) return [];
  return [
    {
      id: "model/law-not-known",
      message: `The law of ${today} is not known here: the legal facts begin on ${BEGINS}, and nothing that is said of that day may be relied on`,
      fix: `Check for a day from ${BEGINS} on.`,
      range,
      pointer: "",
      address: "business",
    },
  ];
}
