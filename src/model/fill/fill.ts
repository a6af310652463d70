/** Puts what follows from other facts where nobody wrote anything. */
import { listOf } from "../build/list.ts";
import type { Known } from "../known.ts";
import { fillIn, noteUndecided, type OpenNode } from "../meta.ts";
import { META } from "../node.ts";

/** Written in some way, be it unknown or none. */
export function isThere(node: OpenNode, key: string): boolean {
  const meta = node[META];
  return (
    Object.hasOwn(node, key) || meta.none.has(key) || meta.unstated.has(key) || meta.blank !== null
  );
}

/** Fills a key that nobody wrote with what is known about it: it can be read, but is not stated. */
export function fillKnown(node: OpenNode, key: string, { values, open }: Known): void {
  const many = node[META].shape.fields[key]?.many === true;
  if (many) fillIn(node, key, listOf([...values], { open }));
  else if (values.length > 0) fillIn(node, key, values[0]);
  else noteUndecided(node, key, open);
}
