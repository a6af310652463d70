// Generated from messages/ by `npm run generate`. Do not edit.
import type { None, Value } from "./types.ts";

/** Every message with what it must be given. */
export interface MessageArguments {
  readonly "common.missing": { readonly what: Value };
  readonly "internal.none": None;
}
