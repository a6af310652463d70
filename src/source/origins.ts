/** Where every key and value of a tree stands, kept small: numbers in one list, objects made when asked. */
import type { Origin, Origins, SourceFile } from "./types.ts";

/** Origins while a tree is being read. */
export interface OriginTable extends Origins {
  /** The places of a map's or list's children, to be filled in by the reader. */
  open(parent: object, children: Map<string, number> | number[]): void;
  /** Notes one child's place and returns its number; `keyStart` is -1 for list items. */
  note(keyStart: number, keyEnd: number): number;
  /** Notes where the value of child `slot` stands. */
  value(slot: number, range: { start: number; end: number }): void;
  /** The origin under a number of `note`. */
  at(slot: number): Origin;
}

/** Numbers a child: start and end of its key and of its value. */
const WIDTH = 4;

/** An empty table of one file. Parent and key are asked for, since aliases let two parents share a value. */
export function originTable(file: SourceFile): OriginTable {
  const places: number[] = [];
  const children = new Map<object, Map<string, number> | number[]>();
  const at = (slot: number): Origin => {
    const [keyStart = 0, keyEnd = 0, start = 0, end = 0] = places.slice(slot, slot + WIDTH);
    const key = keyStart < 0 ? null : { file, start: keyStart, end: keyEnd };
    return { key, value: { file, start, end } };
  };
  return {
    open: (parent, slots) => void children.set(parent, slots),
    note: (keyStart, keyEnd) => places.push(keyStart, keyEnd, keyStart, keyEnd) - WIDTH,
    value: (slot, { start, end }) => {
      places[slot + 2] = start;
      places[slot + 3] = end;
    },
    at,
    of: (parent, key) => {
      const slots = children.get(parent);
      const slot = Array.isArray(slots) ? slots[Number(key)] : slots?.get(String(key));
      return slot === undefined ? undefined : at(slot);
    },
  };
}
