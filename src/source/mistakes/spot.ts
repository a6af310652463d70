/** The place where the parser gave up, with the lines around it at hand. */
import type { Failure } from "../events.ts";
import type { RelatedRange, SourceFile } from "../types.ts";

export interface Line {
  readonly start: number;
  readonly end: number;
  /** The line without its break. */
  readonly text: string;
  /** How many spaces it begins with. */
  readonly indent: number;
  /** What stands after the indentation, without a comment at its end. */
  readonly content: string;
}

export interface Spot {
  readonly file: SourceFile;
  readonly text: string;
  readonly reason: string;
  readonly offset: number;
  /** The sign at the offset; empty at the end of the text. */
  readonly sign: string;
  readonly line: Line;
  /** The lines above that hold more than comments, nearest first; only so many as a mistake reaches. */
  readonly above: readonly Line[];
}

/** A mistake that was recognised. */
export interface Mistake {
  readonly id: string;
  readonly message: string;
  readonly fix: string;
  readonly start: number;
  readonly end: number;
  readonly related?: readonly RelatedRange[];
}

/** Tells whether a spot is one kind of mistake. */
export type Recognise = (spot: Spot) => Mistake | undefined;

/** A corrected line is shown up to this length. */
export const LONGEST_LINE = 100;
/** More of a line is not looked at: the patterns below stay cheap on a file of one line. */
const WIDEST = 2_000;
/** So many lines upward are looked at. */
const REACH = 200;

/** Looks around the place of a failure; at the end of the text, the last line with content counts. */
export function spotOf(file: SourceFile, { reason, offset }: Failure): Spot {
  const { text } = file;
  let line = lineAround(text, offset);
  const above: Line[] = [];
  for (let at = line.start, count = 0; at > 0 && count < REACH; count += 1) {
    const upper = lineAround(text, at - 1 - (text.startsWith("\r\n", at - 2) ? 1 : 0));
    if (upper.content !== "") above.push(upper);
    at = upper.start;
  }
  if (line.content === "" && offset >= text.trimEnd().length) line = above.shift() ?? line;
  return { file, text, reason, offset, sign: text.charAt(offset), line, above };
}

/** The line that holds an offset. */
export function lineAround(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isBreak(text.charAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && !isBreak(text.charAt(end))) end += 1;
  if (start === 0 && text.startsWith("\uFEFF")) start = Math.min(1, end);
  const line = text.slice(start, Math.min(end, start + WIDEST));
  const indent = line.length - line.replace(/^ +/, "").length;
  return { start, end, text: line, indent, content: withoutComment(line.slice(indent)).trimEnd() };
}

function isBreak(sign: string): boolean {
  return sign === "\n" || sign === "\r";
}

function withoutComment(content: string): string {
  if (content.startsWith("#")) return "";
  // A `#` in quotes is rare enough on a broken line that only lines without quotes are cut.
  return /["']/.test(content) ? content : content.replace(/\s#.*$/, "");
}

/** A mistake that covers the content of a line from `from` on. */
export function restOf(
  line: Line,
  from: number = line.start + line.indent,
): {
  start: number;
  end: number;
} {
  const end = line.start + line.indent + line.content.length;
  return { start: Math.min(from, end), end };
}
