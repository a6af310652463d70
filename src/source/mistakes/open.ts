/** Brackets and quotes that are still open at an offset, found by reading a few lines over. */
import type { Spot } from "./spot.ts";

export interface Opener {
  readonly sign: string;
  readonly offset: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
]);
/** A quote opens a text only at the start of a value. */
const BEFORE_VALUE = /(?:^|[[{,]|[:?-]\s)\s*$/;
/** How far a closing bracket may be away. */
const FURTHEST = 20_000;

/** The sign that closes an opener. */
export function closerOf(sign: string): string {
  return CLOSERS.get(sign) ?? sign;
}

/** The innermost bracket or quote that is open at the spot's offset, from the nearest line that has one. */
export function openerAt(spot: Spot): Opener | undefined {
  const { text, offset, line, above, reason } = spot;
  for (const { start } of [line, ...above]) {
    const lineStack = openAfter(
      text,
      start,
      Math.max(start, Math.min(lineEndOf(text, start), offset)),
    );
    if (lineStack.length === 0) continue;
    return openAfter(text, start, offset).at(-1);
  }
  // What is still open at the end may have been opened far above.
  return reason.startsWith("unexpected end") ? openAfter(text, 0, offset).at(-1) : undefined;
}

/** True when the opener is closed again after `from`. */
export function closesAfter(text: string, opener: Opener, from: number): boolean {
  const end = Math.min(text.length, from + FURTHEST);
  return !openAfter(text, opener.offset, end).some(({ offset }) => offset === opener.offset);
}

function lineEndOf(text: string, start: number): number {
  const rest = text.slice(start).search(/[\r\n]/);
  return rest < 0 ? text.length : start + rest;
}

/** What is open at `end` when reading begins outside of everything at `start`; outermost first. */
function openAfter(text: string, start: number, end: number): readonly Opener[] {
  const open: Opener[] = [];
  let at = start;
  while (at < end) {
    const sign = text.charAt(at);
    const quote = open.at(-1)?.sign;
    if (quote === '"' || quote === "'") at += inQuotes(text, { at, quote }, open);
    else {
      if (sign === "#" && /\s/.test(text.charAt(at - 1) || " ")) at = lineEndOf(text, at) - 1;
      else if (CLOSERS.has(sign) || sign === '"' || sign === "'") {
        if (startsValue(text, start, at)) open.push({ sign, offset: at });
      } else if (open.length > 0 && sign === closerOf(open.at(-1)?.sign ?? "")) open.pop();
      at += 1;
    }
  }
  return open;
}

function startsValue(text: string, start: number, at: number): boolean {
  return BEFORE_VALUE.test(text.slice(Math.max(start, at - 40), at).replace(/^.*[\r\n]/s, ""));
}

/** Reads one sign within quotes and tells how far to move on. */
function inQuotes(
  text: string,
  { at, quote }: { at: number; quote: string },
  open: Opener[],
): number {
  const sign = text.charAt(at);
  if (quote === '"' && sign === "\\") return 2;
  if (sign !== quote) return 1;
  if (quote === "'" && text.charAt(at + 1) === "'") return 2;
  open.pop();
  return 1;
}
