/** Looking things up by id and by day. */
import type { Dated } from "./types.ts";

/** The one entry that holds on `date`; spans never overlap, the generator sees to it. */
export function inForce<T extends Dated>(entries: readonly T[], date: string): T | undefined {
  return entries.find(({ from, until }) => from <= date && (until === null || date <= until));
}

/** The value of an own key: ids come from users, and `constructor` is no fact. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A look-up by id over a list that is read once. */
export function byId<T extends { readonly id: string }>(
  list: () => readonly T[],
): (id: string) => T | undefined {
  let index: ReadonlyMap<string, T> | undefined;
  return (id) => {
    index ??= new Map(list().map((entry) => [entry.id, entry]));
    return index.get(id);
  };
}
