/** What `assemble` is given: files that were read and held against the schema, and the law's words. */
import type { Parsed, Problem } from "../source/types.ts";

/** A file held against the schema, as the schema room hands it on. */
export interface Validated {
  readonly parsed: Parsed;
  readonly problems: readonly Problem[];
  readonly invalid: {
    /** The problem that makes the value under `key` unusable; undefined when it may be used. */
    of(parent: object, key: string | number): Problem | undefined;
  };
}
