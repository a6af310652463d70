/** What is kept while events become a tree. */
import type { OriginTable } from "../origins.ts";
import { pointer } from "../pointer.ts";
import type { Comment, Problem, SourceFile, Todo, Yaml } from "../types.ts";

/** Maps under construction; their prototype is empty, so that no inherited key can be met. */
export interface MutableMap {
  [key: string]: Yaml;
}

interface FrameStart {
  /** Offset of the first key or item, or of the opening bracket. */
  readonly start: number;
  /** The bracket that ends it; empty in block style. */
  readonly closer: "" | "]" | "}";
  readonly anchor: string | undefined;
  /** How many values had been read when it began. */
  readonly before: number;
}

export interface MapFrame extends FrameStart {
  readonly kind: "map";
  readonly value: MutableMap;
  readonly slots: Map<string, number>;
  /** The key whose value comes next; null when the key was refused; undefined when a key comes next. */
  key: string | null | undefined;
  /** Number of the key's place. */
  slot: number;
  /** Set when the key stands for the second time. */
  again: Problem | undefined;
}

export interface ListFrame extends FrameStart {
  readonly kind: "list";
  readonly value: Yaml[];
  readonly slots: number[];
  /** Items so far, those taken out included. */
  count: number;
}

export type Frame = MapFrame | ListFrame;

/** A value that an alias may repeat. */
export interface Anchored {
  readonly value: Yaml;
  /** How many values it holds when written out, itself included. */
  readonly size: number;
  /** False while its own content is still being read: an alias to it there would never end. */
  readonly ready: boolean;
  /** Where a single value got its name, until an alias repeats it. */
  unused?: { readonly start: number; readonly end: number } | undefined;
}

export interface State {
  readonly file: SourceFile;
  readonly text: string;
  readonly table: OriginTable;
  readonly frames: Frame[];
  readonly anchors: Map<string, Anchored>;
  readonly problems: Problem[];
  readonly todos: Todo[];
  readonly comments: Comment[];
  /** Everything before this offset has been seen. */
  cursor: number;
  /** End of the last key: what follows belongs to its value. */
  keyEnd: number;
  /** Offset of the next `#` that may start a comment. */
  hash: number;
  /** Values read, with what aliases repeat. */
  size: number;
  /** Values that aliases stand for. */
  repeated: number;
  root: { value: Yaml; start: number; end: number } | undefined;
  complete: boolean;
  /** Set when nothing more is read. */
  stopped: boolean;
}

export function newState(file: SourceFile, table: OriginTable): State {
  const { text } = file;
  return {
    file,
    text,
    table,
    frames: [],
    anchors: new Map(),
    problems: [],
    todos: [],
    comments: [],
    cursor: 0,
    keyEnd: 0,
    hash: nextHash(text, 0),
    size: 0,
    repeated: 0,
    root: undefined,
    complete: true,
    stopped: false,
  };
}

/** Offset of the next `#`, or the end of the text. */
export function nextHash(text: string, from: number): number {
  const at = text.indexOf("#", from);
  return at < 0 ? text.length : at;
}

/** Where the reader is, as a JSON Pointer. */
export function pointerHere(state: State): string {
  const path: (string | number)[] = [];
  for (const frame of state.frames) {
    if (frame.kind === "list") path.push(frame.count);
    else if (typeof frame.key === "string") path.push(frame.key);
  }
  return pointer(path);
}
