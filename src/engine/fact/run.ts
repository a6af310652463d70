/** Runs the tests of a business against its model. */
import type { Problem } from "../../source/types.ts";
import { evaluate, type Judged } from "../evaluate.ts";
import { once } from "../prepare.ts";
import { selectRules } from "../select.ts";
import type { EvaluateOptions, Evaluation, Rule } from "../types.ts";
import { holdExpectations, rulesOf } from "./expectation.ts";
import { askQuestion, type Verdict } from "./question.ts";
import type { FactTest, TestResult } from "./types.ts";

/** The business as it stands on one day. */
export interface Stand {
  readonly judged: Judged;
  /** How the business is checked on that day. */
  readonly options: EvaluateOptions;
  /** Every rule that there is. */
  readonly rules: readonly Rule[];
  readonly exists: (address: string) => boolean;
  /** False: something could not be read, so nothing can be told. */
  readonly complete: boolean;
}

/**
 * Runs tests; those of one day ask one check.
 *
 * @param standOn the business on a day, made once a day
 */
export function runTests(
  tests: readonly FactTest[],
  standOn: (day: string | null) => Stand,
): readonly TestResult[] {
  const days = [...new Set(tests.map(({ as_of }) => as_of))];
  const byDay = new Map(
    days.map((day) => {
      const expected = tests.flatMap((test) =>
        test.as_of === day && "expect" in test.asks ? test.asks.expect : [],
      );
      const stand = standOn(day);
      return [day, { stand, check: once(() => checkOf(stand, rulesOf(expected, stand.rules))) }];
    }),
  );
  return tests.map((test) => {
    const on = byDay.get(test.as_of);
    if (on === undefined) throw new Error("a day of tests was not prepared");
    const { title: name, range } = test;
    return { suite: range.file.path, name, range, ...verdictOf(test, on) };
  });
}

interface Checked {
  readonly evaluation: Evaluation;
  readonly asked: ReadonlySet<string>;
}

/** The rules of the business's level, and those that are named, whatever their level. */
function checkOf({ judged, options, rules }: Stand, named: readonly Rule[]): Checked {
  const chosen = new Set([...selectRules(rules, options), ...named]);
  const asked = selectRules([...chosen], { ...options, level: "all" });
  const evaluation = evaluate([...chosen], judged, { ...options, level: "all" });
  return { evaluation, asked: new Set(asked.map(({ id }) => id)) };
}

function verdictOf(
  test: FactTest,
  { stand, check }: { readonly stand: Stand; readonly check: () => Checked },
): Verdict {
  if (!stand.complete) {
    const message = "cannot be told yet: a file of declarations could not be read";
    return { outcome: "broken", faults: [{ message, range: null, facts: [] }] };
  }
  if ("rule" in test.asks) {
    return askQuestion(test.asks.rule, test, { judged: stand.judged, today: stand.options.today });
  }
  return holdExpectations(test.asks.expect, { ...stand, ...check() });
}

/** A mistake in a file of tests or rules: a test that could not be run. */
export function brokenTest(problem: Problem): TestResult {
  const { range, message, fix } = problem;
  const said = `${message}${/[.?!]$/.test(message) ? "" : "."} ${fix}`;
  return {
    suite: range.file.path,
    name: "can be read",
    range,
    outcome: "broken",
    faults: [{ message: said, range, facts: [] }],
  };
}
