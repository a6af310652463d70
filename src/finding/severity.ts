/** Severities in their order: what weighs more, and what is enough to fail a check. */
import type { Severity } from "./types.ts";

/** From the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Negative when `a` is graver than `b`, as `Array.sort` wants it. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** True when `severity` is as grave as `floor`, or graver. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return compareSeverity(severity, floor) <= 0;
}
