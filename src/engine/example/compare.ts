/** Holds what a rule says of an example against what the example expects. */
import { positionAt } from "../../source/position.ts";
import { evaluate } from "../evaluate.ts";
import { UNTOLD } from "../program.ts";
import type { Trace } from "../trace.ts";
import type { Evaluation, Rule } from "../types.ts";
import type { Expectation } from "./expectations.ts";
import type { Fault, StagedExample } from "./run.ts";

/** What is wrong with an example under a rule, or a mutant of it; empty when all is as expected. */
export function compareExample(rule: Rule, staged: StagedExample): readonly Fault[] {
  if (staged.faults.length > 0) return staged.faults;
  const { example, parsed, model, laws } = staged;
  const traces: Trace[] = [];
  const result = evaluate(
    [rule],
    { root: model.root, files: [parsed.file] },
    {
      today: example.as_of,
      level: "all",
      settings: { [rule.id]: { options: example.options } },
      trace: (trace) => traces.push(trace),
      ...(laws === undefined ? {} : { laws }),
    },
  );
  return [
    ...result.errors.map((error) => ({
      line: null,
      message: `the rule failed to run: ${error.message}`,
    })),
    ...result.collisions.map((print) => ({ line: null, message: `two findings are \`${print}\`` })),
    ...differences(staged.expected, foundIn(result, traces)),
    ...wordFaults(result),
    ...kindFaults(staged, traces),
  ];
}

function foundIn(result: Evaluation, traces: readonly Trace[]): readonly Expectation[] {
  const told = result.findings.map(({ outcome, range, message, fingerprint }): Expectation => {
    const { line } = positionAt(range.file, range.start);
    return {
      line,
      kind: outcome,
      words: outcome === "gap" ? fingerprint.replace(/^gap /, "") : message,
    };
  });
  const skipped = traces
    .filter((trace) => trace.outcome === "skip")
    .map(({ range }): Expectation => {
      const place = range();
      return { line: positionAt(place.file, place.start).line, kind: "skip", words: "" };
    });
  return [...told, ...skipped];
}

/** Skips are only told where they are expected: what is not judged shows nothing. */
function differences(
  expected: readonly Expectation[],
  found: readonly Expectation[],
): readonly Fault[] {
  const left = [...found];
  const faults: Fault[] = [];
  for (const wanted of expected) {
    const at = left.findIndex((one) => nameOf(one) === nameOf(wanted));
    if (at >= 0) left.splice(at, 1);
    else
      faults.push({
        line: wanted.line,
        message: `expected ${inWords(wanted)}, which did not come`,
      });
  }
  for (const one of left.filter(({ kind }) => kind !== "skip")) {
    faults.push({ line: one.line, message: `got ${inWords(one)}, which nobody expects` });
  }
  return faults;
}

function nameOf({ line, kind, words }: Expectation): string {
  return `${line} ${kind} ${words}`;
}

function inWords({ kind, words }: Expectation): string {
  if (kind === "skip") return "a skip";
  return kind === "gap" ? `the gap \`# gap: ${words}\`` : `the finding \`# expect: ${words}\``;
}

function wordFaults({ findings }: Evaluation): readonly Fault[] {
  return findings
    .filter(({ message, fix }) => message.includes(UNTOLD) || fix.includes(UNTOLD))
    .map(({ range, message }) => ({
      line: positionAt(range.file, range.start).line,
      message: `a value is missing in the words of the finding: ${message}`,
    }));
}

/** What the kind of an example promises as a whole. */
function kindFaults(
  { example, expected }: StagedExample,
  traces: readonly Trace[],
): readonly Fault[] {
  const outcomes = new Set(traces.map((trace) => trace.outcome));
  const fault = (message: string): readonly Fault[] => [{ line: null, message }];
  const unread = outcomes.has("not_judged") ? fault("a subject was not judged") : [];
  const wants = (kind: Expectation["kind"]): boolean => expected.some((one) => one.kind === kind);
  switch (example.kind) {
    case "pass":
      return outcomes.has("pass") ? unread : fault("nothing was judged: no subject passed");
    case "fail":
      return wants("fail")
        ? unread
        : fault("a failing example ends a line with `# expect: message`");
    case "gap":
      return wants("gap") ? unread : fault("a gap example ends a line with `# gap: address.key`");
    case "skip":
      if (!outcomes.has("skip")) return fault("there is no subject to skip");
      return outcomes.size === 1 ? [] : fault("a subject was judged: not all were skipped");
  }
}
