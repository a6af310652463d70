/** The gate of a change: it fails by what the change brings. */
import type { GateResult } from "../finding/comparison.ts";
import { isAtLeast } from "../finding/severity.ts";
import type { Finding, Gate, Report } from "../finding/types.ts";

/**
 * What the gate says. Findings that were there before, and those accepted on the record, let a change
 * pass; what cannot be judged never does.
 */
export function gateResult(gate: Gate, added: readonly Finding[], report: Report): GateResult {
  const { fail_on: floor, gaps } = gate;
  const failing = added.filter(
    ({ outcome, waived, severity }) =>
      floor !== "never" && outcome === "fail" && waived === null && isAtLeast(severity, floor),
  );
  const asked = new Set(
    added.flatMap(({ outcome, fingerprint }) => (outcome === "gap" ? [fingerprint] : [])),
  );
  const missing = report.coverage.gaps.filter(
    ({ address, fact, required }) =>
      (gaps === "all" || (gaps === "required" && required)) &&
      (asked.has(`gap ${address}.${fact}`) || asked.has(`gap ${fact}`)),
  );
  const by = [
    ...failing.map(({ fingerprint }) => fingerprint),
    ...missing.map(({ address, fact }) => `gap ${address}.${fact}`),
  ];
  const broken = !report.complete || report.errors.length > 0;
  return { ...gate, fails: by.length > 0 || broken, by: by.sort() };
}
