/** A line of source as cells: what is printed for each character, and the columns that it takes. */
import { terminalText } from "../../text/terminal.ts";
import { characters, displayWidth } from "../../text/width.ts";

export interface Cell {
  /** Safe to print: tabs are spaces, what cannot be seen is written out. */
  readonly text: string;
  readonly width: number;
  /** UTF-16 offsets within the line that it stands for. */
  readonly start: number;
  readonly end: number;
}

/** Columns from one tab stop to the next. */
const TAB = 4;
/** More of a line is never laid out; a file of one line can have megabytes. */
const LONGEST = 2_000;

/** The cells of a line from `from` on; what lies further than can be shown is left out. */
function cellsOf(line: string, from: number): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let start = from;
  for (const character of characters(line.slice(from, from + LONGEST))) {
    const text = character === "\t" ? " ".repeat(TAB - (column % TAB)) : terminalText(character);
    const width = displayWidth(text);
    cells.push({ text, width, start, end: start + character.length });
    column += width;
    start += character.length;
  }
  return cells;
}

/** A part of a line that fits the frame. */
export interface Window {
  readonly cells: readonly Cell[];
  /** Whether something was cut at its ends. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The cells of a line that fit `width` columns, so that those from offset `focus` on are among them. */
export function windowOf(line: string, focus: number, width: number): Window {
  // Whole characters are found from some way before the focus; on a short line, from its start.
  const from = focus < LONGEST / 2 ? 0 : wholeFrom(line, focus - LONGEST / 2);
  const cells = cellsOf(line, from);
  const end = cells.at(-1)?.end ?? from;
  if (from === 0 && end === line.length && total(cells) <= width) {
    return { cells, cutBefore: false, cutAfter: false };
  }
  const room = Math.max(1, width - 2);
  let first = cells.findIndex((cell) => cell.end > focus);
  if (first < 0) first = cells.length;
  // A third of the room goes to what stands before the focus, all of it when nothing else follows.
  const after = Math.min(total(cells.slice(first)), room);
  let before = Math.max(Math.floor(room / 3), room - after);
  while (first > 0 && before >= (cells[first - 1]?.width ?? 0)) {
    first -= 1;
    before -= cells[first]?.width ?? 0;
  }
  let last = first;
  for (let used = 0; last < cells.length; last += 1) {
    used += cells[last]?.width ?? 0;
    if (used > room) break;
  }
  const kept = cells.slice(first, Math.max(last, first + 1));
  const keptEnd = kept.at(-1)?.end ?? from;
  const keptStart = kept[0]?.start ?? from;
  return { cells: kept, cutBefore: keptStart > 0, cutAfter: keptEnd < line.length };
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Not in the middle of a surrogate pair. */
function wholeFrom(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
