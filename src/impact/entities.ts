/** The entries of a state by section, as far as they are in use. */
import { META, type Node } from "../model/node.ts";
import { isNode, openList } from "../model/reading.ts";
import type { Shape } from "../model/shape.ts";

/** A section that lists entries. */
export interface Section {
  readonly key: string;
  /** Shape of its entries. */
  readonly shape: string;
}

/** How a business is checked, and what is published how, is no fact about data. */
const POLICY: ReadonlySet<string> = new Set(["waivers", "checks", "publish", "version", "derived"]);

/** Sections of many entries, in the order of the format. */
export function sectionsOf(model: Shape): readonly Section[] {
  return Object.entries(model.fields).flatMap(([key, { type, many, derived }]) =>
    many && !derived && type.kind === "node" && !POLICY.has(key)
      ? [{ key, shape: type.shape }]
      : [],
  );
}

/** Sections that there is one of. */
export function singlesOf(model: Shape): readonly Section[] {
  return Object.entries(model.fields).flatMap(([key, { type, many, derived }]) =>
    !many && !derived && type.kind === "node" && !POLICY.has(key)
      ? [{ key, shape: type.shape }]
      : [],
  );
}

/** What somebody wrote and what is not over: built-in words and retired entries are left out. */
export function entriesOf(root: Node, { key }: Section): readonly Node[] {
  const list = root[key];
  const all = Array.isArray(list) ? list.filter(isNode) : [];
  return all.filter((node) => node[META].origin !== null && node.status !== "retired");
}

/** True when the section may hold more than it shows, so that nothing can be said to be gone. */
export function isOpen(root: Node, { key }: Section): boolean {
  const list = root[key];
  if (Array.isArray(list)) return openList(list) !== undefined;
  if (root[META].none.has(key)) return false;
  return root[META].shape.fields[key]?.absent.means !== "no";
}

/** The section that there is one of; it exists in every model. */
export function single(root: Node, { key }: Section): Node | null {
  const value = root[key];
  return isNode(value) ? value : null;
}
