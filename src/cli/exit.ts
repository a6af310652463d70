/** Exit codes, and the errors that carry one. */

export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  /** Findings. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** A rule failed to run. */
  rule: 3,
  /** Nothing to check. */
  nothing: 4,
  /** A bug of ours. */
  bug: 70,
} as const;

/** What decides when several apply: the first of these that is among the codes. */
const PRECEDENCE: readonly number[] = [
  EXIT.bug,
  EXIT.usage,
  EXIT.rule,
  EXIT.findings,
  EXIT.nothing,
];

/** The one exit code of several. */
export function gravest(codes: readonly number[]): number {
  return PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.ok;
}

/** Wrong usage: what was looked for, where, and what to type next. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
