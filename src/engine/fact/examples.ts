/** The examples of a business's own rules as tests. */
import { proveRule, type Stage } from "../example/prove.ts";
import type { Fault } from "../example/run.ts";
import type { LoadedRule, Rule, RuleExample } from "../types.ts";
import type { TestFault, TestResult } from "./types.ts";

/** The file of a rule and the rule that it holds. */
export interface Provable {
  readonly loaded: LoadedRule;
  readonly rule: Rule;
}

/**
 * Runs the examples of a rule: one result an example, and one for what they leave unshown.
 *
 * @param strict also asks for every kind of example, and for examples that tell the rule from small
 *   mistakes in its expressions
 */
export function runExamples(
  { loaded, rule }: Provable,
  { strict, stage }: { readonly strict: boolean; readonly stage?: Stage },
): readonly TestResult[] {
  const proof = proveRule(rule, loaded, stage);
  const results = proof.examples.map(({ example, faults }, index): TestResult => {
    const wrong = faults.map((fault) => faultOf(loaded, example, fault));
    const name = `${example.kind} example ${index + 1}${example.name === null ? "" : `: ${example.name}`}`;
    return resultOf({ loaded, rule }, { name, line: example.line, faults: wrong });
  });
  const unshown = strict
    ? [
        ...proof.missing,
        ...proof.survivors.map(
          ({ what, expression }) =>
            `no example tells the rule from this mistake (${what}): ${expression.text.trim()}`,
        ),
        ...proof.stale.map((text) => `equivalent_mutants lists what no longer survives: ${text}`),
      ]
    : proof.missing.filter((what) => /^no example /.test(what));
  const faults = unshown.map((message) => ({ message, range: null, facts: [] }));
  return [...results, resultOf({ loaded, rule }, { name: "shown by examples", line: 1, faults })];
}

interface Outcome {
  readonly name: string;
  readonly line: number;
  readonly faults: readonly TestFault[];
}

function resultOf({ loaded, rule }: Provable, { name, line, faults }: Outcome): TestResult {
  return {
    suite: rule.id,
    name,
    range: lineRange(loaded, line),
    outcome: faults.length === 0 ? "passed" : "failed",
    faults,
  };
}

/** Lines of an example are counted in its own text. */
function faultOf(loaded: LoadedRule, example: RuleExample, { line, message }: Fault): TestFault {
  return { message, range: lineRange(loaded, example.line + (line ?? 1) - 1), facts: [] };
}

function lineRange({ file }: LoadedRule, line: number): TestResult["range"] {
  const start = file.lineStarts[line - 1] ?? 0;
  const end = file.lineStarts[line] ?? file.text.length;
  const text = file.text.slice(start, end).trimEnd();
  return { file, start: start + (text.length - text.trimStart().length), end: start + text.length };
}
