/** The documents that never leave the business. */
import type { Kind } from "../types.ts";

export const INTERNAL: readonly Kind[] = [];
