/** A value that was read goes to its place in the tree, unless it is a TODO or stands twice. */
import { todoText } from "../todo.ts";
import type { Problem, Todo, Yaml } from "../types.ts";
import { refuseComplexKey } from "./keys.ts";
import type { ListFrame, MapFrame, State } from "./state.ts";

export interface Read {
  readonly value: Yaml;
  readonly start: number;
  readonly end: number;
  /** Set when the value cannot be used. */
  readonly refused?: Problem;
}

/** Puts a value into the innermost open map or list, or makes it the document. */
export function attach(state: State, read: Read): void {
  const frame = state.frames[state.frames.length - 1];
  if (frame === undefined) state.root = read;
  else if (frame.kind === "list") attachItem(state, frame, read);
  else attachValue(state, frame, read);
}

function attachItem(state: State, frame: ListFrame, read: Read): void {
  const slot = state.table.note(-1, -1);
  state.table.value(slot, read);
  const text = takenOut(read);
  if (text === undefined) {
    frame.value.push(read.value);
    frame.slots.push(slot);
  } else takeOut(state, { parent: frame.value, key: frame.count, text }, { slot, read });
  frame.count += 1;
}

function attachValue(state: State, frame: MapFrame, read: Read): void {
  const { key, slot, again } = frame;
  if (key === undefined) {
    refuseComplexKey(state, frame, read);
    return;
  }
  if (key !== null && again !== undefined) attachAgain(state, frame, { ...read, refused: again });
  else if (key !== null) {
    state.table.value(slot, read);
    const text = takenOut(read);
    if (text === undefined) frame.value[key] = read.value;
    else takeOut(state, { parent: frame.value, key, text }, { slot, read });
  }
  frame.key = undefined;
}

/** The text of a TODO; also "" for a value that was refused; undefined when the value stays. */
function takenOut({ value, refused }: Read): string | undefined {
  if (refused !== undefined) return "";
  return typeof value === "string" ? todoText(value) : undefined;
}

function takeOut(
  state: State,
  { parent, key, text }: { parent: object; key: string | number; text: string },
  { slot, read }: { slot: number; read: Read },
): void {
  const todo: Todo = { parent, key, text, origin: state.table.at(slot) };
  state.todos.push(read.refused === undefined ? todo : { ...todo, refused: read.refused });
}

/**
 * The second value of a key. Of two single values neither can be trusted, so the key is taken out.
 * Where one is a map or list, the first stays, and nothing may be concluded from what is absent.
 */
function attachAgain(state: State, frame: MapFrame, read: Read): void {
  const { slot, value: map } = frame;
  const key = frame.key ?? "";
  const first = map[key];
  if (isCollection(read.value) || isCollection(first)) state.complete = false;
  else if (first !== undefined) {
    delete map[key];
    takeOut(state, { parent: map, key, text: "" }, { slot, read });
  }
}

function isCollection(value: Yaml | undefined): boolean {
  return typeof value === "object" && value !== null;
}
