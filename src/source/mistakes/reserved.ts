/** Values that start with a sign which means something to YAML. */
import { quoted, ticked } from "../../text/quote.ts";
import { LONGEST_LINE, type Mistake, restOf, type Spot } from "./spot.ts";

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["@", "is kept for later by YAML"],
  ["`", "is kept for later by YAML"],
  ["%", "starts a directive"],
  ["*", "repeats a value that was named elsewhere"],
  ["&", "gives a name to a value"],
  ["!", "starts a tag"],
  ["|", "starts a text on the lines below"],
  [">", "starts a text on the lines below"],
  ["?", "starts a key of several lines"],
]);
const UNREADABLE =
  /indentation of a|end of the stream or|missed comma|must contain at least|tag|anchor|alias|a line break is expected/;

/** `a: @b`, `a: 100%`'s cousin `a: %b`, `a: * b`, `a: > b`. */
export function reservedStart(spot: Spot): Mistake | undefined {
  const { text, offset, line, reason } = spot;
  if (!UNREADABLE.test(reason)) return undefined;
  const start = startOfValue(text, line.start, offset);
  const sign = text.charAt(start);
  const meaning = MEANINGS.get(sign);
  if (meaning === undefined || start >= line.end) return undefined;
  const whole = restOf(line, start);
  const inBrackets = /[[{]/.test(text.slice(line.start, start));
  const value = inBrackets
    ? (/^[^,[\]{}]*/.exec(text.slice(start, whole.end))?.[0].trimEnd() ?? sign)
    : text.slice(start, whole.end);
  return {
    id: "syntax/reserved-start",
    message: `A value cannot start with ${ticked(sign)}, which ${meaning}`,
    fix: `Put the value in quotes: ${quoted(value, LONGEST_LINE)}`,
    start,
    end: start + Math.max(1, value.length),
  };
}

/** Where the value at an offset starts: the parser may have stepped into it before it gave up. */
function startOfValue(text: string, lineStart: number, offset: number): number {
  if (MEANINGS.has(text.charAt(offset)) && /(?:^|[\s[{,])$/.test(text.slice(lineStart, offset))) {
    return offset;
  }
  const before = text.slice(lineStart, offset);
  const match = /(?:^|[:,[{-][ \t]+|[[{])([*&!|>%][^\s]*[ \t]*)$/.exec(before);
  return match === null ? offset : offset - (match[1]?.length ?? 0);
}

/** `key: - item`: a list cannot start on the line of its key. */
export function listOnKeyLine({ text, offset, line, reason }: Spot): Mistake | undefined {
  if (
    !/indentation of a mapping/.test(reason) ||
    !/^-(?:\s|$)/.test(text.slice(offset, offset + 2))
  ) {
    return undefined;
  }
  if (!/:\s+$/.test(text.slice(line.start, offset))) return undefined;
  const items = text.slice(offset + 1, restOf(line).end).trim();
  return {
    id: "syntax/list-on-key-line",
    message: "A list with dashes cannot start on the line of its key",
    fix: `Put \`-\` on a line of its own below the key, or write the list in brackets: ${ticked(`[${items}]`)}.`,
    ...restOf(line, offset),
  };
}

/** A `%` at the start of a line is a directive. */
export function directiveLine({ text, reason, above, line }: Spot): Mistake | undefined {
  if (!/directive/i.test(reason)) return undefined;
  const found = [line, ...above].find(({ text: written }) => written.startsWith("%"));
  if (found === undefined) return undefined;
  return {
    id: "syntax/directive",
    message: `The directive ${ticked(found.text.trim())} is not read: declarations are YAML 1.2 throughout`,
    fix: "Delete the line. If it is a key or a text, put it in quotes.",
    start: found.start,
    end: Math.min(found.end, text.length),
  };
}
