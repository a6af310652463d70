/** Regular expressions in linear time, by RE2: what would need backtracking is refused. */
import { RE2JS } from "re2js";
import type { Span } from "./ast.ts";
import { ExpressionError } from "./error.ts";

/** One match: offsets in UTF-16 and the groups, undefined where a group took no part. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

export interface Regex {
  readonly source: string;
  /** The first match from `from` on. */
  find(text: string, from: number): Match | undefined;
}

/** JavaScript's blanks and line ends, which RE2 knows only the ASCII ones of. */
const BLANKS =
  "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const LINE_ENDS = "\\n\\r\\x{2028}\\x{2029}";

/**
 * Compiles JavaScript's spelling of a regular expression with the flags `i` and `m`. Throws
 * ExpressionError S0303 for look-around and back references, which RE2 has not.
 */
export function compileRegex(node: Span & { pattern: string; flags: string }): Regex {
  const flags =
    (node.flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0) |
    (node.flags.includes("m") ? RE2JS.MULTILINE : 0);
  let engine: RE2JS;
  try {
    engine = RE2JS.compile(translate(node.pattern), flags);
  } catch (error) {
    const value =
      error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : "";
    const hint = /\(\?[=!<]|\\[1-9]/.test(node.pattern)
      ? "Look-around and back references would make it slow on hostile text; write it without."
      : "";
    throw new ExpressionError("S0303", { value, hint }, node);
  }
  return {
    source: node.pattern,
    find: (text, from) => {
      if (from > text.length) return undefined;
      const matcher = engine.matcher(text);
      if (!matcher.find(from)) return undefined;
      const groups: (string | undefined)[] = [];
      for (let group = 1; group <= matcher.groupCount(); group += 1) {
        groups.push(matcher.group(group) ?? undefined);
      }
      return { start: matcher.start(), end: matcher.end(), groups };
    },
  };
}

/** RE2's spelling: `.` and `\s` as JavaScript means them, `[^]`, and identity escapes. */
function translate(pattern: string): string {
  let out = "";
  let inClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? "";
    if (char === "\\") {
      at += 1;
      out += rewrite(pattern[at] ?? "", inClass);
    } else if (inClass) {
      inClass = char !== "]";
      out += char === "[" ? "\\[" : char;
    } else if (pattern.startsWith("[^]", at) || pattern.startsWith("[]", at)) {
      const any = pattern[at + 1] === "^";
      at += any ? 2 : 1;
      out += any ? "[\\x00-\\x{10FFFF}]" : "[^\\x00-\\x{10FFFF}]";
    } else {
      inClass = char === "[";
      out += char === "." ? `[^${LINE_ENDS}]` : char;
    }
  }
  return RE2JS.translateRegExp(out);
}

function rewrite(char: string, inClass: boolean): string {
  if (char === "s") return inClass ? BLANKS : `[${BLANKS}]`;
  if (char === "S" && !inClass) return `[^${BLANKS}]`;
  if (char === "b" && inClass) return "\\x08";
  if (char === "-" || char === "/") return `\\${char}`;
  return char > "\x7f" || char === "_" ? char : `\\${char}`;
}
