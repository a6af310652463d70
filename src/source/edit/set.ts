/** A value in place of another, or of none. */
import type { Parsed, Yaml } from "../types.ts";
import { plainEntry } from "./entry.ts";
import { addEntry, colonEnd } from "./insert.ts";
import { insertLines, leadOf, lineEnd, nextLine, unitOf } from "./lines.ts";
import { blockEnd } from "./room.ts";
import { isEmpty, type Spot } from "./spot.ts";
import type { Edit, Refused, Splice } from "./types.ts";
import { indented, inlineValue, valueLines, writeFlow, writeScalar } from "./write.ts";

/** Plans a value, whether or not one stands there now. */
export function planSet(
  parsed: Parsed,
  spot: Spot,
  { to }: Extract<Edit, { op: "set" }>,
): readonly Splice[] | Refused {
  const { child, missing, holder } = spot;
  if (child === undefined || missing.length > 0) {
    return addEntry(parsed, spot, plainEntry(missing, to));
  }
  const { text } = parsed.file;
  if (isEmpty(child)) {
    const colon = colonEnd(text, child);
    if (colon === undefined) return { refused: "No colon follows the key" };
    return putBehind(text, { at: colon, free: colon, to }, spot);
  }
  const { start, end } = child.origin.value;
  const before = gapBefore(text, spot, start);
  if (before === undefined || /[&!]/.test(before.gap)) {
    return { refused: `The value of \`${child.key}\` is written in an unusual way` };
  }
  const below = /[\r\n]/.test(before.gap);
  const written = inline(to, { flow: holder.flow, like: text.charAt(start) });
  if (!below && written !== undefined) return [{ start, end, text: written }];
  if (holder.flow || holder.kind === "list") {
    return written === undefined || below
      ? { refused: "The value is written in lines that leave no room for another" }
      : [{ start, end, text: written }];
  }
  const cut = below
    ? { start: nextLine(text, before.start), end: blockEnd(parsed, child), text: "" }
    : { start: before.start, end, text: "" };
  const put = putBehind(text, { at: before.start, free: below ? before.start : end, to }, spot);
  return "refused" in put ? put : merged(cut, put);
}

/** A cut and an insertion at its edge are one splice. */
function merged(cut: Splice, put: readonly Splice[]): readonly Splice[] {
  const [first] = put;
  const touches = first?.start === cut.start || first?.start === cut.end;
  if (first === undefined || !touches) return [cut, ...put];
  return [{ ...cut, text: first.text }];
}

interface Gap {
  /** Behind the colon or the dash. */
  readonly start: number;
  /** What stands between there and the value. */
  readonly gap: string;
}

function gapBefore(text: string, { child, holder }: Spot, start: number): Gap | undefined {
  if (child === undefined) return undefined;
  const colon = colonEnd(text, child);
  if (colon !== undefined) return { start: colon, gap: text.slice(colon, start) };
  if (holder.kind !== "list") return undefined;
  const dashed = holder.flow || /(?:^|\s)- +$/.test(leadOf(text, start));
  return dashed ? { start, gap: "" } : undefined;
}

/** Writes a value behind a colon, or on the lines below it; from `free` on the line must be empty. */
function putBehind(
  text: string,
  { at, free, to }: { at: number; free: number; to: Yaml },
  { holder }: Spot,
): readonly Splice[] | Refused {
  const written = inline(to, { flow: holder.flow, like: "" });
  if (written !== undefined) return [{ start: at, end: at, text: ` ${written}` }];
  const unit = unitOf(text);
  const lines = indented(valueLines(to, unit), holder.column + unit);
  const rest = text.slice(free, lineEnd(text, free));
  if (!/^[ \t]*(?:#.*)?$/.test(rest)) return { refused: "The value is written in an unusual way" };
  return [insertLines(text, nextLine(text, free), lines)];
}

const WIDEST = 80;

/** The value on one line; undefined where it is to stand in lines of its own. */
function inline(to: Yaml, { flow, like }: { flow: boolean; like: string }): string | undefined {
  if (typeof to !== "object" || to === null) {
    return writeScalar(to, flow ? "flow" : "block", like);
  }
  return flow || like === "{" || like === "[" ? writeFlow(to) : inlineValue(to, WIDEST);
}
