/** From edits to splices: what is to be cut out of a text and put into it. */
import type { Parsed } from "../types.ts";
import { planAppend } from "./append.ts";
import { planComment } from "./comment.ts";
import { planInsert } from "./insert.ts";
import { hasAliases } from "./lines.ts";
import { planRemove } from "./remove.ts";
import { planRename } from "./rename.ts";
import { planSet } from "./set.ts";
import { type Spot, spotAt } from "./spot.ts";
import type { Edit, Refused, Splice } from "./types.ts";

/**
 * The splices that make one edit in a file without problems, in the order of the text. Nothing
 * outside them changes. Refused where the file is written in a way that leaves doubt.
 */
export function plan(parsed: Parsed, edit: Edit): readonly Splice[] | Refused {
  if (!parsed.complete || parsed.problems.some(({ id }) => id !== "syntax/empty-file")) {
    return { refused: "The file has mistakes of writing: correct them first" };
  }
  // To some readers a lone carriage return ends a line, to others it does not.
  if (/\r(?!\n)/.test(parsed.file.text)) {
    return { refused: "The file has line breaks that programs read differently" };
  }
  const spot = spotAt(parsed, edit.at);
  if ("refused" in spot) return spot;
  const planned = planAt(parsed, spot, edit);
  return "refused" in planned ? planned : (repeated(parsed, planned) ?? planned);
}

/** What an alias repeats must stay, also where only its own place is edited. */
function repeated({ file: { text } }: Parsed, splices: readonly Splice[]): Refused | undefined {
  if (!hasAliases(text)) return undefined;
  const cut = splices.some(({ start, end }) => /&\w/.test(text.slice(start, end)));
  return cut ? { refused: "An alias elsewhere in the file repeats what stands here" } : undefined;
}

function planAt(parsed: Parsed, spot: Spot, edit: Edit): readonly Splice[] | Refused {
  switch (edit.op) {
    case "set":
      return planSet(parsed, spot, edit);
    case "insert":
      return planInsert(parsed, spot, edit);
    case "append":
      return planAppend(parsed, spot, edit);
    case "remove":
      return planRemove(parsed, spot);
    case "rename":
      return planRename(parsed, spot, edit);
    case "comment":
      return planComment(parsed, spot, edit);
  }
}

/** The text with the splices made, which must not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of inOrder(splices)) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return [...parts, text.slice(at)].join("");
}

/** True when two of the splices touch the same text, so that their order would decide. */
export function overlap(splices: readonly Splice[]): boolean {
  const sorted = inOrder(splices);
  return sorted.some((one, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return false;
    const inserts = one.start === one.end && next.start === next.end;
    return inserts
      ? false
      : next.start < one.end || (next.start === one.end && next.start === next.end);
  });
}

/** In the order of the text; those at one place stay in the order in which they were made. */
function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}
