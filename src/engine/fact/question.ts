/** Asks the model the question of a test. */
import { list } from "../../text/words.ts";
import { evaluate, type Judged } from "../evaluate.ts";
import type { Trace } from "../trace.ts";
import type { Evaluation, Rule } from "../types.ts";
import type { FactTest, TestFault, TestResult } from "./types.ts";

/** What became of a test, before it is put beside its name. */
export type Verdict = Pick<TestResult, "outcome" | "faults">;

const PASSED: Verdict = { outcome: "passed", faults: [] };

/** Asks the rule that a test was made into. */
export function askQuestion(
  rule: Rule,
  test: Pick<FactTest, "mayBeEmpty">,
  { judged, today }: { readonly judged: Judged; readonly today: string },
): Verdict {
  const traces: Trace[] = [];
  const result = evaluate([rule], judged, {
    today,
    level: "all",
    trace: (trace) => traces.push(trace),
  });
  if (result.errors.length > 0) {
    const faults = result.errors.map(({ message, address }) => ({
      message: `could not be asked${address === null ? "" : ` of ${address}`}: ${message}`,
      range: null,
      facts: [],
    }));
    return { outcome: "broken", faults };
  }
  const faults = [...failures(result), ...unknowns(result)];
  if (faults.length > 0) return { outcome: "failed", faults };
  if (test.mayBeEmpty || traces.some(({ outcome }) => outcome === "pass")) return PASSED;
  return { outcome: "failed", faults: [nothing(rule, traces)] };
}

/** Two flows of one line that are told in the same words are one fault to a reader. */
function failures({ findings }: Evaluation): readonly TestFault[] {
  const told = new Map<string, TestFault>();
  for (const { outcome, message, address, range } of findings) {
    if (outcome !== "fail") continue;
    const said = `${nameOf(address)}${message}`;
    const place = `${range.file.path}:${range.start}-${range.end} ${said}`;
    if (!told.has(place)) told.set(place, { message: said, range, facts: [] });
  }
  return [...told.values()];
}

/** What is derived, such as a flow, has an address that nobody would type. */
function nameOf(address: string): string {
  return address.startsWith("$model") ? "" : `${address}: `;
}

/** A fact that is not stated is never taken for one that holds. */
export function unknowns({ undecided }: Pick<Evaluation, "undecided">): readonly TestFault[] {
  const byAddress = new Map<string, Set<string>>();
  for (const { address, facts } of undecided) {
    const known = byAddress.get(address) ?? new Set();
    byAddress.set(address, known);
    for (const fact of facts) known.add(fact);
  }
  return [...byAddress].map(([address, facts]) => ({
    message: `cannot be told of ${address === "$model" ? "the business" : address} while ${list([...facts])} ${facts.size === 1 ? "is" : "are"} not stated`,
    range: null,
    facts: [...facts],
  }));
}

/** A renamed id would otherwise silence a test for ever. */
function nothing(rule: Rule, traces: readonly Trace[]): TestFault {
  const seen = traces.length;
  const why =
    seen === 0
      ? `there are no ${rule.for}`
      : `\`when\` is true of none of the ${seen} that \`for\` gives`;
  return {
    message: `nothing was looked at: ${why}. If that is right, write may_be_empty: true`,
    range: null,
    facts: [],
  };
}
