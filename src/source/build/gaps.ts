/** What stands between values and makes no event: comments, closing brackets, marks of block texts. */
import { nextHash, type State } from "./state.ts";

/**
 * Moves on to `end`; what lies before `start` is a gap, in which a `#` starts a comment. Texts in
 * quotes and blocks are stepped over, so that a `#` in them is none.
 */
export function step(state: State, start: number, end: number): void {
  while (state.hash < start) readComment(state);
  if (state.hash < end) state.hash = nextHash(state.text, end);
  if (end > state.cursor) state.cursor = end;
}

/** A `#` in a gap is a comment after a blank or at the start of a line, and runs to the line's end. */
function readComment(state: State): void {
  const { text, hash: start } = state;
  if (start > 0 && !/[\s\uFEFF]/.test(text.charAt(start - 1))) {
    state.hash = nextHash(text, start + 1);
    return;
  }
  const end = lineEnd(text, start);
  const range = { file: state.file, start, end };
  state.comments.push({ text: text.slice(start + 1, end).trim(), range });
  state.hash = nextHash(text, end);
}

/** Offset of the line break that ends the line of `from`, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

/** Offset of the next sign that is neither blank, comment nor one of `skipped`. */
export function nextSign(text: string, from: number, skipped = ""): number {
  let at = from;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === "#" && (at === 0 || /\s/.test(text.charAt(at - 1)))) at = lineEnd(text, at);
    else if (/[\s\uFEFF]/.test(sign) || skipped.includes(sign)) at += 1;
    else break;
  }
  return at;
}

/** Where a flow collection whose last child ended at `from` ends: behind its closing bracket. */
export function closingEnd(text: string, from: number, closer: string): number {
  const at = nextSign(text, from, ",:?");
  return text[at] === closer ? at + 1 : from;
}

/**
 * Offset of the `|` or `>` of a block text. The parser tells where the content starts, which is
 * the line after; `from` is the end of what stands before the mark.
 */
export function blockMark(text: string, from: number, contentStart: number): number {
  let line = contentStart;
  // Back over the line break, then over the header line itself.
  while (line > from && (text[line - 1] === "\n" || text[line - 1] === "\r")) line -= 1;
  while (line > from && text[line - 1] !== "\n" && text[line - 1] !== "\r") line -= 1;
  for (let at = Math.max(line, from); at < contentStart; at += 1) {
    if (text[at] === "|" || text[at] === ">") return at;
  }
  return Math.min(from, contentStart);
}

/** The end of a block text without the line breaks and blanks that follow its last word. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
