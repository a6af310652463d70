/** Offsets of a text as lines and columns, computed only for what is reported. */
import type { Position, Range, SourceFile, SourceText } from "./types.ts";

const BYTE_ORDER_MARK = 0xfeff;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Makes a text one that positions can be computed in; its lines are found on first use. */
export function sourceFile({ path, text }: SourceText): SourceFile {
  let starts: readonly number[] | undefined;
  return {
    path,
    text,
    get lineStarts(): readonly number[] {
      starts ??= findLineStarts(text);
      return starts;
    },
  };
}

/** Line and column of a UTF-16 offset, both from 1; an offset outside the text counts as its nearest end. */
export function positionAt(file: SourceFile, offset: number): Position {
  const { lineStarts, text } = file;
  const inside = Math.min(Math.max(offset, lineStarts[0] ?? 0), text.length);
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - (lineStarts[low] ?? 0) + 1 };
}

/** Where a range starts and ends; the end is the first character after it. */
export function spanOf({ file, start, end }: Range): { start: Position; end: Position } {
  return { start: positionAt(file, start), end: positionAt(file, Math.max(start, end)) };
}

/** One line of a file without its line break; empty for a line that does not exist. */
export function lineText(file: SourceFile, line: number): string {
  const start = file.lineStarts[line - 1];
  if (start === undefined) return "";
  let end = file.lineStarts[line] ?? file.text.length;
  while (end > start && isBreak(file.text.charCodeAt(end - 1))) end -= 1;
  return file.text.slice(start, end);
}

/** A byte order mark belongs to no line: columns are counted after it, as editors do. */
function findLineStarts(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) continue;
    if (isBreak(code)) starts.push(at + 1);
  }
  return starts;
}

function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
