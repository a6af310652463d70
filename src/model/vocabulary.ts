/** Built-in data categories and groups of people as nodes, next to those that a business declares. */
import { compareText } from "../finding/order.ts";
import type { Category, SubjectGroup } from "../law/types.ts";
import { type Assembly, entitiesOf, register } from "./build/assembly.ts";
import { listOf } from "./build/list.ts";
import { fillIn, newNode, type OpenNode } from "./meta.ts";
import { META } from "./node.ts";
import { openList } from "./reading.ts";
import { SHAPES } from "./shapes.ts";

/** The vocabularies that declarations may name without defining them. */
export interface Vocabulary {
  readonly categories: readonly Category[];
  readonly subjects: readonly SubjectGroup[];
}

export interface BuiltIn {
  readonly find: (assembly: Assembly, shape: string, id: string) => OpenNode | undefined;
  readonly ids: (shape: string) => readonly string[];
  readonly byLabel: (shape: string, label: string) => string | undefined;
}

type Entry = { readonly [key: string]: unknown };

/** Access to the built-in entries; a node is made for those that are named. */
export function builtInOf(vocabulary: Vocabulary): BuiltIn {
  const entries = new Map<string, ReadonlyMap<string, Entry>>([
    ["category", new Map(vocabulary.categories.map((one) => [one.id, categoryEntry(one)]))],
    ["subject", new Map(vocabulary.subjects.map((one) => [one.id, subjectEntry(one)]))],
  ]);
  return {
    ids: (shape) => [...(entries.get(shape)?.keys() ?? [])],
    byLabel: (shape, label) => {
      const plain = plainly(label);
      const all = [...(entries.get(shape) ?? [])];
      return all.find(([, entry]) => plainly(String(entry.label)) === plain)?.[0];
    },
    find: (assembly, shape, id) => {
      const entry = entries.get(shape)?.get(id);
      return entry && makeEntry(assembly, { shape, id, entry });
    },
  };
}

/** Labels are compared by their letters and digits alone. */
function plainly(label: string): string {
  return label.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function makeEntry(
  assembly: Assembly,
  { shape: name, id, entry }: { shape: string; id: string; entry: Entry },
): OpenNode | undefined {
  const shape = SHAPES[name];
  if (shape === undefined) return undefined;
  const node = newNode({ shape, address: `${name}:${id}`, parent: null, key: "", origin: null });
  register(assembly, node);
  entitiesOf(assembly, name).set(id, node);
  fill(assembly, node, entry);
  return node;
}

function fill(assembly: Assembly, node: OpenNode, entry: Entry): void {
  for (const [key, value] of Object.entries(entry)) {
    if (node[META].origins.has(key) || value === null || value === undefined) continue;
    if (key === "parent") linkParent(assembly, node, String(value));
    else fillIn(node, key, Array.isArray(value) ? listOf([...value]) : value);
  }
}

function linkParent(assembly: Assembly, node: OpenNode, id: string): void {
  const name = node[META].shape.name;
  const parent = entitiesOf(assembly, name).get(id) ?? assembly.builtIn(name, id);
  if (parent) fillIn(node, "parent", parent);
}

/**
 * Gives declared entries what the built-in entry of the same id says, and own categories what their
 * parent says: a business adds to what is known, it does not start from nothing.
 */
export function inherit(assembly: Assembly, vocabulary: Vocabulary): void {
  const categories = new Map(vocabulary.categories.map((one) => [one.id, one]));
  const subjects = new Map(vocabulary.subjects.map((one) => [one.id, one]));
  for (const [id, node] of entitiesOf(assembly, "subject")) {
    const entry = subjects.get(id);
    if (entry) fill(assembly, node, subjectEntry(entry));
  }
  for (const [id, node] of [...entitiesOf(assembly, "category")]) {
    const entry = categories.get(id);
    if (entry) fill(assembly, node, categoryEntry(entry));
    else inheritFromParent(node, new Set([node]));
  }
}

/** The categories and groups that count: declared, or named somewhere. Nobody lists them all. */
export function addUsed(assembly: Assembly, root: OpenNode): void {
  for (const [section, shape] of [
    ["categories", "category"],
    ["subjects", "subject"],
  ] as const) {
    const known = root[section];
    const declared: readonly unknown[] = Array.isArray(known) ? known : [];
    const isDeclared = new Set(declared);
    const used = [...entitiesOf(assembly, shape).values()].filter((node) => !isDeclared.has(node));
    used.sort((a, b) => compareText(a[META].address, b[META].address));
    root[section] = listOf([...declared, ...used], { open: openList(declared) ?? [] });
  }
}

const INHERITED = ["personal", "special", "criminal", "highly_personal", "sensitive", "ccpa"];

function inheritFromParent(node: OpenNode, seen: Set<unknown>): void {
  const parent = node.parent;
  if (!isOpen(parent) || seen.has(parent)) return;
  seen.add(parent);
  inheritFromParent(parent, seen);
  for (const key of INHERITED) {
    if (Object.hasOwn(node, key) || node[META].origins.has(key)) continue;
    if (Object.hasOwn(parent, key)) fillIn(node, key, parent[key]);
  }
}

function isOpen(value: unknown): value is OpenNode {
  return typeof value === "object" && value !== null && META in value;
}

function categoryEntry(entry: Category): Entry {
  return {
    id: entry.id,
    label: entry.label.en,
    plain: entry.plain.en,
    parent: entry.parent,
    personal: entry.personal,
    special: entry.special,
    criminal: entry.criminal,
    highly_personal: entry.highly_personal,
    sensitive: entry.sensitive,
    ccpa: entry.ccpa,
    identifier: entry.identifier,
    reveals: entry.reveals,
    sensitivity: entry.sensitivity,
    breach_law: entry.breach_law,
  };
}

function subjectEntry(entry: SubjectGroup): Entry {
  return {
    id: entry.id,
    name: entry.label.en,
    label: entry.label.en,
    plain: entry.plain.en,
    kind: entry.kind,
    vulnerable: entry.vulnerable,
  };
}
