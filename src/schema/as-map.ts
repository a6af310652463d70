/** A list of entries rewritten as the map keyed by id that was meant, on one line. */
import { isMap } from "../source/kind.ts";
import type { Yaml } from "../source/types.ts";
import { asId } from "../text/id.ts";

/** Keys under which people put an entry's id, the likeliest first. */
const NAMES = ["id", "key", "name", "title", "label"];
const SHOWN = 2;

/** `assets: { crm: { kind: saas }, ... }` for `assets: [{ id: crm, kind: saas }, ...]`. */
export function asMap(
  key: string,
  list: readonly Yaml[],
  keyOf: (text: string) => string = asId,
): string {
  const entries = list.slice(0, SHOWN).map((item, index) => entryText(item, index, keyOf));
  if (list.length > SHOWN || list.length === 0) entries.push("...");
  return `${key}: { ${entries.join(", ")} }`;
}

function entryText(item: Yaml, index: number, keyOf: (text: string) => string): string {
  if (typeof item === "string") return `${keyOf(item)}: {}`;
  if (!isMap(item)) return `entry_${index + 1}: {}`;
  const named = NAMES.find((name) => typeof item[name] === "string");
  const keys = Object.keys(item);
  // A list of maps with one key each is a map with dashes in front of its keys.
  const [only] = keys;
  if (named === undefined && keys.length === 1 && only !== undefined && isMap(item[only] ?? null))
    return `${asId(only)}: { ... }`;
  const id = named === undefined ? `entry_${index + 1}` : asId(String(item[named]));
  const rest = keys.filter((key) => key !== named);
  const [first] = rest;
  if (first === undefined) return `${id}: {}`;
  return rest.length === 1
    ? `${id}: { ${asId(first)}: ... }`
    : `${id}: { ${asId(first)}: ..., ... }`;
}
