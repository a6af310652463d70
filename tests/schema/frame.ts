/** Problems as lines of text, for goldens: where, what, and what to type. */
import type { Problem } from "../../src/source/types.ts";

/** Line and column, counted here on its own: the goldens are no mirror of the code they check. */
function place(text: string, offset: number): { line: number; column: number; content: string } {
  const before = text.slice(0, offset).split("\n");
  const line = before.length;
  return {
    line,
    column: (before.at(-1) ?? "").length + 1,
    content: text.split("\n")[line - 1] ?? "",
  };
}

/** The blamed line with the blamed span underlined, then the words. */
export function framed(problem: Problem): string {
  const { file, start, end } = problem.range;
  const { line, column, content } = place(file.text, start);
  const width = Math.max(1, Math.min(end - start, content.length - column + 1));
  return [
    `${line}:${column} ${problem.id} ${problem.pointer}${problem.address === undefined ? "" : ` (${problem.address})`}`,
    `  | ${content}`,
    `  | ${" ".repeat(column - 1)}${"^".repeat(width)}`,
    `  ${problem.message}.`,
    `  ${problem.fix}`,
  ].join("\n");
}
