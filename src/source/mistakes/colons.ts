/** Colons: without a space after them, left out, or within a text that is not in quotes. */
import { quoted, ticked } from "../../text/quote.ts";
import { type Line, LONGEST_LINE, type Mistake, restOf, type Spot } from "./spot.ts";

/** `name:X`, perhaps after dashes; addresses such as `https://` are none. */
const GLUED = /^((?:- +)*)([\p{L}_][\p{L}\p{N}_-]*):(?![/\s:])(.+)$/u;
/** A key, a colon, a space and a value in which another colon follows. */
const PAIR = /^((?:- +)*(?:"[^"]*"|'[^']*'|[^\s#"'[{&*!|>][^:]*?))(\s*:\s+)(.+)$/;
/** Reasons for which a line above may be at fault, since its text ran on into this one. */
const RAN_ON = /multiline key|expected ':'|end of the stream or|indentation of a/;

/** A key and its value without a space between them. */
export function missingSpace(spot: Spot): Mistake | undefined {
  if (!RAN_ON.test(spot.reason)) return undefined;
  const line = suspects(spot).findLast((candidate) => GLUED.test(candidate.content));
  const match = GLUED.exec(line?.content ?? "");
  if (line === undefined || match === null) return undefined;
  const [, dashes = "", key = "", value = ""] = match;
  const start = line.start + line.indent + dashes.length + key.length;
  return {
    id: "syntax/missing-space",
    message: `A space is missing after the colon of ${ticked(key)}`,
    fix: `Write ${ticked(`${dashes}${key}: ${value}`, LONGEST_LINE)}.`,
    start,
    end: start + 1,
  };
}

/** A line that should be a key with a colon. */
export function missingColon(spot: Spot): Mistake | undefined {
  if (!/multiline key|expected ':'|end of the stream or/.test(spot.reason)) return undefined;
  const line = suspects(spot).findLast(({ content }) => /^[\p{L}_][^:]*$/u.test(content));
  if (line === undefined) return undefined;
  const match = /^([^\s：=;]+)(?:[\s：=;]+(.*))?$/.exec(line.content);
  if (match === null) return undefined;
  const [, key = "", value = ""] = match;
  return {
    id: "syntax/missing-colon",
    message: `${ticked(line.content)} has no colon, and a key must stand here`,
    fix: `Write ${ticked(value === "" ? `${key}:` : `${key}: ${value}`)}, or join the line with the text above it in quotes.`,
    ...restOf(line),
  };
}

/** `: ` within a text that is not in quotes. */
export function unquotedColon(spot: Spot): Mistake | undefined {
  const { line, offset, sign, reason, text } = spot;
  if (sign !== ":") return undefined;
  if (reason.startsWith("missed comma")) return inBrackets(spot);
  if (!/indentation of a mapping|end of the stream or/.test(reason)) return undefined;
  const match = PAIR.exec(line.content);
  if (match === null) return undefined;
  const [, key = "", colon = "", value = ""] = match;
  const start = line.start + line.indent + key.length + colon.length;
  if (start > offset || /^["']/.test(value)) return undefined;
  const todo = /^TODO\s*:\s*(.*)$/.exec(value);
  return {
    id: "syntax/unquoted-colon",
    message: `The value of ${ticked(key.replace(/^(?:- +)+/, ""))} holds a colon and a space, which starts another key`,
    fix:
      todo === null
        ? `Put the value in quotes: ${key}: ${quoted(value, LONGEST_LINE)}; another key needs a line of its own.`
        : `Write ${ticked(`TODO ${todo[1]}`.trim())}, without the colon.`,
    start: Math.min(start, text.length),
    end: line.start + line.indent + line.content.length,
  };
}

/** In brackets, a second colon after a single word belongs to a text; else a comma is missing. */
function inBrackets({ text, offset }: Spot): Mistake | undefined {
  const before = /:[ \t]+([^\s,:[\]{}"']+)[ \t]*$/.exec(
    text.slice(Math.max(0, offset - 200), offset),
  );
  if (before === null) return undefined;
  const word = before[1] ?? "";
  const start = offset - (before[0].length - before[0].indexOf(word));
  const rest = /^[^,[\]{}\r\n]*/.exec(text.slice(offset, offset + 200))?.[0].trimEnd() ?? "";
  return {
    id: "syntax/unquoted-colon",
    message: "This value holds a colon and a space, which starts another key",
    fix: `Put the value in quotes: ${quoted(word + rest)}`,
    start,
    end: offset + Math.max(1, rest.length),
  };
}

/** The spot's line and those directly above it that could have run on into it, nearest first. */
function suspects({ line, above, reason }: Spot): readonly Line[] {
  if (reason.startsWith("expected ':'")) return [line];
  const found = [line];
  for (const upper of above) {
    if (/^[^"'[{#]*:(?:\s|$)/.test(upper.content)) break;
    found.push(upper);
    if (upper.content.startsWith("- ")) break;
  }
  return found;
}
