/** From the text of a rule's file to a rule, or to every mistake in it at its line and column. */
import { validateRule } from "../../schema/validate.ts";
import { parse } from "../../source/parse.ts";
import type { Parsed, Problem, SourceText } from "../../source/types.ts";
import type { LoadedRule, Rule } from "../types.ts";
import { parseSelector } from "../walk/selector.ts";
import { readBody } from "./body.ts";
import { readEquivalents, readExamples } from "./examples.ts";
import { readHead } from "./head.ts";
import { leftOpen } from "./left-open.ts";
import { adviseQuotes, checkIsText, EXPRESSION_KEYS } from "./quoting.ts";
import { scalarRange } from "./scalar.ts";
import { type Known, scopeOf } from "./scope.ts";
import { note, type RuleSheet, textAt } from "./sheet.ts";

/** Reads and checks a rule. Never throws on what the file says. */
export function loadRule(source: SourceText, known: Known): LoadedRule {
  const parsed = parse(source);
  const syntax = parsed.problems.map((problem) => adviseQuotes(parsed, problem));
  const { root } = parsed;
  if (root === undefined || syntax.length > 0) return failed(parsed, syntax);
  const sheet: RuleSheet = { parsed, root, problems: [] };
  const unquoted = EXPRESSION_KEYS.flatMap((key) => checkIsText(sheet, [key]) ?? []);
  const blamed = new Set(unquoted.map((problem) => problem.pointer));
  const format = validateRule(parsed).problems.filter((one) => !blamed.has(one.pointer));
  const wrong = [...unquoted, ...format, ...leftOpen(parsed, "rule/format")];
  if (wrong.length > 0) return failed(parsed, wrong);
  return read(sheet, known);
}

function failed({ file }: Parsed, problems: readonly Problem[]): LoadedRule {
  return { file, rule: null, examples: [], equivalents: new Map(), problems };
}

function read(sheet: RuleSheet, known: Known): LoadedRule {
  const head = readHead(sheet);
  const examples = readExamples(sheet);
  const rule = readRule(sheet, head, known);
  const { file } = sheet.parsed;
  const problems = [...sheet.problems].sort((a, b) => a.range.start - b.range.start);
  return {
    file,
    rule: problems.length > 0 ? null : rule,
    examples,
    equivalents: readEquivalents(sheet),
    problems,
  };
}

function readRule(sheet: RuleSheet, head: ReturnType<typeof readHead>, known: Known): Rule | null {
  const selector = parseSelector(head.for, known.shapes);
  if ("message" in selector) {
    const { offset, length, message, fix } = selector;
    const placed = textAt(sheet, ["for"]);
    const range = placed
      ? scalarRange(placed.range, placed.text, [offset, offset + length])
      : sheet.parsed.origin.value;
    note(sheet, { id: "rule/path", message, fix }, { range, path: ["for"] });
    return null;
  }
  const scope = scopeOf(selector, known);
  const body = readBody({ sheet, selector, scope, shapes: known.shapes });
  return body === undefined ? null : { ...head, body: () => body };
}
