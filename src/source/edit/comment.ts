/** A comment on the line of an entry, or above it. */
import type { Parsed } from "../types.ts";
import { insertLines, leadOf, lineEnd, lineStart } from "./lines.ts";
import type { Spot } from "./spot.ts";
import type { Edit, Refused, Splice } from "./types.ts";

/** Plans a comment; the words must stand on one line. */
export function planComment(
  parsed: Parsed,
  { child, missing }: Spot,
  { text: words, where }: Extract<Edit, { op: "comment" }>,
): readonly Splice[] | Refused {
  if (child === undefined || missing.length > 0) return { refused: "The entry does not exist" };
  if (/[\r\n]/.test(words)) return { refused: "A comment stands on one line" };
  const { text } = parsed.file;
  const { start } = child.origin.key ?? child.origin.value;
  if (where === "above") {
    const blanks = /^[ \t]*/.exec(leadOf(text, start))?.[0] ?? "";
    return [insertLines(text, lineStart(text, start), [`${blanks}# ${words}`])];
  }
  const end = lineEnd(text, start);
  if (parsed.comments.some(({ range }) => range.start >= start && range.end === end)) {
    return { refused: "The line has a comment already" };
  }
  return [{ start: end, end, text: ` # ${words}` }];
}
