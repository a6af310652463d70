/** How grave a rule's findings are on a given day, with what the business set. */
import { subtractDuration } from "../calendar/shift.ts";
import { compareSeverity } from "../finding/severity.ts";
import type { Severity } from "../finding/types.ts";
import type { EvaluateOptions, RuleHead } from "./types.ts";

/** Before a duty begins, this long, it is a warning instead of a note. */
const ANNOUNCED = "P6M";

/** The milder of two severities. */
function atMost(severity: Severity, ceiling: Severity): Severity {
  return compareSeverity(severity, ceiling) < 0 ? ceiling : severity;
}

/** What a duty that begins on `from` weighs on `today`: nothing is owed before. */
function ceilingBefore(from: string, today: string): Severity {
  if (today >= from) return "error";
  const announced = subtractDuration(from, ANNOUNCED);
  return announced !== undefined && today >= announced ? "warning" : "note";
}

/**
 * The severity of the rule's findings: its own or the one set in `checks.rules`, lowered where the
 * law behind it is not verified, not yet in force, no statute, or newer than `checks.rules_since`.
 */
export function severityOf(rule: RuleHead, options: EvaluateOptions): Severity {
  const set = options.settings?.[rule.id]?.severity;
  let severity = set === undefined || set === "off" ? rule.severity : set;
  if (!rule.verified) severity = atMost(severity, "warning");
  if (rule.laws.every(({ law }) => law === "good_practice")) severity = atMost(severity, "warning");
  if (rule.in_force !== null)
    severity = atMost(severity, ceilingBefore(rule.in_force, options.today));
  if (options.rulesSince !== undefined && isNewer(rule.since, options.rulesSince)) return "note";
  return severity;
}

/** True when version `a` (`1.2.3`) came after version `b`; numbers, not letters, are compared. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
