/** The workflows that come with a first declaration. */
import type { NewFile } from "./files.ts";

/** Files below `.github/workflows`, written where none of their name stands. */
export function workflowFiles(): readonly NewFile[] {
  return [];
}
