/** Follows a pointer into a file that was read, and says how what it meets is written. */
import { pointerPath } from "../pointer.ts";
import type { Origin, Parsed, Yaml } from "../types.ts";
import { type Child, childrenOf } from "./children.ts";
import { hasAliases, leadOf } from "./lines.ts";
import type { Refused } from "./types.ts";

/** A map or list, and how it is written. */
export interface Holder {
  readonly kind: "map" | "list";
  /** Between brackets. */
  readonly flow: boolean;
  readonly origin: Origin;
  readonly children: readonly Child[];
  /** Blanks before each entry, in block style. */
  readonly column: number;
}

/** Where a pointer leads: an entry that is there, or the last holder and the keys that are missing. */
export interface Spot {
  readonly holder: Holder;
  /** The entry; undefined when it is missing. */
  readonly child: Child | undefined;
  /** Keys below `holder` (or below `child`, whose value is empty) that do not exist. */
  readonly missing: readonly string[];
}

/** Follows a pointer; refused where an edit could not be made for sure. */
export function spotAt(parsed: Parsed, at: string): Spot | Refused {
  const path = pointerPath(at);
  if (path === undefined || path.length === 0) return { refused: `\`${at}\` names no entry` };
  if (parsed.root === undefined)
    return { holder: nothing(parsed), child: undefined, missing: path };
  let found = holderOf(parsed, { value: parsed.root, origin: parsed.origin }, false);
  for (let depth = 0; depth < path.length; depth += 1) {
    if ("refused" in found) return found;
    const child = childAt(found, path[depth] ?? "");
    const missing = path.slice(depth);
    if (child === undefined) return { holder: found, child, missing };
    const last = depth === path.length - 1;
    if (last || isEmpty(child)) return { holder: found, child, missing: missing.slice(1) };
    found = within(parsed, found, child);
  }
  return { refused: `\`${at}\` names no entry` };
}

/** A file without a declaration is a map without entries. */
function nothing({ origin }: Parsed): Holder {
  return { kind: "map", flow: false, origin, children: [], column: 0 };
}

function within(parsed: Parsed, holder: Holder, { value, origin, key }: Child): Holder | Refused {
  if (typeof value !== "object" || value === null) {
    return { refused: `\`${key}\` is a single value, so nothing can stand below it` };
  }
  const { text } = parsed.file;
  const gap = text.slice(origin.key?.end ?? origin.value.start, origin.value.start);
  if (gap.includes("&") && hasAliases(text)) {
    return { refused: `An alias elsewhere in the file repeats \`${key}\`` };
  }
  return holderOf(parsed, { value, origin }, holder.flow);
}

/** How the map or list with this origin is written. */
export function holderOf(
  parsed: Parsed,
  { value, origin }: { value: object; origin: Origin },
  inFlow: boolean,
): Holder | Refused {
  const { text } = parsed.file;
  const first = text[origin.value.start];
  if (first === "*")
    return { refused: "The value is repeated by an alias: change it where it stands" };
  const kind = Array.isArray(value) ? "list" : "map";
  const flow = first === (kind === "list" ? "[" : "{");
  if (inFlow && !flow) return { refused: "A pair without braces stands in a list" };
  const children = childrenOf(parsed, value);
  if (flow) return { kind, flow, origin, children, column: 0 };
  const lead = leadOf(text, origin.value.start);
  if (!/^[ ]*(?:- +)*$/.test(lead))
    return { refused: "The first line of the entry is written in an unusual way" };
  return { kind, flow, origin, children, column: lead.length };
}

/** A map's entry by its key, a list's by its position among what is not a TODO. */
function childAt({ kind, children }: Holder, key: string): Child | undefined {
  if (kind === "map") return children.find((child) => child.key === key);
  return children.filter(({ value }) => !isTodo(value))[Number(key)];
}

function isTodo(value: Yaml): boolean {
  return typeof value === "string" && /^TODO(?: |$)/.test(value);
}

/** True for a key with nothing after its colon: the reader places such a value on its key. */
export function isEmpty({ value, origin }: Child): boolean {
  return value === null && origin.key !== null && origin.value.start === origin.key.start;
}
