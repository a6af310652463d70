/** From a place in the text back to the pointer of what stands there. */
import { parse } from "../parse.ts";
import { pointer } from "../pointer.ts";
import type { Origin, Parsed, SourceFile, Yaml } from "../types.ts";
import { childrenOf } from "./children.ts";

const PARSED = new WeakMap<SourceFile, Parsed>();

/** A file as it was read; read once however often it is asked for. */
export function parsedOf(file: SourceFile): Parsed {
  const known = PARSED.get(file);
  if (known !== undefined) return known;
  const parsed = parse(file);
  PARSED.set(file, parsed);
  return parsed;
}

/** An entry of a file: where it stands as pointer, and what stands there. */
export interface Located {
  readonly at: string;
  readonly value: Yaml;
  /** True for an item of a list. */
  readonly item: boolean;
}

/** The entry whose key, or without one whose value, stands at this place; undefined when none does. */
export function locate({ key, value }: Origin): Located | undefined {
  const { file, start } = key ?? value;
  const parsed = parsedOf(file);
  const path: (string | number)[] = [];
  let holder: Yaml | undefined = parsed.root;
  while (typeof holder === "object" && holder !== null) {
    const children = childrenOf(parsed, holder);
    const index = children.findIndex(({ origin }) => (origin.key ?? origin.value).start > start);
    const place = index < 0 ? children.length - 1 : index - 1;
    const child = children[place];
    if (child === undefined) return undefined;
    const item = Array.isArray(holder);
    // Pointers count what is not a TODO.
    path.push(item ? children.slice(0, place).filter(isStated).length : child.key);
    const found = (child.origin.key ?? child.origin.value).start === start;
    if (found && (key !== null || item)) return { at: pointer(path), value: child.value, item };
    if (child.origin.value.start > start || child.origin.value.end < start) return undefined;
    holder = child.value;
  }
  return undefined;
}

function isStated({ value }: { readonly value: Yaml }): boolean {
  return !(typeof value === "string" && /^TODO(?: |$)/.test(value));
}
