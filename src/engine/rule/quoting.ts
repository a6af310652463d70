/** YAML eats some expressions: what is left of them is told, with the one way that always works. */
import { positionAt } from "../../source/position.ts";
import type { Comment, Parsed, Problem, Range, Yaml } from "../../source/types.ts";
import { scalarStyle } from "./scalar.ts";
import { note, type Placed, type RuleSheet, valueAt } from "./sheet.ts";

/** Keys of a rule whose value is an expression, or a text with expressions in it. */
export const EXPRESSION_KEYS: readonly string[] = [
  "when",
  "require",
  "find",
  "message",
  "node",
  "says",
  "to",
  "on",
];

const QUOTE_FIX =
  "Quote this expression: put it between single quotes, or write `|` and the expression on the next line.";

/** Notes a comment that follows an unquoted expression: YAML took it for the end. */
export function checkComment(sheet: RuleSheet, placed: Placed): boolean {
  const { range } = placed;
  if (scalarStyle(range) !== "plain") return true;
  const line = positionAt(range.file, range.end).line;
  const comment = sheet.parsed.comments.find(
    (one) => one.range.start >= range.end && positionAt(range.file, one.range.start).line === line,
  );
  if (comment === undefined) return true;
  const message = `YAML ends this text before \`#${lead(comment)}\`: what follows is a comment`;
  note(
    sheet,
    { id: "rule/quote", message, fix: QUOTE_FIX },
    { range: comment.range, path: placed.path },
  );
  return false;
}

function lead(comment: Comment): string {
  return comment.text === "" ? "" : ` ${comment.text.slice(0, 20)}`;
}

/** What an expression that is no text became in YAML; undefined when it is a text or not there. */
export function checkIsText(
  sheet: RuleSheet,
  path: readonly (string | number)[],
): Problem | undefined {
  const found = valueAt(sheet, path);
  if (found === undefined || typeof found.value === "string") return undefined;
  const key = String(path.at(-1));
  return {
    id: "rule/quote",
    message: `YAML reads \`${key}\` as ${kindOf(found.value)}, not as the text of an expression`,
    fix: QUOTE_FIX,
    range: found.origin.value,
    pointer: `/${path.join("/")}`,
  };
}

function kindOf(value: Yaml): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `the ${typeof value} ${String(value)}`;
}

/** What quotes around a value do not mend: it lies before the value, or in how often the key stands. */
const NOT_BY_QUOTES: ReadonlySet<string> = new Set([
  "syntax/tab-indentation",
  "syntax/wrong-indentation",
  "syntax/odd-space",
  "syntax/duplicate-key",
]);

/** A syntax error on a line of an expression gets the advice that helps. */
export function adviseQuotes(parsed: Parsed, problem: Problem): Problem {
  if (!problem.id.startsWith("syntax/") || NOT_BY_QUOTES.has(problem.id)) return problem;
  return isExpressionLine(parsed, problem.range) ? { ...problem, fix: QUOTE_FIX } : problem;
}

function isExpressionLine({ file }: Parsed, range: Range): boolean {
  const { line } = positionAt(file, range.start);
  const start = file.lineStarts[line - 1] ?? 0;
  const match = /^[\s-]*([a-z_]+):\s/.exec(file.text.slice(start, start + 80));
  return match !== null && EXPRESSION_KEYS.includes(match[1] ?? "");
}
