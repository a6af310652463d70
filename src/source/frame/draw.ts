/** One line of a frame with its marks. */
import { terminalText } from "../../text/terminal.ts";
import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { type Cell, type Window, windowOf } from "./cells.ts";
import type { FrameLine, Role, Segment } from "./types.ts";

/** A label on a line, in UTF-16 offsets within it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly says: string;
  readonly primary: boolean;
}

export interface Drawing {
  readonly line: string;
  readonly marks: readonly Mark[];
  /** The gutter with the line's number, and one of the same width without. */
  readonly gutter: string;
  readonly bar: string;
  /** Columns that the line may take, gutter included. */
  readonly width: number;
}

/** Words beside a mark get at least so many columns, else they go below it. */
const NARROWEST = 24;

/** The line, and below it one row for each mark. */
export function drawLine(drawing: Drawing): readonly FrameLine[] {
  const { line, marks, gutter, bar, width } = drawing;
  const focus = (marks.find(({ primary }) => primary) ?? marks[0])?.start ?? 0;
  const view = windowOf(line, focus, Math.max(8, width - displayWidth(gutter)));
  const before: Segment[] = [{ role: "gutter", text: gutter }];
  if (view.cutBefore) before.push({ role: "gap", text: "…" });
  const after: Segment[] = view.cutAfter ? [{ role: "gap", text: "…" }] : [];
  const code = { segments: [...before, ...paint(view.cells, marks), ...after] };
  return [code, ...marks.flatMap((mark) => drawMark(view, mark, { bar, width }))];
}

/** Cells of one role after another are one segment. */
function paint(cells: readonly Cell[], marks: readonly Mark[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { text, start, end } of cells) {
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const role: Role = over.some(({ primary }) => primary)
      ? "blamed"
      : over.length > 0
        ? "related"
        : "code";
    const last = segments.at(-1);
    if (last?.role === role) segments[segments.length - 1] = { role, text: last.text + text };
    else segments.push({ role, text });
  }
  return segments;
}

function drawMark(
  view: Window,
  mark: Mark,
  { bar, width }: { bar: string; width: number },
): readonly FrameLine[] {
  const { column, length } = extent(view, mark);
  const gutter: Segment = { role: "gutter", text: bar };
  const indent: Segment = { role: "code", text: " ".repeat(column) };
  const sign = mark.primary ? "^" : "-";
  const under: Segment = {
    role: mark.primary ? "mark" : "related-mark",
    text: sign.repeat(length),
  };
  const row = [gutter, indent, under];
  if (mark.says === "") return [{ segments: row }];
  const says = terminalText(mark.says);
  const room = width - displayWidth(bar) - column - length - 1;
  if (displayWidth(says) <= room) {
    return [{ segments: [...row, { role: "says", text: ` ${says}` }] }];
  }
  const inset = Math.min(column, Math.max(0, width - displayWidth(bar) - NARROWEST));
  const words = wrap(says, Math.max(NARROWEST, width - displayWidth(bar) - inset));
  const below = words.map((text): FrameLine => {
    const lead: Segment = { role: "code", text: " ".repeat(inset) };
    return { segments: [gutter, lead, { role: "says", text }] };
  });
  return [{ segments: row }, ...below];
}

/** Where a mark starts in the view and how many columns it takes, at least one. */
function extent(view: Window, mark: Mark): { column: number; length: number } {
  let column = view.cutBefore ? 1 : 0;
  let length = 0;
  for (const cell of view.cells) {
    if (cell.end <= mark.start) column += cell.width;
    else if (cell.start < mark.end || (length === 0 && cell.start >= mark.start)) {
      length += cell.start < mark.end ? cell.width : 0;
      if (cell.start >= mark.end) break;
    }
  }
  return { column, length: Math.max(1, length) };
}
