/** Reads files of tests: each entry becomes a question to the model, or a mistake at its place. */

import { validateTest } from "../../schema/validate.ts";
import { isList, isMap } from "../../source/kind.ts";
import { parse } from "../../source/parse.ts";
import type { SourceText, YamlMap } from "../../source/types.ts";
import { readBody } from "../rule/body.ts";
import { leftOpen } from "../rule/left-open.ts";
import { adviseQuotes, checkIsText } from "../rule/quoting.ts";
import { scalarRange } from "../rule/scalar.ts";
import { type Known, scopeOf } from "../rule/scope.ts";
import { keyPlace, note, type RuleSheet, textAt, valueAt, word } from "../rule/sheet.ts";
import type { Rule, RuleHead } from "../types.ts";
import { parseSelector, type Selector } from "../walk/selector.ts";
import type { Expectation, FactTest, LoadedTests } from "./types.ts";

/** Keys of a test that hold expressions. */
const EXPRESSIONS: readonly string[] = ["when", "require", "find", "message"];

/** Reads and checks a file of tests. Never throws on what the file says. */
export function loadTests(source: SourceText, known: Known): LoadedTests {
  const parsed = parse(source);
  const { root } = parsed;
  const syntax = parsed.problems.map((problem) => adviseQuotes(parsed, problem));
  if (root === undefined || syntax.length > 0) return { tests: [], problems: syntax };
  const sheet: RuleSheet = { parsed, root, problems: [] };
  const entries = isList(root.tests) ? root.tests : [];
  const unquoted = entries.flatMap((_, index) =>
    EXPRESSIONS.flatMap((key) => checkIsText(sheet, ["tests", index, key]) ?? []),
  );
  const blamed = new Set(unquoted.map((problem) => problem.pointer));
  const format = validateTest(parsed).problems.filter((one) => !blamed.has(one.pointer));
  const wrong = [...unquoted, ...format, ...leftOpen(parsed, "test/format")];
  if (wrong.length > 0) return { tests: [], problems: wrong };
  const tests = entries.flatMap((entry, index): readonly FactTest[] => {
    const test = isMap(entry)
      ? readTest({ ...sheet, root: entry }, { known, index, file: root })
      : null;
    return test === null ? [] : [test];
  });
  return { tests, problems: sheet.problems };
}

interface Around {
  readonly known: Known;
  /** The test's place in its file. */
  readonly index: number;
  readonly file: YamlMap;
}

function readTest(sheet: RuleSheet, around: Around): FactTest | null {
  const { root } = sheet;
  const { as_of } = around.file;
  const asks = root.expect === undefined ? readQuestion(sheet, around) : readExpectations(sheet);
  if (asks === null) return null;
  return {
    title: word(root.title),
    range: textAt(sheet, ["title"])?.range ?? sheet.parsed.origin.value,
    as_of: typeof as_of === "string" ? as_of : null,
    mayBeEmpty: root.may_be_empty === true,
    asks,
  };
}

function readExpectations(sheet: RuleSheet): FactTest["asks"] | null {
  const beside = ["for", "when", "require", "find", "at", "message"].find(
    (key) => key in sheet.root,
  );
  if (beside !== undefined) {
    const message = `\`${beside}\` and \`expect\` do not go together`;
    const fix = "Make two tests of it: one with `for` and `require`, one with `expect`.";
    note(sheet, { id: "test/format", message, fix }, keyPlace(sheet, beside));
    return null;
  }
  const { expect } = sheet.root;
  const items = isList(expect) ? expect.filter(isMap) : [];
  return {
    expect: items.map(
      (item, index): Expectation => ({
        rule: typeof item.rule === "string" ? item.rule : null,
        on: typeof item.on === "string" ? item.on : null,
        outcome: item.outcome === "fail" ? "fail" : "none",
        range: valueAt(sheet, ["expect", index])?.origin.value ?? sheet.parsed.origin.value,
      }),
    ),
  };
}

function readQuestion(sheet: RuleSheet, { known, index }: Around): FactTest["asks"] | null {
  const selected = textAt(sheet, ["for"]);
  if (selected === undefined) {
    const message = "This test asks nothing";
    const fix = "Write `for` with `require`, or `expect` with what the check must say.";
    note(sheet, { id: "test/format", message, fix }, keyPlace(sheet, "title"));
    return null;
  }
  const selector = parseSelector(selected.text, known.shapes);
  if ("message" in selector) {
    const { offset, length, message, fix } = selector;
    const range = scalarRange(selected.range, selected.text, [offset, offset + length]);
    note(sheet, { id: "rule/path", message, fix }, { range, path: ["for"] });
    return null;
  }
  const scope = scopeOf(selector, known);
  const words = { message: word(sheet.root.title), fix: "" };
  const read = readBody({ sheet, selector, scope, shapes: known.shapes, words });
  if (read === undefined) return null;
  const body = read.at.length > 0 ? read : { ...read, at: placesOf(selector, known) };
  const head = headOf(sheet, index);
  const rule: Rule = { ...head, for: selected.text, body: () => body };
  return { rule };
}

/** A test has the form of a rule that reaches everything and that nothing tunes. */
function headOf({ root, parsed }: RuleSheet, index: number): RuleHead {
  return {
    id: `${parsed.file.path}#${index + 1}`,
    title: word(root.title),
    severity: "error",
    confidence: "high",
    level: "essential",
    laws: [{ law: "good_practice", cite: "" }],
    since: "0.0.0",
    in_force: null,
    verified: true,
    uncertain: null,
    for: "",
    aliases: [],
    waivable: false,
  };
}

/** Nobody writes what is derived: its purpose is where to look. */
function placesOf({ steps }: Selector, { shapes }: Known): readonly string[] {
  const last = steps.at(-1);
  const hasPurpose = shapes[last?.shape ?? ""]?.fields.purpose !== undefined;
  return last?.derived === true && hasPurpose ? ["purpose.recipients"] : [];
}
