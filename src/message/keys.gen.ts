// Generated from messages/ by `npm run generate`. Do not edit.
import type { None, Value } from "./types.ts";

/** Every message with what it must be given. */
export interface MessageArguments {
  readonly "common.not_stated": None;
  readonly "common.outside_colon": { readonly says: Value; readonly term: Value };
}
