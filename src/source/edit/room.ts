/** Where in a map or list there is room for one more entry. */
import type { Parsed } from "../types.ts";
import { type Child, childrenOf } from "./children.ts";
import { insertLines, leadOf, lineBreak, lineEnd, nextLine } from "./lines.ts";
import type { Holder } from "./spot.ts";
import type { Refused, Splice } from "./types.ts";

/** Adds lines behind the last entry of a map or list in block style. */
export function intoBlock(
  parsed: Parsed,
  holder: Holder,
  lines: readonly string[],
): readonly Splice[] {
  const { text } = parsed.file;
  const last = holder.children[holder.children.length - 1];
  const end = last === undefined ? text.length : blockEnd(parsed, last);
  if (holder.column > 0)
    return [insertLines(text, behindComments(text, end, holder.column), lines)];
  const free = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$))*$/.test(text.slice(end));
  const at = free ? text.length : end;
  const parted =
    hasBlankLines(text) && !/(?:^|[\r\n])[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(0, at));
  return [insertLines(text, at, parted ? ["", ...lines] : lines)];
}

/** Sections are parted by empty lines in most files; a new one follows the custom of its file. */
function hasBlankLines(text: string): boolean {
  return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=[^\s#])/.test(text);
}

/** Where the line after an entry begins. */
export function blockEnd(parsed: Parsed, child: Child): number {
  const { text } = parsed.file;
  const leaf = lastLeaf(parsed, child);
  const { start, end } = leaf.origin.value;
  let at = nextLine(text, Math.max(end, leaf.origin.key?.end ?? 0));
  // A text of several lines that begins with `|+` keeps the empty lines behind it.
  if (!/^[|>]\d?\+/.test(text.slice(start, start + 3))) return at;
  while (at < text.length && text.slice(at, lineEnd(text, at)).trim() === "")
    at = nextLine(text, at);
  return at;
}

function lastLeaf(parsed: Parsed, child: Child): Child {
  let leaf = child;
  for (;;) {
    const { value, origin } = leaf;
    const within =
      typeof value === "object" && value !== null && !isSign(parsed, origin.value.start);
    const last = within ? childrenOf(parsed, value).at(-1) : undefined;
    if (last === undefined) return leaf;
    leaf = last;
  }
}

/** Brackets and aliases end where they are written. */
function isSign(parsed: Parsed, start: number): boolean {
  return /[[{*]/.test(parsed.file.text.charAt(start));
}

/** Comments at the depth of a map's entries, directly below the last, belong to the map. */
function behindComments(text: string, from: number, column: number): number {
  let at = from;
  for (;;) {
    const line = text.slice(at, lineEnd(text, at));
    const blanks = /^( *)#/.exec(line)?.[1]?.length ?? -1;
    if (blanks < column) return at;
    at = nextLine(text, at);
  }
}

/** Adds an item between brackets, behind the last one; on a line of its own where the others have one. */
export function intoBrackets(
  parsed: Parsed,
  holder: Holder,
  item: string,
): readonly Splice[] | Refused {
  const { text } = parsed.file;
  const { start, end } = holder.origin.value;
  const last = holder.children[holder.children.length - 1];
  if (last === undefined) {
    if (text.slice(start, end).includes("#"))
      return { refused: "A comment stands between the brackets" };
    return [{ start, end, text: holder.kind === "map" ? `{ ${item} }` : `[${item}]` }];
  }
  const behind = Math.max(last.origin.value.end, last.origin.key?.end ?? 0);
  const comma = /^\s*,/.exec(text.slice(behind, end))?.[0];
  const free = behind + (comma?.length ?? 0);
  const rest = text.slice(free, Math.min(lineEnd(text, free), end));
  const lead = leadOf(text, (last.origin.key ?? last.origin.value).start);
  if (lead.trim() === "" && /^[ \t]*(?:#.*)?$/.test(rest) && lineEnd(text, free) < end) {
    const line = {
      ...insertLines(text, nextLine(text, free), [
        `${lead}${item}${comma === undefined ? "" : ","}`,
      ]),
    };
    return comma === undefined ? [{ start: behind, end: behind, text: "," }, line] : [line];
  }
  if (comma !== undefined) return [{ start: free, end: free, text: ` ${item}` }];
  const widest = 100;
  const line = text.slice(behind - leadOf(text, behind).length, lineEnd(text, behind));
  const wrap = lead.trim() === "" && line.length + item.length + 2 > widest;
  return [
    { start: behind, end: behind, text: wrap ? `,${lineBreak(text)}${lead}${item}` : `, ${item}` },
  ];
}
