// Generated from rules/ by `npm run generate`. Do not edit.
import type { StoredRule } from "./store.ts";

export const RULES: readonly StoredRule[] = [
];
