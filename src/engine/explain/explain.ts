/** Asks one rule again about one subject, and keeps what every part of its expressions came to. */
import type { Fact } from "../../model/node.ts";
import { META } from "../../model/node.ts";
import { SHAPES } from "../../model/shapes.ts";
import type { Range } from "../../source/types.ts";
import { citations } from "../citation.ts";
import { missingFacts } from "../duty.ts";
import { evaluate, type Judged } from "../evaluate.ts";
import { factName, factRange } from "../gaps.ts";
import type { Offender } from "../judge.ts";
import { homeOf } from "../place/home.ts";
import { labelOf } from "../place/label.ts";
import { prepare } from "../prepare.ts";
import { namesOf } from "../rule/scope.ts";
import type { Asked, Trace } from "../trace.ts";
import type { EvaluateOptions, Rule, RuleExpression } from "../types.ts";
import { parseSelector } from "../walk/selector.ts";
import { type Question, traceExpression } from "./trace.ts";
import type { ExplainedAnswer, ExplainedFact, ExplainedPart, Explanation } from "./types.ts";

/** More offenders of one subject than this tell nothing new. */
const MOST_OFFENDERS = 3;

/** What is asked: which rule, at which address, and how the business is checked. */
export interface Asking {
  readonly rule: Rule;
  readonly address: string;
  readonly options: EvaluateOptions;
}

/** Why the rule says what it says at an address; `subject` is null where it judges nothing. */
export function explainAt(judged: Judged, { rule, address, options }: Asking): Explanation {
  const traces: Trace[] = [];
  const { severity: _, ...setting } = options.settings?.[rule.id] ?? {};
  const asking = {
    ...options,
    // A rule that the business does not ask can be explained all the same.
    level: "all" as const,
    settings: { [rule.id]: setting },
    trace: (one: Trace) => traces.push(one),
  };
  evaluate([rule], judged, asking);
  const home = homeOf(judged.root, judged.files);
  const explain = answerer(rule, { options: asking, home });
  const seen = traces.filter(({ asked, missing }) => asked !== null || missing.length === 0);
  const here = seen.filter((one) => one.address === address);
  const [first] = here;
  return {
    rule,
    address,
    subject: first ? { label: labelAt(first), range: first.range() } : null,
    answers: here.map(explain),
    subjects: [...new Set(seen.map((one) => one.address))],
    missing: traces.flatMap(({ missing }) => missing.map((fact) => explainFact(fact, home))),
  };
}

function labelAt({ subject }: Trace): string {
  const { node, holder } = subject;
  const name = labelOf(node);
  return holder === null ? name : `${name} of ${labelOf(holder)}`;
}

interface Around {
  readonly options: EvaluateOptions;
  readonly home: Range;
}

function answerer(rule: Rule, { options, home }: Around): (trace: Trace) => ExplainedAnswer {
  const selector = parseSelector(rule.for, SHAPES);
  if ("message" in selector) throw new Error(`${rule.id} walks nowhere`); // refused when it was loaded
  const stage = { today: options.today };
  const run = prepare(rule, selector, { stage, options });
  const names = namesOf(selector);
  return ({ outcome, subject, asked }) => {
    if (asked === null) return { outcome, laws: [], parts: [], messages: [], facts: [] };
    const told = tellings(asked, { names, context: subject.node });
    const trace = (role: ExplainedPart["role"], expression: RuleExpression, question: Question) =>
      ({ role, about: null, ...traceExpression(expression, question, stage) }) as const;
    const { when, judge, expression, message } = rule.body();
    const question = { names, context: subject.node, bindings: asked.bindings };
    const open = "facts" in asked.verdict ? asked.verdict.facts : [];
    // A failure may say itself that a fact is missing: it is named all the same.
    const duties = outcome === "fail" ? run.duties() : [];
    const facts = [...open, ...duties.flatMap((path) => missingFacts(path, subject))];
    return {
      outcome,
      laws: citations(asked.laws),
      parts: [
        ...(when === null ? [] : [trace("when", when, question)]),
        ...(outcome === "skip" ? [] : [trace(judge, expression, question)]),
        ...told.flatMap((one) =>
          message
            .filter((part) => typeof part !== "string")
            .map((part) => ({ ...trace("message", part, one), about: one.about })),
        ),
      ],
      messages: told.map((one) => run.telling().message(one.context, one.bindings)),
      facts: facts.map((fact) => explainFact(fact, home)),
    };
  };
}

interface ToldOf extends Question {
  readonly about: string | null;
}

/** What the messages of a failure are asked with: one for each offender. */
function tellings(
  { bindings, verdict }: Asked,
  { names, context }: Omit<Question, "bindings">,
): readonly ToldOf[] {
  if (verdict.outcome !== "fail") return [];
  return verdict.offenders.slice(0, MOST_OFFENDERS).map(({ node, vars }: Offender) => ({
    names,
    about: node === null ? null : node[META].address,
    context: node ?? context,
    bindings: [...bindings.slice(0, -1), vars],
  }));
}

function explainFact(fact: Fact, home: Range): ExplainedFact {
  const range = factRange(fact) ?? home;
  return { name: factName(fact), reason: fact.reason, note: fact.note ?? null, range };
}
