/** What one rule says of one subject: the outcomes of rules.md, nothing else. */

import { type Evaluated, isUnknown } from "../expression/evaluate.ts";
import type { Fact, Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";

/** One thing that offends: for `require` the subject, for `find` each node that it returns. */
export interface Offender {
  readonly node: Node | null;
  readonly key: string | null;
  readonly vars: unknown;
}

export type Verdict =
  | { readonly outcome: "pass" | "skip" }
  /** The facts would tell whether there are more offenders. */
  | {
      readonly outcome: "fail";
      readonly offenders: readonly Offender[];
      readonly facts: readonly Fact[];
    }
  | { readonly outcome: "gap" | "not_judged"; readonly facts: readonly Fact[] }
  | { readonly outcome: "error"; readonly message: string };

/** The questions that a rule asks of a subject. */
export interface Questions {
  /** What `when` gave: true or a value that cannot be told; `false` was skipped before. */
  readonly when: unknown;
  readonly judge: "require" | "find";
  readonly ask: () => Evaluated;
  /** Facts that would tell whether any of the rule's laws reaches the subject; empty when one does. */
  readonly reach: readonly Fact[];
}

const PASS: Verdict = Object.freeze({ outcome: "pass" });
const SKIP: Verdict = Object.freeze({ outcome: "skip" });
const SUBJECT: Offender = Object.freeze({ node: null, key: null, vars: undefined });

/** Judges one subject. Whatever rests on a fact that is not stated is never a pass or a fail. */
export function judge({ when, judge: kind, ask, reach }: Questions): Verdict {
  if (when === false) return SKIP;
  const unsure = isUnknown(when) ? [...reach, ...when.facts] : reach;
  if (when !== true && !isUnknown(when)) return wrong("when", when);
  const answer = ask();
  const verdict = isUnknown(answer.value) ? undecided(answer.value.facts) : decide(kind, answer);
  const settled = verdict.outcome === "pass" || verdict.outcome === "error";
  if (unsure.length === 0 || settled) return verdict;
  // The subject may not be judged at all: a failure would be too much, silence too little.
  return undecided([...unsure, ...("facts" in verdict ? verdict.facts : [])]);
}

function decide(kind: "require" | "find", { value, facts }: Evaluated): Verdict {
  if (kind === "find") return offenders(value, facts);
  if (value === true) return PASS;
  if (value === false || value === undefined) {
    return { outcome: "fail", offenders: [SUBJECT], facts: [] };
  }
  return wrong("require", value);
}

function wrong(name: string, value: unknown): Verdict {
  return {
    outcome: "error",
    message: `\`${name}\` gave ${kindOf(value)} instead of true or false`,
  };
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function offenders(value: unknown, facts: readonly Fact[]): Verdict {
  const all = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const found = all.map(offender);
  const known = found.filter((one) => one !== undefined);
  if (known.length < found.length) {
    return {
      outcome: "error",
      message: "`find` gave something that is no node of the declaration",
    };
  }
  if (known.length > 0) return { outcome: "fail", offenders: known, facts };
  return facts.length > 0 ? undecided(facts) : PASS;
}

function offender(value: unknown): Offender | undefined {
  if (isNode(value)) return { node: value, key: null, vars: undefined };
  if (typeof value !== "object" || value === null) return undefined;
  const { node, key, vars } = Object.fromEntries(Object.entries(value));
  if (!isNode(node)) return undefined;
  return { node, key: typeof key === "string" ? key : null, vars };
}

/** A value that could not be read makes a subject not judged: its own problem is told already. */
function undecided(facts: readonly Fact[]): Verdict {
  const unread = facts.some((fact) => fact.reason !== "not_stated" && fact.reason !== "todo");
  return { outcome: unread ? "not_judged" : "gap", facts: distinct(facts) };
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Map<Node, Set<string>>();
  return facts.filter(({ node, key }) => {
    const keys = seen.get(node) ?? new Set();
    seen.set(node, keys);
    return !keys.has(key) && keys.add(key);
  });
}
