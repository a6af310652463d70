/** Whether a purpose is likely to be risky for people: by how many criteria of WP248 rev.01 it meets. */
import { type Known, known, or, read, texts, union, unknown } from "../known.ts";
import type { Fact, Node } from "../node.ts";
import type { Derivation, Deriving } from "./types.ts";
import { CRITERIA } from "./wp248.ts";

/** "In most cases" two criteria call for an assessment (WP248 rev.01, III.B). */
const ENOUGH = 2;
/** What each criterion is about, in words for a sentence. */
const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ["evaluation_scoring", "people are rated"],
  ["automated_decision", "a machine decides alone"],
  ["systematic_monitoring", "people are watched"],
  ["sensitive_or_highly_personal", "the data is delicate"],
  ["large_scale", "very many people or much data"],
  ["matching_combining", "data of several origins is put together"],
  ["vulnerable_subjects", "people cannot easily say no"],
  ["innovative_technology", "the technology is new"],
  ["prevents_right_or_service", "it decides who gets something"],
]);

type Judged = readonly (readonly [string, Known<boolean>])[];

/** Of each criterion whether a purpose meets it: declared, or derived. */
function judge(purpose: Node, deriving: Deriving): Judged {
  const declared = texts(read(purpose, "risk_factors"));
  return [...CRITERIA].map(([name, test]) => {
    if (declared.values.includes(name)) return [name, known(true)];
    return [name, or(test(purpose, deriving), unknown(declared.open))];
  });
}

/** The criteria that a purpose meets. */
function criteriaOf(purpose: Node, deriving: Deriving): Known<string> {
  const judged = judge(purpose, deriving);
  const met = judged.filter(([, { values }]) => values.includes(true));
  return { values: met.map(([name]) => name), open: openIn(judged) };
}

function signsOf(purpose: Node, deriving: Deriving): Known<string> {
  const { values, open } = criteriaOf(purpose, deriving);
  return { values: values.map((name) => IN_WORDS.get(name) ?? name), open };
}

/**
 * Whether two criteria are met, as WP248 counts them. With only one question open and no criterion
 * met it is certain that they are not, whatever the answer.
 */
function isRisky(purpose: Node, deriving: Deriving): Known<boolean> {
  const judged = judge(purpose, deriving);
  const met = judged.filter(([, { values }]) => values.includes(true)).length;
  if (met >= ENOUGH) return known(true);
  const left = judged.filter(([, { open }]) => open.length > 0).length;
  return met + left < ENOUGH ? known(false) : unknown(openIn(judged));
}

function openIn(judged: Judged): readonly Fact[] {
  return union(judged.map(([, { open }]) => unknown(open))).open;
}

const RESTS = [
  "risk_factors",
  "kind",
  "profiling",
  "scale",
  "automated_decision",
  "derived_from",
  "needs.category",
  "subjects.kind",
  "subjects.count",
  "subjects.min_age",
  "subjects.vulnerable",
  "assets.source",
  "ai_systems",
];

const WP248: Derivation = {
  on: ["purpose"],
  key: "wp248",
  type: { kind: "enum", values: [...CRITERIA.keys()] },
  many: true,
  title: "Criteria of WP248 rev.01 that it meets: stated as `risk_factors`, or derived.",
  rests: RESTS,
  derive: criteriaOf,
};

const HIGH_RISK: Derivation = {
  on: ["purpose"],
  key: "high_risk",
  type: { kind: "boolean" },
  many: false,
  title: "Whether two or more criteria of WP248 rev.01 are met: then high risk is likely.",
  rests: RESTS,
  derive: isRisky,
};

const SIGNS: Derivation = {
  on: ["purpose"],
  key: "risk_signs",
  type: { kind: "text" },
  many: true,
  title: "The criteria of WP248 rev.01 that it meets, in words.",
  rests: RESTS,
  derive: signsOf,
};

export const RISK_FACTS: readonly Derivation[] = [WP248, SIGNS, HIGH_RISK];
