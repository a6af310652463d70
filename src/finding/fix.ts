/** Edits that a machine can make to settle a finding. */
import type { Edit } from "../source/edit/types.ts";
import type { SourceFile } from "../source/types.ts";

/**
 * `safe` states nothing about the business that it did not state itself: it puts right how something is
 * written, or marks what is missing with TODO. A `suggestion` must be looked at first.
 */
export type FixKind = "safe" | "suggestion";

export interface FileEdit {
  readonly file: SourceFile;
  readonly edit: Edit;
}

/** One way to settle a finding: all its changes together. */
export interface Fix {
  readonly kind: FixKind;
  /** What it does, in the imperative. */
  readonly title: string;
  readonly changes: readonly FileEdit[];
}
