/** Every function that rules may call beside those of the language. */
import type { HostFunction } from "../../expression/types.ts";
import { DATE_FUNCTIONS } from "./dates.ts";
import { DEADLINE_FUNCTIONS } from "./deadlines.ts";
import { byName } from "./define.ts";
import { LAW_FUNCTIONS } from "./law.ts";
import { VENDOR_FUNCTIONS } from "./vendors.ts";
import { WORD_FUNCTIONS } from "./words.ts";

/** By name, without the `$`. */
export const FUNCTIONS: { readonly [name: string]: HostFunction } = byName([
  ...DATE_FUNCTIONS,
  ...DEADLINE_FUNCTIONS,
  ...LAW_FUNCTIONS,
  ...VENDOR_FUNCTIONS,
  ...WORD_FUNCTIONS,
]);
