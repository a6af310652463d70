/** What stands in a map or list, in the order of the text, values that stand as TODO included. */
import type { Origin, Parsed, Todo, Yaml } from "../types.ts";

/** One entry of a map or item of a list. */
export interface Child {
  /** The key, or the position in the list as written. */
  readonly key: string | number;
  readonly origin: Origin;
  /** A TODO stands as its words. */
  readonly value: Yaml;
}

const TODOS = new WeakMap<Parsed, ReadonlyMap<object, readonly Todo[]>>();

/** The values taken out of each map or list of a file; found once a file. */
function todosOf(parsed: Parsed): ReadonlyMap<object, readonly Todo[]> {
  const known = TODOS.get(parsed);
  if (known !== undefined) return known;
  const todos = new Map<object, Todo[]>();
  for (const todo of parsed.todos) {
    const here = todos.get(todo.parent);
    if (here === undefined) todos.set(todo.parent, [todo]);
    else here.push(todo);
  }
  TODOS.set(parsed, todos);
  return todos;
}

function todoWords({ text }: Todo): string {
  return text === "" ? "TODO" : `TODO ${text}`;
}

/** The children of a map or list in the order in which they are written. */
export function childrenOf(parsed: Parsed, parent: object): readonly Child[] {
  const todos = todosOf(parsed).get(parent) ?? [];
  return Array.isArray(parent) ? items(parsed, parent, todos) : entries(parsed, parent, todos);
}

function entries(parsed: Parsed, parent: object, todos: readonly Todo[]): readonly Child[] {
  const children: Child[] = todos.map((todo) => ({
    key: todo.key,
    origin: todo.origin,
    value: todoWords(todo),
  }));
  for (const [key, value] of Object.entries(parent)) {
    const origin = parsed.origins.of(parent, key);
    if (origin !== undefined) children.push({ key, origin, value });
  }
  // JavaScript lists keys that look like numbers first: the text decides.
  return children.sort((a, b) => startOf(a) - startOf(b));
}

function items(parsed: Parsed, parent: readonly Yaml[], todos: readonly Todo[]): readonly Child[] {
  const children: Child[] = [];
  const waiting = [...todos];
  const taken = (): void => {
    while (waiting[0]?.key === children.length) {
      const todo = waiting.shift();
      if (todo) children.push({ key: todo.key, origin: todo.origin, value: todoWords(todo) });
    }
  };
  parent.forEach((value, index) => {
    taken();
    const origin = parsed.origins.of(parent, index);
    if (origin !== undefined) children.push({ key: children.length, origin, value });
  });
  taken();
  return children;
}

function startOf({ origin }: Child): number {
  return (origin.key ?? origin.value).start;
}
