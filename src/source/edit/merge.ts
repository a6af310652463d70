/** Several values below one entry that is missing become one edit, so that it is made once. */
import { isMap } from "../kind.ts";
import { pointer, pointerPath } from "../pointer.ts";
import type { Parsed, Yaml } from "../types.ts";
import { spotAt } from "./spot.ts";
import type { Edit } from "./types.ts";

type SetEdit = Extract<Edit, { op: "set" }>;

/** The same edits, those that set values below one missing entry made into one. */
export function mergeEdits(parsed: Parsed, edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits.map((one) => widened(parsed, one))) {
    const index = merged.findIndex((one) => one.op === edit.op && one.at === edit.at);
    const before = merged[index];
    if (edit.op === "set" && before?.op === "set") {
      merged[index] = { ...edit, to: joined(before.to, edit.to) };
    } else if (edit.op === "append" && before?.op === "append") {
      merged[index] = { ...edit, items: [...before.items, ...edit.items] };
    } else merged.push(edit);
  }
  return merged;
}

/** An edit of what is missing, told at the outermost entry that is missing. */
function widened(parsed: Parsed, edit: Edit): Edit {
  if (edit.op !== "set" && edit.op !== "append") return edit;
  const spot = spotAt(parsed, edit.at);
  const path = pointerPath(edit.at) ?? [];
  const deep = "refused" in spot ? 0 : spot.missing.length - (spot.child === undefined ? 1 : 0);
  if (deep <= 0) return edit;
  const value: Yaml = edit.op === "set" ? edit.to : edit.items;
  const to = path.slice(-deep).reduceRight<Yaml>((inner, key) => ({ [key]: inner }), value);
  return { op: "set", at: pointer(path.slice(0, -deep)), to } satisfies SetEdit;
}

function joined(one: Yaml, other: Yaml): Yaml {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (!isMap(one) || !isMap(other)) return other;
  const both: { [key: string]: Yaml } = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = both[key];
    both[key] = before === undefined ? value : joined(before, value);
  }
  return both;
}
