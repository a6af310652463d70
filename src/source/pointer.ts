/** JSON Pointers (RFC 6901): built, taken apart, and followed to where they lead. */
import type { Origin, Parsed, Yaml } from "./types.ts";

/** The pointer through these keys and list positions; empty for the whole document. */
export function pointer(path: readonly (string | number)[]): string {
  return path.reduce<string>(pointerBelow, "");
}

/** The pointer to what stands at a key or list position of what `above` points to. */
export function pointerBelow(above: string, key: string | number): string {
  return `${above}/${escapeKey(String(key))}`;
}

/** The keys of a pointer, list positions as digits; undefined when it is no pointer. */
export function pointerPath(text: string): readonly string[] | undefined {
  if (text === "") return [];
  if (!text.startsWith("/") || /~(?![01])/.test(text)) return undefined;
  return text.slice(1).split("/").map(unescapeKey);
}

/**
 * Where a pointer leads in a tree that was read: its origin, or that of the nearest ancestor that
 * exists (`exact` is false then). The whole document's when nothing of it exists.
 */
export function originAt(parsed: Parsed, text: string): { origin: Origin; exact: boolean } {
  let origin = parsed.origin;
  let value: Yaml | undefined = parsed.root;
  for (const key of pointerPath(text) ?? []) {
    if (typeof value !== "object" || value === null) return { origin, exact: false };
    const next = parsed.origins.of(value, key);
    if (next === undefined) return { origin, exact: false };
    origin = next;
    value = child(value, key);
  }
  return { origin, exact: parsed.root !== undefined };
}

function child(value: Yaml, key: string): Yaml | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return (value as { readonly [name: string]: Yaml })[key];
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The key that a step of a pointer stands for. */
export function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
