/** Runs the examples of a rule: what each says is compared with what it was said to say. */

import type { LawId } from "../../finding/types.ts";
import { categories, subjectGroups } from "../../law/vocabulary.ts";
import { assemble, type Model } from "../../model/assemble.ts";
import { validate } from "../../schema/validate.ts";
import { parse } from "../../source/parse.ts";
import { positionAt } from "../../source/position.ts";
import type { Parsed, Problem } from "../../source/types.ts";
import type { RuleExample, RuleHead } from "../types.ts";
import { statesLaws, withLaws } from "./assume-laws.ts";
import { type Expectation, expectationsOf } from "./expectations.ts";

/** An example turned into a model: made once, judged by the rule and by each of its mutants. */
export interface StagedExample {
  readonly example: RuleExample;
  readonly parsed: Parsed;
  readonly model: Model;
  readonly expected: readonly Expectation[];
  /** Laws that are taken to reach everything; undefined when the example states its own. */
  readonly laws: readonly LawId[] | undefined;
  /** Why the example is no document at all; it is not judged then. */
  readonly faults: readonly Fault[];
}

/** Something about an example that is not as it should be. */
export interface Fault {
  /** 1-based, in the example's own text; null for the example as a whole. */
  readonly line: number | null;
  readonly message: string;
}

/** A partial document needs nothing, and need not name every law: only what is written must be right. */
const MISSING = /^(?:schema\/missing-key|schema\/version|model\/missing-|model\/laws-too-narrow)/;

/** Reads an example as a document and links it. */
export function stageExample(rule: RuleHead, example: RuleExample): StagedExample {
  const read = parse({ path: "privacy/example.yaml", text: example.text });
  const laws = [...new Set(rule.laws.map(({ law }) => law))];
  const parsed = withLaws(read, laws);
  const valid = validate(parsed);
  const vocabulary = { categories: categories(), subjects: subjectGroups() };
  const model = assemble([valid], { today: example.as_of, vocabulary });
  const problems = [...read.problems, ...valid.problems, ...model.problems];
  return {
    example,
    parsed,
    model,
    expected: expectationsOf(read),
    laws: statesLaws(read) ? undefined : laws,
    faults: problems.filter((problem) => !MISSING.test(problem.id)).map(faultOf),
  };
}

function faultOf({ message, range, id }: Problem): Fault {
  return { line: positionAt(range.file, range.start).line, message: `${message} (${id})` };
}
