/** Judges the subjects of one walk by all rules that walk it. */
import { ExpressionError } from "../expression/error.ts";
import type { Node } from "../model/node.ts";
import { holds } from "./conditions.ts";
import { factName } from "./gaps.ts";
import { judge, type Verdict } from "./judge.ts";
import { everywhere, type Reaching, type RuleReach, reachingOnce, reachOf } from "./laws.ts";
import { type Ledger, record } from "./ledger.ts";
import { subjectRange } from "./place/blame.ts";
import type { Group } from "./plan.ts";
import type { RuleRun } from "./prepare.ts";
import { addressOf } from "./telling.ts";
import type { Trace } from "./trace.ts";
import type { EvaluateOptions, RuleLaw } from "./types.ts";
import { concernsNone } from "./unseen.ts";
import { type Subject, type Unseen, walk } from "./walk/subjects.ts";

export interface Ground {
  readonly root: Node;
  readonly options: EvaluateOptions;
  readonly ledger: Ledger;
}

/** Walks once and judges every subject by every rule of the group. */
export function judgeGroup(group: Group, ground: Ground): void {
  const { root, options } = ground;
  const laws = options.laws && everywhere(options.laws);
  const reaching = reachingOnce();
  const reaches = reachesOf(group.members);
  walk(group.selector, root, {
    subject: (subject) => {
      const reached = laws ?? reaching(subject.node);
      judgeSubject(group, subject, { ...ground, reached, reaches: reaches(reached) });
    },
    unseen: (unseen) => {
      const here = { ...ground, reached: laws ?? reaching(unseen.owner) };
      const steps = group.selector.steps.length;
      for (const run of group.members) missUnseen(run, unseen, { ...here, steps });
    },
  });
}

/** Under which laws each rule of a group judges, by what reaches a subject. */
function reachesOf(members: readonly RuleRun[]): (reached: Reaching) => readonly RuleReach[] {
  const known = new Map<Reaching, readonly RuleReach[]>();
  return (reached) => {
    const found = known.get(reached) ?? members.map((run) => reachOf(run.rule, reached));
    // What cannot be told of one subject is no other's answer.
    if (reached.facts.length === 0) known.set(reached, found);
    return found;
  };
}

interface Here extends Ground {
  readonly reached: Reaching;
}

interface Judging extends Here {
  /** One for each member of the group. */
  readonly reaches: readonly RuleReach[];
}

function judgeSubject(group: Group, subject: Subject, here: Judging): void {
  const { stopwatch } = here.options;
  const steps = subject.path.length;
  const bindings: unknown[] = [
    ...subject.path,
    here.root,
    here.options.today,
    undefined,
    undefined,
    undefined,
  ];
  const answers: unknown[] = [];
  for (const [at, run] of group.members.entries()) {
    const reach = here.reaches[at];
    if (reach === undefined) continue;
    if (reach.laws.length === 0 && reach.facts.length === 0) {
      run.counts.skipped += 1;
      traced(here, run, { subject, outcome: "skip", asked: null, missing: [] });
      continue;
    }
    const judging = run.judging();
    bindings[steps + 2] = judging.options;
    for (const laws of lawsInTurn(run, reach)) {
      bindings[steps + 3] = laws[0]?.law;
      const asking = { subject, bindings, answers, reach };
      const verdict = stopwatch
        ? stopwatch(run.rule.id, () => attempt(run, asking))
        : attempt(run, asking);
      traced(here, run, {
        subject,
        outcome: verdict.outcome,
        asked: { bindings, laws, verdict },
        missing: [],
      });
      if (verdict.outcome === "skip") run.counts.skipped += 1;
      else if (verdict.outcome === "pass") run.counts.passed += 1;
      else record(here.ledger, { run, subject, verdict, laws, bindings, home: here.ledger.home });
    }
  }
}

function traced(
  { options, ledger }: Here,
  { rule }: RuleRun,
  told: Pick<Trace, "outcome" | "asked" | "missing"> & { readonly subject: Subject },
): void {
  const { subject, asked } = told;
  options.trace?.({
    rule: rule.id,
    address: addressOf(subject),
    outcome: told.outcome,
    subject,
    range: () => subjectRange(subject, ledger.home),
    // The next question is written into the same slots.
    asked: asked && { ...asked, bindings: [...asked.bindings] },
    missing: told.missing,
  });
}

/** A rule that asks for a law's facts judges once for each law; where none is sure, for each that may be. */
function lawsInTurn(run: RuleRun, { laws }: RuleReach): readonly (readonly RuleLaw[])[] {
  const known = laws.length > 0 ? laws : run.rule.laws;
  return run.judging().perLaw ? known.map((law) => [law]) : [known];
}

interface Asking {
  readonly subject: Subject;
  readonly bindings: readonly unknown[];
  /** What shared parts of conditions gave on this subject. */
  readonly answers: unknown[];
  readonly reach: RuleReach;
}

/** A rule that fails to run is an error of its own: the others go on. */
function attempt(run: RuleRun, asking: Asking): Verdict {
  try {
    return ask(run, asking);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { outcome: "error", message: error.message };
  }
}

function ask(run: RuleRun, asking: Asking): Verdict {
  const { subject, bindings, answers, reach } = asking;
  const { body, ask: program, when: parts } = run.judging();
  const when = parts === null || holds(parts, { context: subject.node, bindings, answers });
  return judge({
    when,
    judge: body.judge,
    ask: () => program(subject.node, bindings),
    reach: reach.facts,
  });
}

interface Missing extends Here {
  /** How many nodes a walk of the group binds. */
  readonly steps: number;
}

/** Members of a collection that may hold more than it shows: nobody can judge what is not there. */
function missUnseen(run: RuleRun, unseen: Unseen, here: Missing): void {
  const { owner, key, facts } = unseen;
  const reach = reachOf(run.rule, here.reached);
  if (reach.laws.length === 0 && reach.facts.length === 0) return;
  const subject: Subject = { node: owner, path: [owner], holder: null, link: key };
  if (
    lawsInTurn(run, reach).every(([law]) => concernsNone(run, unseen, { ...here, law: law?.law }))
  ) {
    traced(here, run, { subject, outcome: "skip", asked: null, missing: facts });
    return;
  }
  const unread = facts.some((fact) => fact.reason !== "not_stated" && fact.reason !== "todo");
  const outcome = unread ? "not_judged" : "gap";
  if (outcome === "gap") {
    run.counts.gaps += 1;
    for (const fact of facts) here.ledger.gaps.ask(fact, run.rule);
  } else run.counts.not_judged += 1;
  traced(here, run, { subject, outcome, asked: null, missing: facts });
  here.ledger.undecided.push({
    rule: run.rule.id,
    address: addressOf(subject),
    fingerprint: `${run.rule.id} ${addressOf(subject)} ${key}`,
    outcome,
    facts: facts.map(factName),
  });
}
