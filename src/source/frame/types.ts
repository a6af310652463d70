/** A code frame as lines of segments; whoever prints it chooses the colours. */
import type { Range } from "../types.ts";

/** What a frame points at, and what it says there. */
export interface Label {
  readonly range: Range;
  /** May be empty. */
  readonly says: string;
  /** The blamed place is marked with `^`, related ones with `-`. */
  readonly primary: boolean;
}

export type Role =
  | "gutter" // line numbers and the bar beside them
  | "code" // the text as written
  | "blamed" // the part of it that a primary label marks
  | "related" // the part of it that another label marks
  | "mark" // ^^^^ under what is blamed
  | "related-mark" // ---- under what is related
  | "says" // the words beside a mark
  | "gap"; // lines that are left out

export interface Segment {
  readonly role: Role;
  /** Safe to print in a terminal. */
  readonly text: string;
}

export interface FrameLine {
  readonly segments: readonly Segment[];
}

/** The lines of one file. */
export interface Frame {
  readonly path: string;
  /** Where its first label starts, from 1. */
  readonly line: number;
  readonly column: number;
  readonly lines: readonly FrameLine[];
}

export interface FrameOptions {
  /** Columns that a line may take, gutter included; 100 by default. */
  readonly width?: number;
  /** Lines shown above and below each label; 1 by default. */
  readonly context?: number;
}
