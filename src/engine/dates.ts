/** The days by which things must be done: what the `due` of rules gives on each subject. */

import { isDate } from "../calendar/date.ts";
import { ExpressionError } from "../expression/error.ts";
import { isUnknown } from "../expression/evaluate.ts";
import type { Citation, RuleError } from "../finding/types.ts";
import type { Fact } from "../model/node.ts";
import { SHAPES } from "../model/shapes.ts";
import type { Range } from "../source/types.ts";
import { citations } from "./citation.ts";
import { holds, mentions } from "./conditions.ts";
import type { Judged } from "./evaluate.ts";
import { factName, ownerOf } from "./gaps.ts";
import { type Reaching, reachingOnce, reachOf } from "./laws.ts";
import { blame } from "./place/blame.ts";
import { homeOf } from "./place/home.ts";
import { type Judging, prepare, type Telling } from "./prepare.ts";
import { compileExpression, compileTemplate, type Program, type Writer } from "./program.ts";
import { namesOf } from "./rule/scope.ts";
import { selectRules } from "./select.ts";
import { addressOf } from "./telling.ts";
import type { EvaluateOptions, Rule, RuleLaw } from "./types.ts";
import { parseSelector, type Selector } from "./walk/selector.ts";
import { type Subject, walk } from "./walk/subjects.ts";

/** One day that a rule gives for one subject. */
export interface RuleDate {
  readonly rule: string;
  /** YYYY-MM-DD: the last day; null when facts are missing that would tell. */
  readonly date: string | null;
  /** The facts that are not stated: `vendor:acme/dpa.expires`. */
  readonly facts: readonly string[];
  /** What is to be done. */
  readonly says: string;
  /** How to do it. */
  readonly fix: string;
  /** False: the rule finds nothing wrong today. Null: that cannot be told. */
  readonly open: boolean | null;
  readonly address: string;
  readonly owner: string | null;
  readonly range: Range;
  readonly law: readonly Citation[];
}

export interface RuleDates {
  readonly dates: readonly RuleDate[];
  /** Rules whose day could not be worked out. */
  readonly errors: readonly RuleError[];
}

/**
 * Works out the days of every rule that has one and is not turned off, whatever its level: a date in
 * the calendar is of use before the rule is. Pure and deterministic.
 */
export function datesOf(
  rules: readonly Rule[],
  { root, files }: Judged,
  options: EvaluateOptions,
): RuleDates {
  const home = homeOf(root, files);
  const reaching = reachingOnce();
  const dates: RuleDate[] = [];
  const errors: RuleError[] = [];
  for (const rule of selectRules(rules, { ...options, level: "all" })) {
    const asking = askingOf(rule, options);
    if (asking === undefined) continue;
    walk(asking.selector, root, {
      subject: (subject) => {
        for (const laws of lawsOf(asking, reaching(subject.node))) {
          const values = [root, options.today, asking.judging.options, laws[0]?.law, undefined];
          const bindings = [...subject.path, ...values];
          try {
            dates.push(...ask(asking, { subject, laws, bindings }, home));
          } catch (error) {
            if (!(error instanceof ExpressionError)) throw error;
            const address = addressOf(subject);
            errors.push({ rule: rule.id, message: error.message, address });
          }
        }
      },
      // What may be in a list that nobody stated has no day that could be told.
      unseen: () => {},
    });
  }
  return { dates, errors };
}

/** The laws that a rule is asked under: all at once, or one after the other where it reads a law's facts. */
function lawsOf({ rule, perLaw }: Asking, reaching: Reaching): readonly (readonly RuleLaw[])[] {
  const reach = reachOf(rule, reaching);
  if (reach.laws.length === 0 && reach.facts.length === 0) return [];
  const known = reach.laws.length > 0 ? reach.laws : rule.laws;
  return perLaw ? known.map((law) => [law]) : [known];
}

/** A rule with what it takes to ask for its day. */
interface Asking {
  readonly rule: Rule;
  readonly selector: Selector;
  readonly judging: Judging;
  readonly telling: Telling;
  readonly on: Program;
  readonly says: Writer;
  readonly perLaw: boolean;
}

function askingOf(rule: Rule, options: EvaluateOptions): Asking | undefined {
  const { due } = rule.body();
  const selector = parseSelector(rule.for, SHAPES);
  if (due === null || "message" in selector) return undefined;
  const stage = { today: options.today };
  const names = namesOf(selector);
  const run = prepare(rule, selector, { stage, options });
  const judging = run.judging();
  return {
    rule,
    selector,
    judging,
    telling: run.telling(),
    on: compileExpression(due.on, names, stage),
    says: compileTemplate(due.says, names, stage),
    perLaw: judging.perLaw || mentions(due.on.ast, "law"),
  };
}

interface Here {
  readonly subject: Subject;
  readonly laws: readonly RuleLaw[];
  readonly bindings: readonly unknown[];
}

function ask(asking: Asking, { subject, laws, bindings }: Here, home: Range): readonly RuleDate[] {
  const { rule, judging, telling } = asking;
  const { node } = subject;
  const when =
    judging.when === null || holds(judging.when, { context: node, bindings, answers: [] });
  if (when === false) return [];
  const { value, facts } = asking.on(node, bindings);
  const unknown = isUnknown(value);
  if (!unknown && !(typeof value === "string" && isDate(value))) return [];
  const answer = judging.body.judge === "require" ? judging.ask(node, bindings).value : undefined;
  return [
    {
      rule: rule.id,
      date: typeof value === "string" ? value : null,
      facts: unknown ? factsOf(facts) : [],
      says: asking.says(node, bindings),
      fix: telling.fix(node, bindings),
      open: isUnknown(answer) || judging.body.judge === "find" ? null : answer !== true,
      address: addressOf(subject),
      owner: ownerOf(subject.holder ?? node),
      range: blame(telling.at, subject, home).range,
      law: citations(laws),
    },
  ];
}

function factsOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.map(factName))];
}
