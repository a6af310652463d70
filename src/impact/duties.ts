/** What follows from changes: rules over changes, told with who must act, by when, and what shows it as done. */
import { evaluate } from "../engine/evaluate.ts";
import { factName } from "../engine/gaps.ts";
import { reachingOnce, reachOf } from "../engine/laws.ts";
import { prepare } from "../engine/prepare.ts";
import { compileExpression, compileTemplate, type Stage } from "../engine/program.ts";
import { namesOf, OVER_CHANGES } from "../engine/rule/scope.ts";
import { tell } from "../engine/telling.ts";
import type { Trace } from "../engine/trace.ts";
import type { EvaluateOptions, Rule } from "../engine/types.ts";
import { parseSelector } from "../engine/walk/selector.ts";
import type { Subject } from "../engine/walk/subjects.ts";
import type { Duty } from "../finding/change.ts";
import { compareText } from "../finding/order.ts";
import { compareSeverity } from "../finding/severity.ts";
import type { RuleError } from "../finding/types.ts";
import { SHAPES } from "../model/shapes.ts";
import type { Range } from "../source/types.ts";
import type { Diff } from "./diff.ts";
import { withChanges } from "./nodes.ts";

export interface Duties {
  readonly duties: readonly Duty[];
  /** Those of which it cannot be told whether they hold. */
  readonly possible: readonly Duty[];
  /** Rules that failed to run. */
  readonly errors: readonly RuleError[];
}

/** Where anything stands that nobody wrote. */
const NOWHERE: Range = {
  file: { path: "privacyfile.yaml", text: "", lineStarts: [0] },
  start: 0,
  end: 0,
};
const SUBJECT = { node: null, key: null, vars: undefined };

/** The duties that follow from the changes of a comparison, the gravest first. */
export function dutiesOf(
  { told, states }: Pick<Diff, "told" | "states">,
  rules: readonly Rule[],
  options: EvaluateOptions,
): Duties {
  const root = withChanges(told, states);
  const duties: Duty[] = [];
  const errors: RuleError[] = [];
  for (const rule of rules.filter((one) => one.for === OVER_CHANGES)) {
    const traces: Trace[] = [];
    const trace = (one: Trace): void => void traces.push(one);
    const judged = evaluate([rule], { root, files: [] }, { ...options, level: "all", trace });
    errors.push(...judged.errors);
    const write = writerOf(rule, options);
    for (const one of traces) duties.push(...write(one));
  }
  const all = [...merged(duties).values()].sort(compareDuties);
  const certain = all.filter(({ unsure }) => unsure.length === 0);
  const sure = new Set(certain.map(({ rule, message }) => `${rule} ${message}`));
  const possible = all.filter(({ rule, message, unsure }) => {
    return unsure.length > 0 && !sure.has(`${rule} ${message}`);
  });
  return { duties: certain, possible, errors };
}

/** Writes the duty of one answer; none where the rule is not concerned. */
function writerOf(rule: Rule, options: EvaluateOptions): (trace: Trace) => readonly Duty[] {
  const selector = parseSelector(rule.for, SHAPES);
  const { duty } = rule.body();
  if ("message" in selector || duty === undefined) return () => [];
  const stage: Stage = { today: options.today };
  const run = prepare(rule, selector, { stage, options });
  const names = namesOf(selector);
  const by = duty.by && compileExpression(duty.by, names, stage);
  const when = compileTemplate(duty.when, names, stage);
  const shownBy = compileTemplate(duty.shownBy, names, stage);
  const { when: written } = rule.body();
  const condition = written && compileExpression(written, names, stage);
  const reaching = reachingOnce();
  /** True where the law reaches the change for certain, and the condition is certainly met. */
  const holds = ({ node }: Subject, bindings: readonly unknown[]): boolean => {
    const reached = reachOf(rule, reaching(node)).laws.length > 0;
    return reached && (condition === null || condition(node, bindings).value === true);
  };
  return ({ outcome, subject, asked }) => {
    if (asked === null || outcome === "skip" || outcome === "error") return [];
    const { laws, bindings, verdict } = asked;
    const failure = { run, subject, offender: SUBJECT, laws, bindings, home: NOWHERE };
    const { finding } = tell(failure);
    const day = by?.(subject.node, bindings).value;
    return [
      {
        rule: rule.id,
        severity: finding.severity,
        message: finding.message,
        law: finding.law,
        why: finding.why,
        fix: finding.fix,
        owner: finding.owner,
        by: typeof day === "string" ? day : null,
        when: when(subject.node, bindings),
        shown_by: shownBy(subject.node, bindings),
        done: outcome === "pass",
        unsure:
          holds(subject, bindings) || !("facts" in verdict) ? [] : verdict.facts.map(factName),
        because: [String(subject.node.id)],
      },
    ];
  };
}

/** What several changes ask for in the same words is one duty: done when it is done for all. */
function merged(duties: readonly Duty[]): ReadonlyMap<string, Duty> {
  const found = new Map<string, Duty>();
  for (const duty of duties) {
    const key = `${duty.rule} ${duty.message} ${duty.unsure.length > 0}`;
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, duty);
      continue;
    }
    found.set(key, {
      ...known,
      done: known.done && duty.done,
      by: earlier(known.by, duty.by),
      unsure: [...new Set([...known.unsure, ...duty.unsure])],
      because: [...new Set([...known.because, ...duty.because])],
    });
  }
  return found;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Open ones first, by weight, then by day, then by name. */
function compareDuties(a: Duty, b: Duty): number {
  return (
    Number(a.done) - Number(b.done) ||
    compareSeverity(a.severity, b.severity) ||
    compareText(a.by ?? "9999", b.by ?? "9999") ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
