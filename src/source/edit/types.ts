/** Edits of a declaration file: what is to change, and the splices of text that do it. */
import type { Yaml } from "../types.ts";

/**
 * One change of a file. `at` is a JSON Pointer into the text as it was handed in, also when several
 * edits are made at once; positions in lists count what is not a TODO.
 */
export type Edit =
  /** Replaces a value, or adds it where its key is missing; maps missing on the way are made. */
  | { readonly op: "set"; readonly at: string; readonly to: Yaml }
  /** Adds a key whose value is YAML text with comments; `above` are comment lines over the key. */
  | {
      readonly op: "insert";
      readonly at: string;
      readonly text: string;
      readonly above?: readonly string[];
    }
  | { readonly op: "remove"; readonly at: string }
  /** Adds items to a list; a missing list is made, one single value becomes a list. */
  | { readonly op: "append"; readonly at: string; readonly items: readonly Yaml[] }
  /** Gives an entry of a map another key. */
  | { readonly op: "rename"; readonly at: string; readonly to: string }
  /** Writes a comment on the line where the entry begins, or on a line of its own above it. */
  | {
      readonly op: "comment";
      readonly at: string;
      readonly text: string;
      readonly where: "line" | "above";
    };

/** Text in place of a span of the file, in UTF-16 offsets; `end` is exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why an edit is not made, in a sentence for people. */
export interface Refused {
  readonly refused: string;
}
