/** Finds in the text of a file what stands at an offset of a YAML scalar's value. */
import type { Range } from "../../source/types.ts";

/** How a scalar is written; only plain ones end where a comment begins. */
export type ScalarStyle = "plain" | "single" | "double" | "block";

const BLANK = /\s/;
/** Length of what follows the backslash of a YAML escape, where it is not one character. */
const ESCAPE_LENGTHS: { readonly [letter: string]: number } = { x: 3, u: 5, U: 9 };
const ESCAPED_BLANKS = "ntvfr_LP \t\n";

export function scalarStyle(range: Range): ScalarStyle {
  const first = range.file.text[range.start];
  if (first === "'") return "single";
  if (first === '"') return "double";
  return first === "|" || first === ">" || range.file.text[range.start - 1] === "\n"
    ? "block"
    : "plain";
}

/**
 * The offset in the file of `offset` in the scalar's value. Folding and indentation only change
 * blanks, so characters that are not blank are counted; an offset at a blank or past the end gives
 * the place after the last character before it.
 */
export function scalarOffset(range: Range, value: string, offset: number): number {
  const inside = offset < value.length && !BLANK.test(value[offset] ?? "");
  const before = countInk(value.slice(0, offset));
  const starts = inkStarts(range, scalarStyle(range));
  if (inside) return starts[before]?.start ?? range.start;
  return before === 0 ? range.start : (starts[before - 1]?.end ?? range.end);
}

/** The range in the file of `length` characters of the value from `offset`. */
export function scalarRange(range: Range, value: string, span: readonly [number, number]): Range {
  const [offset, end] = span;
  const start = scalarOffset(range, value, offset);
  const last = end > offset ? scalarOffset(range, value, end - 1) + 1 : start;
  return { file: range.file, start, end: Math.max(start, last) };
}

function countInk(text: string): number {
  return text.replaceAll(/\s+/g, "").length;
}

interface Ink {
  readonly start: number;
  readonly end: number;
}

/** Where each value character that is not blank stands in the file. */
function inkStarts(range: Range, style: ScalarStyle): readonly Ink[] {
  const text = range.file.text;
  const quoted = style === "single" || style === "double";
  let at = quoted ? range.start + 1 : range.start;
  const end = quoted ? range.end - 1 : range.end;
  if (style === "block" && /[|>]/.test(text[at] ?? "")) {
    const line = text.indexOf("\n", at);
    at = line < 0 ? end : line;
  }
  const found: Ink[] = [];
  while (at < end) {
    const width = characterWidth(text, at, style);
    const blank = width === 1 ? BLANK.test(text[at] ?? "") : isBlankEscape(text, at, style);
    const ink = { start: at, end: at + width };
    if (!blank) found.push(...(isAstral(text, at, width) ? [ink, ink] : [ink]));
    at += width;
  }
  return found;
}

function characterWidth(text: string, at: number, style: ScalarStyle): number {
  const [here, next] = [text[at], text[at + 1] ?? ""];
  if (style === "single" && here === "'" && next === "'") return 2;
  if (style === "double" && here === "\\") return 1 + (ESCAPE_LENGTHS[next] ?? 1);
  return 1;
}

/** An escape for a character that takes two code units in the value. */
function isAstral(text: string, at: number, width: number): boolean {
  return width > 9 && Number.parseInt(text.slice(at + 2, at + width), 16) > 0xffff;
}

function isBlankEscape(text: string, at: number, style: ScalarStyle): boolean {
  return style === "double" && ESCAPED_BLANKS.includes(text[at + 1] ?? "");
}
