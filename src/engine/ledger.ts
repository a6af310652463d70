/** What a run has found so far. */
import type { RuleError } from "../finding/types.ts";
import type { Fact } from "../model/node.ts";
import type { Range } from "../source/types.ts";
import { missingFacts } from "./duty.ts";
import { type Asked, factName, type GapBook, gapBook } from "./gaps.ts";
import type { Verdict } from "./judge.ts";
import type { RuleRun } from "./prepare.ts";
import { addressOf, expectedFingerprint, type Failure, type Told, tell } from "./telling.ts";
import type { Undecided } from "./types.ts";

/** Findings, gaps and errors of one run. */
export interface Ledger {
  /** Where anything stands that nobody wrote. */
  readonly home: Range;
  readonly gaps: GapBook;
  readonly told: { readonly run: RuleRun; readonly told: Told }[];
  readonly errors: RuleError[];
  /** Those of subjects are made only when somebody asks: most runs have many, few need them. */
  readonly undecided: (Undecided | (() => Undecided))[];
}

/** An empty ledger. */
export function newLedger(home: Range): Ledger {
  return { home, gaps: gapBook(), told: [], errors: [], undecided: [] };
}

/** One question and its answer. */
export interface Entry extends Omit<Failure, "offender"> {
  readonly verdict: Verdict;
}

const SUBJECT = { node: null, key: null, vars: undefined };

/** Counts a verdict and keeps what is to be told of it. */
export function record(ledger: Ledger, entry: Entry): void {
  const { run, verdict } = entry;
  const { counts, rule } = run;
  switch (verdict.outcome) {
    case "pass":
      counts.passed += 1;
      break;
    case "skip":
      counts.skipped += 1;
      break;
    case "fail":
      counts.failed += 1;
      recordFailure(ledger, entry, verdict.offenders);
      for (const fact of verdict.facts) ledger.gaps.ask(fact, rule);
      break;
    case "gap":
      counts.gaps += 1;
      recordGap(ledger, entry, verdict.facts);
      recordUndecided(ledger, entry, verdict);
      break;
    case "not_judged":
      counts.not_judged += 1;
      recordUndecided(ledger, entry, verdict);
      break;
    case "error":
      counts.errored += 1;
      ledger.errors.push({
        rule: rule.id,
        message: verdict.message,
        address: addressOf(entry.subject),
      });
  }
}

function recordFailure(
  ledger: Ledger,
  entry: Entry,
  offenders: readonly Failure["offender"][],
): void {
  for (const offender of offenders) {
    const bindings = [...entry.bindings.slice(0, -1), offender.vars];
    ledger.told.push({ run: entry.run, told: tell({ ...entry, offender, bindings }) });
  }
  // The finding says already that these facts are missing: nobody needs to be told twice.
  for (const asked of dutiesOf(ledger, entry)) asked.folded = true;
}

function recordGap(ledger: Ledger, entry: Entry, facts: readonly Fact[]): void {
  for (const fact of facts) ledger.gaps.ask(fact, entry.run.rule);
  if (!isLaw(entry)) return;
  for (const path of entry.run.duties()) {
    for (const missing of missingFacts(path, entry.subject)) {
      const asks = facts.some((fact) => fact.node === missing.node && fact.key === missing.key);
      if (asks) ledger.gaps.ask(missing, entry.run.rule).duty = entry.run.rule;
    }
  }
}

/** The facts that the rule asks for by name and that are not stated. */
function dutiesOf(ledger: Ledger, { run, subject }: Entry): readonly Asked[] {
  return run
    .duties()
    .flatMap((path) => missingFacts(path, subject).map((fact) => ledger.gaps.ask(fact, run.rule)));
}

/** Good practice asks for facts too, but no law requires them. */
function isLaw({ run }: Entry): boolean {
  return run.rule.laws.some(({ law }) => law !== "good_practice");
}

function recordUndecided(
  ledger: Ledger,
  entry: Entry,
  { outcome, facts }: Extract<Verdict, { readonly outcome: "gap" | "not_judged" }>,
): void {
  const { run, subject, laws, home } = entry;
  ledger.undecided.push(() => ({
    rule: run.rule.id,
    address: addressOf(subject),
    fingerprint: expectedFingerprint({ run, subject, laws, home, bindings: [], offender: SUBJECT }),
    outcome,
    facts: facts.map(factName),
  }));
}
