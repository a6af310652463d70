/** Where in the files a fact of the model is written, or would be. */

import type { FileEdit } from "../../finding/fix.ts";
import { META, type Node } from "../../model/node.ts";
import { type Located, locate } from "../../source/edit/locate.ts";
import type { Edit } from "../../source/edit/types.ts";
import { isMap } from "../../source/kind.ts";
import { pointer, pointerPath } from "../../source/pointer.ts";
import type { Origin, SourceFile, Yaml } from "../../source/types.ts";

/** A key path from a node, and the file in which a new section would stand. */
export interface Aim {
  readonly node: Node;
  readonly keys: readonly string[];
  readonly home: SourceFile;
}

interface Target {
  readonly file: SourceFile;
  /** The entry that is written, or the one below which the keys are missing. */
  readonly entry: Located | null;
  readonly missing: readonly string[];
  /** The node of the entry, whose short form may have to be written out. */
  readonly node: Node;
}

/** Taking out what stands at an aim; undefined when nothing of its own stands there. */
export function removal(aim: Aim): FileEdit | undefined {
  const target = targetOf(aim);
  if (!target?.entry || target.missing.length > 0) return undefined;
  return { file: target.file, edit: { op: "remove", at: target.entry.at } };
}

/** Taking out the word that stands at a place. */
export function removalAt(origin: Origin): FileEdit | undefined {
  const entry = locate(origin);
  if (entry === undefined || isDefault(entry)) return undefined;
  return { file: origin.value.file, edit: { op: "remove", at: entry.at } };
}

/** Writing a value at an aim; undefined where it stands already, or cannot stand. */
export function setting(aim: Aim, to: Yaml): FileEdit | undefined {
  const target = targetOf(aim);
  if (target === undefined) return undefined;
  const { file, entry, missing } = target;
  if (entry === null) return { file, edit: { op: "set", at: pointer(missing), to } };
  if (missing.length === 0)
    return entry.value === to ? undefined : { file, edit: { op: "set", at: entry.at, to } };
  const edit = below(target, entry, to);
  return edit && { file, edit };
}

/** One more item of a list at an aim; undefined where it stands already. */
export function addition(aim: Aim, to: Yaml): FileEdit | undefined {
  const target = targetOf(aim);
  if (target === undefined) return undefined;
  const { file, entry, missing } = target;
  if (entry === null) return { file, edit: { op: "append", at: pointer(missing), items: [to] } };
  if (missing.length > 0) {
    const edit = below(target, entry, [to]);
    return edit && { file, edit };
  }
  const { value, at } = entry;
  if (isMap(value)) {
    const key = typeof to === "string" && !(to in value) ? to : undefined;
    return key === undefined
      ? undefined
      : { file, edit: { op: "set", at: `${at}${pointer([key])}`, to: {} } };
  }
  const has = Array.isArray(value) ? value.includes(to) : value === to;
  if (has) return undefined;
  return isTodo(value)
    ? { file, edit: { op: "set", at, to: [to] } }
    : { file, edit: { op: "append", at, items: [to] } };
}

/** A value below an entry: in its map, or in place of its TODO or of its short form. */
function below(
  { node, missing }: Target,
  { at, value, item }: Located,
  to: Yaml,
): Edit | undefined {
  if (isMap(value)) {
    return "none" in value ? undefined : { op: "set", at: `${at}${pointer(missing)}`, to };
  }
  const wrapped = missing.reduceRight<Yaml>((inner, key) => ({ [key]: inner }), to);
  if (value === null || isTodo(value)) return { op: "set", at, to: wrapped };
  const long = longKey(node);
  if (item || long === undefined || !isMap(wrapped) || long in wrapped) return undefined;
  return { op: "set", at, to: { [long]: value, ...wrapped } };
}

/** The key that a short form stands for; undefined where it stands for several or none. */
function longKey(node: Node): string | undefined {
  const { origin, origins } = node[META];
  const keys = [...origins].filter(([, one]) => origin !== null && sameOrigin(one, origin));
  return keys.length === 1 ? keys[0]?.[0] : undefined;
}

function targetOf({ node, keys, home }: Aim): Target | undefined {
  const { parent, key, origin, origins, defaulted, shape } = node[META];
  if (shape.fields[keys[0] ?? ""]?.derived === true) return undefined;
  // What is built in has no parent either, and stands in no file.
  if (parent === null) return shape.name === "model" ? sectionOf({ node, keys, home }) : undefined;
  const entry = origin === null ? undefined : locate(origin);
  if (entry === undefined || isDefault(entry)) {
    // A list that nobody wrote has no items to write into.
    if (Array.isArray(parent[key])) return undefined;
    return targetOf({ node: parent, keys: [key, ...keys], home });
  }
  const { file } = origin?.value ?? { file: home };
  const [first, ...rest] = keys;
  if (first === undefined) return { file, entry, missing: [], node };
  const own = defaulted.has(first) ? undefined : origins.get(first);
  const written = own && locate(own);
  if (own === undefined || written === undefined || isDefault(written)) {
    return { file, entry, missing: keys, node };
  }
  // A short form is the key that it stands for.
  return { file: own.value.file, entry: written, missing: rest, node };
}

/** A section that stands in no file begins in the main one. */
function sectionOf({ node, keys, home }: Aim): Target | undefined {
  const [section = "", ...missing] = keys;
  const origin = node[META].origins.get(section);
  const entry = origin && locate(origin);
  if (origin === undefined || entry === undefined)
    return { file: home, entry: null, missing: keys, node };
  return { file: origin.value.file, entry, missing, node };
}

/** What stands in `defaults` holds for others too: it is never edited. */
function isDefault({ at }: Located): boolean {
  return pointerPath(at)?.[0] === "defaults";
}

function sameOrigin(one: Origin, other: Origin): boolean {
  return one.value.start === other.value.start && one.value.file === other.value.file;
}

function isTodo(value: Yaml): boolean {
  return typeof value === "string" && /^TODO(?: |$)/.test(value);
}
