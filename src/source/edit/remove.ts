/** An entry taken out: with its line where it has one of its own, else with its comma. */
import type { Parsed } from "../types.ts";
import type { Child } from "./children.ts";
import { leadOf, lineEnd, lineStart, nextLine } from "./lines.ts";
import { blockEnd } from "./room.ts";
import type { Holder, Spot } from "./spot.ts";
import type { Refused, Splice } from "./types.ts";

/** Plans the removal of an entry; a map or list that is then empty stays as `{}` or `[]`. */
export function planRemove(
  parsed: Parsed,
  { holder, child, missing }: Spot,
): readonly Splice[] | Refused {
  if (child === undefined || missing.length > 0) return { refused: "The entry does not exist" };
  // Empty lines behind such a text belong to it: with what stands between gone, there would be more.
  if (/[|>]\d?\+/.test(parsed.file.text))
    return { refused: "A text in the file keeps its empty lines" };
  if (holder.children.length === 1) return emptied(parsed, holder);
  return holder.flow
    ? fromBrackets(parsed.file.text, holder, child)
    : fromBlock(parsed, holder, child);
}

/** The last entry of a map or list goes with it: what is left says that there is nothing. */
function emptied(parsed: Parsed, holder: Holder): readonly Splice[] | Refused {
  const { text } = parsed.file;
  const { start, end } = holder.origin.value;
  const nothing = holder.kind === "map" ? "{}" : "[]";
  if (holder.flow) return [{ start, end, text: nothing }];
  const key = holder.origin.key;
  const behind = key === null ? undefined : /^[ \t]*:/.exec(text.slice(key.end))?.[0];
  if (key === null || behind === undefined)
    return { refused: "Nothing would be left of the entry" };
  const colon = key.end + behind.length;
  if (!/^[ \t]*(?:#.*)?$/.test(text.slice(colon, lineEnd(text, colon)))) {
    return { refused: "The entry is written in an unusual way" };
  }
  const [last] = holder.children;
  const stop = last === undefined ? end : blockEnd(parsed, last);
  return [
    { start: colon, end: colon, text: ` ${nothing}` },
    { start: nextLine(text, colon), end: stop, text: "" },
  ];
}

function fromBlock(parsed: Parsed, holder: Holder, child: Child): readonly Splice[] | Refused {
  const { text } = parsed.file;
  const index = holder.children.indexOf(child);
  const mark = holder.kind === "map" ? child.origin.key?.start : dashOf(text, holder, index);
  if (mark === undefined) return { refused: "The entry is written in an unusual way" };
  const lead = leadOf(text, mark);
  const end = blockEnd(parsed, child);
  if (lead.trim() === "") return [{ start: lineStart(text, mark), end, text: "" }];
  const next = holder.children[index + 1];
  const then =
    holder.kind === "map" ? next?.origin.key?.start : next && dashOf(text, holder, index + 1);
  if (
    then === undefined ||
    !/^(?:- +)+$/.test(lead.trimStart()) ||
    text.slice(end, then).trim() !== ""
  ) {
    return { refused: "The entry shares its line with another" };
  }
  return [{ start: mark, end: then, text: "" }];
}

/** Where the dash of an item stands: at the column of the list, behind the item before. */
function dashOf(text: string, holder: Holder, index: number): number | undefined {
  const before = holder.children[index - 1];
  if (before === undefined) return holder.origin.value.start;
  const from = before.origin.value.end;
  const until = (holder.children[index]?.origin.value.start ?? from) + 1;
  const dash = new RegExp(`[\\r\\n]( {${holder.column}})-`, "g");
  let found: number | undefined;
  for (const match of text.slice(from, until).matchAll(dash)) {
    found ??= from + match.index + match[0].length - 1;
  }
  return found;
}

function fromBrackets(text: string, holder: Holder, child: Child): readonly Splice[] | Refused {
  const index = holder.children.indexOf(child);
  const start = (child.origin.key ?? child.origin.value).start;
  const end = Math.max(child.origin.value.end, child.origin.key?.end ?? 0);
  const before = text.slice(holder.origin.value.start, start);
  if (!/[[{,]\s*$|[\r\n][ \t]*$/.test(before))
    return { refused: "The entry is written in an unusual way" };
  const comma = /^\s*,/.exec(text.slice(end, holder.origin.value.end))?.[0] ?? "";
  const behind = end + comma.length;
  const rest = text.slice(behind, Math.min(lineEnd(text, behind), holder.origin.value.end));
  const alone = leadOf(text, start).trim() === "" && /^[ \t]*(?:#.*)?$/.test(rest);
  if (alone && lineEnd(text, behind) < holder.origin.value.end) {
    return [{ start: lineStart(text, start), end: nextLine(text, behind), text: "" }];
  }
  const blanks = /^[ \t]*/.exec(text.slice(behind))?.[0] ?? "";
  if (comma !== "" && /\S/.test(rest)) {
    const whole = rest.trim() === "" ? 0 : blanks.length;
    return [{ start, end: behind + whole, text: "" }];
  }
  const last = holder.children[index - 1];
  const from = Math.max(last?.origin.value.end ?? 0, last?.origin.key?.end ?? 0);
  const between = text.slice(from, start);
  return /^\s*,\s*$/.test(between)
    ? [{ start: from, end: comma === "" ? end : behind - 1, text: "" }]
    : [{ start, end: behind, text: "" }];
}
