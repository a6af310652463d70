/** Values as they were written: one cell a key, with its place and why it may not be used. */
import type { Origin, Todo, Yaml, YamlMap } from "../../source/types.ts";
import type { Validated } from "../input.ts";
import type { Unknown } from "../meta.ts";
import type { Shape } from "../shape.ts";

/** One value with the place where it, or the short form that it comes from, was written. */
export interface Cell {
  readonly file: Filed;
  /** The map or list that holds it in the file, and under which key. */
  readonly parent: object;
  readonly key: string | number;
  readonly origin: Origin;
  /** Undefined when it is unknown or none. */
  readonly value: Yaml | undefined;
  readonly unknown?: Unknown;
  /** A short form may decide that there is none of a thing; the reason. */
  readonly none?: string;
}

/** An object in long form; `closed` when it decides about every key, written or not. */
export interface Long {
  readonly entries: ReadonlyMap<string, Cell>;
  readonly closed: boolean;
}

/** A file with what is looked up often in it. */
export interface Filed {
  readonly validated: Validated;
  /** True when some value of the file may not be used. */
  readonly faulty: boolean;
  readonly todos: ReadonlyMap<object, readonly Todo[]>;
}

/** Prepares a file. */
export function fileOf(validated: Validated): Filed {
  const todos = new Map<object, Todo[]>();
  for (const todo of validated.parsed.todos) {
    const known = todos.get(todo.parent);
    if (known) known.push(todo);
    else todos.set(todo.parent, [todo]);
  }
  return { validated, faulty: validated.problems.length > 0, todos };
}

/** Most entries of a list in short form say nothing more. */
const NO_ENTRIES: ReadonlyMap<string, Cell> = new Map();

/** The entries of a mapping; with a shape, keys are added that are missing because of a mistake. */
export function entriesOf(cell: Cell, map: YamlMap, shape?: Shape): ReadonlyMap<string, Cell> {
  const { file } = cell;
  const keys = Object.keys(map);
  if (keys.length === 0 && !file.faulty && file.todos.size === 0) return NO_ENTRIES;
  const entries = new Map<string, Cell>();
  for (const key of keys) {
    const value = map[key];
    if (value !== undefined) entries.set(key, cellAt(cell, { parent: map, key, value }));
  }
  for (const todo of file.todos.get(map) ?? []) {
    const key = String(todo.key);
    const unknown = whyTakenOut(todo);
    entries.set(key, { file, parent: map, key, origin: todo.origin, value: undefined, unknown });
  }
  // Beside entries, `none` is a contradiction that the schema has told: the entries are what counts.
  if (entries.size > 1) entries.delete("none");
  if (file.faulty && shape) addMistaken(cell, { entries, map, shape });
  return entries;
}

/** A TODO is left open on purpose; a value that the reader refused is a mistake. */
function whyTakenOut({ text, refused }: Todo): Unknown {
  return refused === undefined
    ? { reason: "todo", note: text }
    : { reason: "invalid", note: refused.message };
}

/** A key left out because it was misspelt is not known to be left out. */
function addMistaken(
  { file, origin }: Cell,
  into: { entries: Map<string, Cell>; map: YamlMap; shape: Shape },
): void {
  for (const key of Object.keys(into.shape.fields)) {
    if (into.entries.has(key)) continue;
    const problem = file.validated.invalid.of(into.map, key);
    if (problem === undefined) continue;
    const unknown: Unknown = { reason: "invalid", note: problem.message };
    into.entries.set(key, { file, parent: into.map, key, origin, value: undefined, unknown });
  }
}

/** The items of a sequence; a TODO among them says that there is one thing more. */
export function itemsOf(cell: Cell, items: readonly Yaml[]): readonly Cell[] {
  const { file } = cell;
  const cells = items.map((value, key) => cellAt(cell, { parent: items, key, value }));
  for (const todo of file.todos.get(items) ?? []) {
    const unknown = whyTakenOut(todo);
    const { origin, key } = todo;
    cells.push({ file, parent: items, key, origin, value: undefined, unknown });
  }
  return cells;
}

function cellAt(
  { file, origin: around }: Cell,
  where: { parent: object; key: string | number; value: Yaml },
): Cell {
  const { parent, key, value } = where;
  const origin = file.validated.parsed.origins.of(parent, key) ?? around;
  if (!file.faulty) return { file, parent, key, origin, value };
  const problem = file.validated.invalid.of(parent, key);
  if (problem === undefined) return { file, parent, key, origin, value };
  const unknown: Unknown = { reason: "invalid", note: problem.message };
  return { file, parent, key, origin, value: undefined, unknown };
}
