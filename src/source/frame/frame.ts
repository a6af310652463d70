/** Code frames: the lines of the files that a finding speaks of, with what is blamed marked. */
import { terminalText } from "../../text/terminal.ts";
import { lineText, positionAt } from "../position.ts";
import type { SourceFile } from "../types.ts";
import { drawLine, type Mark } from "./draw.ts";
import type { Frame, FrameLine, FrameOptions, Label } from "./types.ts";

const WIDTH = 100;
const CONTEXT = 1;
/** More labels than this are not drawn; a finding that needs them is better told in words. */
const MOST_LABELS = 20;

/**
 * One frame a file: that of the primary label first, then the others in the order of the labels.
 * Everything in them is safe to print.
 */
export function frames(labels: readonly Label[], options: FrameOptions = {}): readonly Frame[] {
  const shown = labels.slice(0, MOST_LABELS);
  const inOrder = [...shown.filter(({ primary }) => primary), ...shown];
  const files = [...new Set(inOrder.map(({ range }) => range.file))];
  return files.map((file) =>
    frameOf(
      file,
      shown.filter(({ range }) => range.file === file),
      options,
    ),
  );
}

/** A frame as plain text. */
export function frameText({ lines }: Frame): string {
  return lines.map(lineOfText).join("\n");
}

function lineOfText({ segments }: FrameLine): string {
  return segments
    .map(({ text }) => text)
    .join("")
    .trimEnd();
}

function frameOf(file: SourceFile, labels: readonly Label[], options: FrameOptions): Frame {
  const { width = WIDTH, context = CONTEXT } = options;
  const marks = marksByLine(file, labels);
  const numbers = shownLines(file, [...marks.keys()], context);
  const digits = String(numbers.at(-1) ?? 1).length;
  const bar = `${" ".repeat(digits)} | `;
  const lines: FrameLine[] = [];
  let last: number | undefined;
  for (const number of numbers) {
    if (last !== undefined && number > last + 1) {
      lines.push({ segments: [{ role: "gap", text: `${" ".repeat(digits)} ⋮` }] });
    }
    const gutter = `${String(number).padStart(digits)} | `;
    const line = lineText(file, number);
    lines.push(...drawLine({ line, marks: marks.get(number) ?? [], gutter, bar, width }));
    last = number;
  }
  const first = labels.find(({ primary }) => primary) ?? labels[0];
  const start = positionAt(file, first?.range.start ?? 0);
  return { path: terminalText(file.path), ...start, lines };
}

/** Labels by the line that they start on; of a label over several lines, the first is marked. */
function marksByLine(
  file: SourceFile,
  labels: readonly Label[],
): ReadonlyMap<number, readonly Mark[]> {
  const byLine = new Map<number, Mark[]>();
  for (const { range, says, primary } of labels) {
    const { line, column } = positionAt(file, range.start);
    const text = lineText(file, line);
    const start = Math.min(column - 1, text.length);
    const length = Math.max(0, Math.min(range.end - range.start, text.length - start));
    const mark = { start, end: start + length, says, primary };
    const known = byLine.get(line);
    if (known === undefined) byLine.set(line, [mark]);
    else if (!known.some((other) => sameMark(other, mark))) known.push(mark);
  }
  for (const marks of byLine.values()) {
    marks.sort((a, b) => Number(b.primary) - Number(a.primary) || a.start - b.start);
  }
  return byLine;
}

function sameMark(a: Mark, b: Mark): boolean {
  return a.start === b.start && a.end === b.end && (a.says === b.says || b.says === "");
}

/** The marked lines with their context; a single line between two of them is shown too. */
function shownLines(
  file: SourceFile,
  marked: readonly number[],
  context: number,
): readonly number[] {
  const shown = new Set<number>();
  const count = file.lineStarts.length;
  for (const line of marked) {
    for (let near = line - context; near <= line + context; near += 1) {
      const empty = near !== line && lineText(file, near) === "";
      if (near >= 1 && near <= count && !empty) shown.add(near);
    }
  }
  const inOrder = [...shown].sort((a, b) => a - b);
  return inOrder.flatMap((line, index) => {
    const next = inOrder[index + 1];
    return next === line + 2 ? [line, line + 1] : [line];
  });
}
