/** A report as a list of tests, one a rule: what JUnit and TAP have in common. */
import { compareText } from "../finding/order.ts";
import { compareSeverity } from "../finding/severity.ts";
import { isKnownFailure, isOpenFailure } from "../finding/summary.ts";
import type { Finding, Report, RuleCount, RuleError } from "../finding/types.ts";
import { plural } from "../text/words.ts";
import { brokenAt, CANNOT_JUDGE } from "./words.ts";

/**
 * What became of a rule. `broken`: it could not be run, so nobody knows. `skipped`: it says nothing
 * against the business and nothing for it.
 */
export type Outcome = "passed" | "failed" | "broken" | "skipped";

export interface Case {
  /** Id of the rule; `READING` for whether everything could be read. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Why, in one line; empty for what passed. */
  readonly reason: string;
  /** Failures that stand, the gravest first. */
  readonly failures: readonly Finding[];
  /** Failures that were accepted on the record. */
  readonly waived: readonly Finding[];
  /** How many failures were known before. */
  readonly known: number;
}

/** The test that stands first: without it a business that cannot be judged would have none. */
const READING = "declarations/readable";

function readingCase({ complete }: Report): Case {
  return {
    name: READING,
    outcome: complete ? "passed" : "broken",
    reason: complete ? "" : CANNOT_JUDGE,
    failures: [],
    waived: [],
    known: 0,
  };
}

/** Failures told in one line. */
function failureReason(failures: readonly Finding[]): string {
  const more = failures.length === 1 ? "" : ` (and ${plural(failures.length - 1, "more finding")})`;
  return `${failures[0]?.message ?? ""}${more}`;
}

/** Why a rule without failures neither passed nor failed; empty when it passed. */
function skipReason(
  count: RuleCount | undefined,
  { waived, known }: Pick<Case, "waived" | "known">,
): string {
  if (count !== undefined && count.gaps > 0) {
    return `cannot be judged yet: facts are not stated (${plural(count.gaps, "question")} open)`;
  }
  const accepted = waived[0]?.waived;
  if (accepted) {
    return `${plural(waived.length, "finding")} accepted on the record until ${accepted.until}: ${accepted.reason}`;
  }
  if (known > 0) return `${plural(known, "finding")} known before`;
  const concerns = count !== undefined && count.passed + count.failed > 0;
  return concerns ? "" : "concerns nothing that is declared";
}

interface Facts {
  readonly count: RuleCount | undefined;
  readonly findings: readonly Finding[];
  readonly errors: readonly RuleError[];
  /** Path of the business. */
  readonly root: string;
}

function caseOf(name: string, { count, findings, errors, root }: Facts): Case {
  const failures = findings
    .filter(isOpenFailure)
    .sort((a, b) => compareSeverity(a.severity, b.severity));
  const waived = findings.filter((finding) => finding.waived !== null);
  const known = findings.filter(isKnownFailure).length;
  const error = errors[0];
  if (error !== undefined || (count?.errored ?? 0) > 0) {
    const reason = error === undefined ? "could not be run" : brokenAt(error, root);
    return { name, outcome: "broken", reason, failures, waived, known };
  }
  if (failures.length > 0) {
    return { name, outcome: "failed", reason: failureReason(failures), failures, waived, known };
  }
  const reason = skipReason(count, { waived, known });
  return { name, outcome: reason === "" ? "passed" : "skipped", reason, failures, waived, known };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether all could be read, then every rule that was asked or met, by id. */
export function casesOf(report: Report): readonly Case[] {
  const counts = new Map(report.rules.map((rule) => [rule.id, rule]));
  const findings = grouped(
    report.findings.filter(({ outcome }) => outcome === "fail"),
    ({ rule }) => rule,
  );
  const errors = grouped(report.errors, ({ rule }) => rule);
  const names = [...new Set([...counts.keys(), ...findings.keys(), ...errors.keys()])];
  const rules = names.sort(compareText).map((name) =>
    caseOf(name, {
      count: counts.get(name),
      findings: findings.get(name) ?? [],
      errors: errors.get(name) ?? [],
      root: report.root.path,
    }),
  );
  return [readingCase(report), ...rules];
}
