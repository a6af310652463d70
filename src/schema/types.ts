/** What the schema room hands on: what the standalone validators say, and what `validate` makes of it. */
import type { Parsed, Problem } from "../source/types.ts";

/** One complaint of a validator, as Ajv makes them. */
export interface Complaint {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set when a key, not a value, was looked at (`propertyNames`). */
  readonly propertyName?: string;
}

/** A compiled validator: true, or false with its complaints in `errors`. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly Complaint[] | null;
}

/** Which values cannot be used, and why. */
export interface Invalid {
  /**
   * The problem that made the value at `key` of `parent` unusable: it has a schema error, or the
   * key is missing although required, or was probably meant by a misspelt key beside it.
   * An unknown key is listed under its own name too. Undefined: nothing is wrong with this value
   * itself (something inside it may be).
   */
  of(parent: object, key: string | number): Problem | undefined;
}

/** A file that was held against the schema. */
export interface Validated {
  readonly parsed: Parsed;
  /** What the schema found, in the order of the text; the reader's own problems are in `parsed`. */
  readonly problems: readonly Problem[];
  readonly invalid: Invalid;
}
