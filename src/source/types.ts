/** The plain types of the reading room: texts, ranges, YAML values with origins, problems. */
import type { Edit } from "./edit/types.ts";

/** One file as it was handed to us; `path` is relative to the root, with `/`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** A text that positions can be computed in (see `position.ts`). */
export interface SourceFile extends SourceText {
  /** UTF-16 offset at which each line starts; computed on first use. */
  readonly lineStarts: readonly number[];
}

/** A span of a file in UTF-16 offsets; `end` is exclusive. */
export interface Range {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** 1-based line and column (UTF-16 code units, as editors and SARIF count them). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Yaml = null | boolean | number | string | YamlList | YamlMap;
export type YamlList = readonly Yaml[];
/** Null-prototype, so that no key can reach an inherited property. */
export interface YamlMap {
  readonly [key: string]: Yaml;
}

/** Where a value stands: its key (none for list items and the root) and the value itself. */
export interface Origin {
  readonly key: Range | null;
  readonly value: Range;
}

/** Origins of the children of every map and list, by parent object and key. */
export interface Origins {
  of(parent: object, key: string | number): Origin | undefined;
}

/** A value that was taken out of the tree: it stands as `TODO` on purpose, or cannot be used. */
export interface Todo {
  readonly parent: object;
  /** Key, or place in the list as it was written (items taken out are counted). */
  readonly key: string | number;
  /** What follows the word TODO, trimmed; may be empty. */
  readonly text: string;
  readonly origin: Origin;
  /** Set when this is no TODO but a value that the reader refused (a key that stands twice, a lossy number). */
  readonly refused?: Problem;
}

export interface Comment {
  /** Without the `#`, trimmed. */
  readonly text: string;
  readonly range: Range;
}

/** An edit of the problem's own file that puts it right; `safe` when it says the same in other letters. */
export interface ProblemFix {
  readonly kind: "safe" | "suggestion";
  /** What it does, in the imperative. */
  readonly title: string;
  readonly edit: Edit;
}

/** A mistake in how something is written, before any rule of law is asked. */
export interface Problem {
  /** Stable id such as `syntax/tab-indentation` or `schema/unknown-key`. */
  readonly id: string;
  /** One sentence: what was found and what was expected. */
  readonly message: string;
  /** What to type. */
  readonly fix: string;
  readonly range: Range;
  /** JSON Pointer in the file to what is blamed. */
  readonly pointer: string;
  /** Address of the entity concerned, where one is known. */
  readonly address?: string;
  readonly related?: readonly RelatedRange[];
  readonly fixes?: readonly ProblemFix[];
}

export interface RelatedRange {
  readonly range: Range;
  readonly says: string;
}

/** What `parse` makes of a text; never throws on user text. */
export interface Parsed {
  readonly file: SourceFile;
  /** The file's mapping; undefined when the file is empty or cannot be read. */
  readonly root: YamlMap | undefined;
  /** Where the whole document stands; a missing top-level key points here. */
  readonly origin: Origin;
  /** False when the text could not be read to its end: nothing may be concluded from what is absent. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
  readonly origins: Origins;
  readonly todos: readonly Todo[];
  readonly comments: readonly Comment[];
}
