/** Where a finding stands: the first blamed key that exists in the text, else what contains it. */
import { META, type Node } from "../../model/node.ts";
import { itemOrigins } from "../../model/reading.ts";
import type { Origin, Range } from "../../source/types.ts";
import type { Subject } from "../walk/subjects.ts";
import { type KeyPath, reach } from "./path.ts";

/** A place in the text, and the fact that it shows. */
export interface Blame {
  readonly range: Range;
  /** The node that holds the blamed key. */
  readonly node: Node;
  /** The blamed key; null when the node itself is blamed. */
  readonly key: string | null;
  /** The path of `at` that was chosen. */
  readonly path: string;
  /** Where the value stands in `defaults`, when it came from there. */
  readonly inherited: Range | null;
}

/** The words that show a value: its key, or for an item of a list the value. */
export function rangeOf(origin: Origin): Range {
  return origin.key ?? origin.value;
}

/**
 * The place that a rule blames on a subject. `home` is where anything stands that nobody wrote:
 * the business, or the beginning of its file.
 */
export function blame(paths: readonly KeyPath[], subject: Subject, home: Range): Blame {
  for (const path of paths) {
    const found = written(path, subject);
    if (found !== undefined) return found;
  }
  // Nothing blamed was written: what contains the first of them is nearest to where it is missing.
  const [first] = paths;
  if (first === undefined || first.keys.length === 0) return missing(subject, home);
  const { node, rest } = reach(first, subject);
  const range = node === subject.node ? subjectRange(subject, home) : (nodeRange(node) ?? home);
  return { range, node, key: rest[0] ?? null, path: first.text, inherited: null };
}

function missing(subject: Subject, home: Range): Blame {
  const range = subjectRange(subject, home);
  return { range, node: subject.node, key: null, path: ".", inherited: null };
}

/** The place of a path that exists in the text; undefined when it does not. */
function written(path: KeyPath, subject: Subject): Blame | undefined {
  const { node, rest, defaulted } = reach(path, subject);
  // Where a part on the way is no node (it stands as TODO), its own key is what there is to see.
  const [key] = rest;
  if (key === undefined) {
    const range = node === subject.node ? wordRange(subject) : ownRange(node);
    return range && { range, node, key: null, path: path.text, inherited: null };
  }
  const origin = node[META].origins.get(key);
  if (origin === undefined) return undefined;
  const range = rangeOf(origin);
  if (!defaulted && !node[META].defaulted.has(key)) {
    return { range, node, key, path: path.text, inherited: null };
  }
  const heir = nodeRange(heirOf(node)) ?? range;
  return { range: heir, node, key, path: path.text, inherited: range };
}

/** The entry that inherits a value: the nearest node with an identity. */
function heirOf(node: Node): Node {
  let heir = node;
  while (heir[META].parent !== null && !heir[META].shape.entity) heir = heir[META].parent;
  return heir;
}

/** Where a subject stands: a link at its word, anything else at its key. */
export function subjectRange(subject: Subject, home: Range): Range {
  return wordRange(subject) ?? home;
}

/** For a link the word in the list, for anything else the node or what contains it. */
function wordRange(subject: Subject): Range | undefined {
  if (subject.holder === null) return nodeRange(subject.node);
  return linkRange(subject.holder, subject.link, subject.node) ?? nodeRange(subject.holder);
}

function linkRange(holder: Node, key: string, target: Node): Range | undefined {
  const origin = linkOrigin(holder, key, target);
  return origin && rangeOf(origin);
}

/** Where a link, or a list of links, names a node. */
export function linkOrigin(holder: Node, key: string, target: Node): Origin | undefined {
  const value = holder[key];
  if (!Array.isArray(value)) return holder[META].origins.get(key);
  return itemOrigins(value)?.[value.indexOf(target)] ?? undefined;
}

function ownRange(node: Node): Range | undefined {
  const { origin } = node[META];
  return origin === null ? undefined : rangeOf(origin);
}

/** Where a node, or the nearest node around it that was written, stands. */
export function nodeRange(node: Node): Range | undefined {
  for (let at: Node | null = node; at !== null; at = at[META].parent) {
    // The model as a whole is the file: what contains everything shows nothing.
    if (at[META].parent === null && at !== node) return undefined;
    const range = ownRange(at);
    if (range !== undefined) return range;
  }
  return undefined;
}
