/** Short forms in long form: what a string, list, number or boolean stands for where an object may stand. */
import { isList, isMap } from "../../source/kind.ts";
import type { YamlMap } from "../../source/types.ts";
import type { Assembly } from "../build/assembly.ts";
import { type Cell, entriesOf, itemsOf, type Long } from "../build/cell.ts";
import type { Shape, Short } from "../shape.ts";
import { deletionPhrase } from "./deletion.ts";
import { lifetimePhrase } from "./lifetime.ts";
import { retentionPhrase } from "./retention.ts";

/** Reads a phrase; reports in words what it cannot make sense of. */
type ReadPhrase = (cell: Cell, phrase: string, assembly: Assembly) => Long;

const PHRASES: ReadonlyMap<string, ReadPhrase> = new Map([
  ["retention", retentionPhrase],
  ["deletion", deletionPhrase],
  ["lifetime", lifetimePhrase],
]);

const NO_ENTRIES: YamlMap = Object.freeze(Object.create(null));

/**
 * The long form of a written value; undefined when it is none that the schema allows (which the
 * schema has reported). Every key keeps the place of what was written.
 */
export function longForm(
  cell: Cell,
  how: { readonly short: Short | undefined; readonly shape?: Shape },
  assembly: Assembly,
): Long | undefined {
  const { value } = cell;
  const { short } = how;
  if (isMap(value)) return { entries: entriesOf(cell, value, how.shape), closed: false };
  if (short === undefined || value === undefined || value === null) return undefined;
  if (isList(value)) return short.array === undefined ? undefined : fromList(cell, short.array);
  const target = short[typeof value as "string" | "number" | "boolean"]; // what is left is a scalar
  if (target === undefined) return undefined;
  const phrase = target.startsWith("phrase:") ? PHRASES.get(target.slice(7)) : undefined;
  if (phrase) return phrase(cell, String(value), assembly);
  return { entries: new Map([[target, cell]]), closed: false };
}

/** A list of words for a map with empty entries; or a list that fills one key. */
function fromList(cell: Cell, target: string): Long {
  if (target !== "ids") return { entries: new Map([[target, cell]]), closed: false };
  const items = isList(cell.value) ? itemsOf(cell, cell.value) : [];
  const entries = new Map<string, Cell>();
  for (const item of items) {
    const id = item.value === undefined ? `todo ${item.key}` : String(item.value);
    entries.set(id, item.value === undefined ? item : { ...item, value: NO_ENTRIES });
  }
  return { entries, closed: false };
}
