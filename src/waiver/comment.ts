/** Waivers written as comments: `# privacyfile-ignore <rule> until=2027-01-31 by=ana: reason`. */
import { isDate } from "../calendar/date.ts";
import { lineText, positionAt } from "../source/position.ts";
import type { Comment, Parsed, Problem, Range } from "../source/types.ts";
import { nearest } from "../text/nearest.ts";
import { ticked } from "../text/quote.ts";
import { list } from "../text/words.ts";
import { whereIs } from "./read.ts";
import type { Waiver } from "./types.ts";

const MARK = "privacyfile-ignore";
/** What was probably meant to be one. */
const ALMOST =
  /^(?:privacyfile[-_ :]?(?:ignore|disable|waive|skip|allow)|privacy-?file[-_ ]ignore)/i;
const KEYS = ["until", "by", "from", "on", "approved", "ticket"] as const;

type Key = (typeof KEYS)[number];

/** A text of the comment, and where it stands. */
interface Word {
  readonly text: string;
  readonly range: Range;
}

export interface ReadComments {
  readonly waivers: readonly Waiver[];
  readonly problems: readonly Problem[];
}

/** The waivers among the comments of a file; text in blocks and quotes is no comment. */
export function readComments({ comments }: Parsed): ReadComments {
  const waivers: Waiver[] = [];
  const problems: Problem[] = [];
  for (const comment of comments) {
    if (!ALMOST.test(comment.text)) continue;
    const read = readComment(comment);
    if ("message" in read) {
      const pointer = "";
      problems.push({ id: "waiver/unreadable", fix: FIX, pointer, ...read });
    } else waivers.push(toWaiver(read, comment, targetLine(comment)));
  }
  return { waivers, problems };
}

const FIX = `Write \`# ${MARK} <rule> until=2027-01-31 by=role: reason\`.`;

interface Parts {
  readonly rule: Word;
  readonly values: ReadonlyMap<Key, Word>;
  readonly reason: Word | undefined;
}

type Mistake = Pick<Problem, "message" | "range"> & Partial<Problem>;

function readComment({ text, range }: Comment): Parts | Mistake {
  const start = range.start + range.file.text.slice(range.start, range.end).indexOf(text);
  const at = (from: number, length: number): Range => ({
    file: range.file,
    start: start + from,
    end: start + from + length,
  });
  const marked = text.startsWith(MARK) && /^(?:\s|$)/.test(text.slice(MARK.length));
  if (!marked) {
    const [word = ""] = /^\S+/.exec(text) ?? [];
    return { message: `${ticked(word)} is not how a waiver begins`, range: at(0, word.length) };
  }
  const { head, reason } = cut(text);
  const words = [...head.matchAll(/[a-z_]+=(?:"[^"]*"|'[^']*'|\S*)|\S+/gi)].slice(1);
  const [rule, ...rest] = words.map((match): Word => {
    return { text: match[0], range: at(match.index, match[0].length) };
  });
  if (rule === undefined || rule.text.includes("=")) {
    return { message: "This waiver names no rule", range: rule?.range ?? at(0, MARK.length) };
  }
  const values = valuesOf(rest);
  if ("message" in values) return values;
  const own =
    reason === ""
      ? undefined
      : { text: reason, range: at(text.length - reason.length, reason.length) };
  return { rule, values, reason: own };
}

/** The reason follows the first colon that a blank or nothing follows: addresses hold colons too. */
function cut(text: string): { readonly head: string; readonly reason: string } {
  const match = /:(?=\s|$)/.exec(text);
  if (match === null) return { head: text, reason: "" };
  return { head: text.slice(0, match.index), reason: text.slice(match.index + 1).trim() };
}

function valuesOf(words: readonly Word[]): ReadonlyMap<Key, Word> | Mistake {
  const values = new Map<Key, Word>();
  for (const { text, range } of words) {
    const [, name = "", written = ""] = /^([a-z_]+)=(.*)$/is.exec(text) ?? [];
    const key = KEYS.find((one) => one === name);
    if (key === undefined) return notAKey(text, name, range);
    if (values.has(key)) return { message: `\`${key}\` stands twice in this waiver`, range };
    const value = written.replace(/^(["'])(.*)\1$/s, "$2").trim();
    if ((key === "until" || key === "from") && !isDate(value)) {
      return { message: `${ticked(value)} is no day`, fix: `Write \`${key}=2027-01-31\`.`, range };
    }
    values.set(key, { text: value, range });
  }
  return values;
}

function notAKey(text: string, name: string, range: Range): Mistake {
  if (name === "") {
    const fix = `Put the reason after a colon: \`# ${MARK} <rule> until=... by=...: reason\`.`;
    return { message: `${ticked(text)} has no place in a waiver before its colon`, fix, range };
  }
  const meant = nearest(name, KEYS);
  const fix = meant === undefined ? `There are ${list(KEYS)}.` : `Did you mean \`${meant}=\`?`;
  return { message: `A waiver has no ${ticked(name)}`, fix, range };
}

/** The line that a comment speaks of: its own, or the next one that says something. */
function targetLine({ range: { file, start } }: Comment): number {
  const { line, column } = positionAt(file, start);
  if (
    lineText(file, line)
      .slice(0, column - 1)
      .trim() !== ""
  )
    return line;
  for (let next = line + 1; next <= file.lineStarts.length; next += 1) {
    if (/^\s*[^\s#]/.test(lineText(file, next))) return next;
  }
  return line;
}

function toWaiver({ rule, values, reason }: Parts, { range }: Comment, line: number): Waiver {
  const text = (key: Key): string | null => values.get(key)?.text || null;
  const place = (key: Key): Range => values.get(key)?.range ?? range;
  return {
    rule: rule.text,
    covers: { by: "line", file: range.file.path, line, address: text("on") },
    reason: reason?.text ?? null,
    owner: text("by"),
    until: text("until"),
    starts: text("from"),
    approver: text("approved"),
    ticket: text("ticket"),
    faulty: false,
    places: {
      self: range,
      rule: rule.range,
      address: place("on"),
      reason: reason?.range ?? range,
      owner: place("by"),
      until: place("until"),
      starts: place("from"),
      approver: place("approved"),
      pointer: "",
      entity: undefined,
    },
    where: whereIs(range),
  };
}
