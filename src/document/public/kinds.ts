/** The documents that people outside read. */
import type { Kind } from "../types.ts";

export const PUBLIC: readonly Kind[] = [];
