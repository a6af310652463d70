/** What changed in files, line by line, as `diff -u` and `git apply` know it. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/** A unified diff of one file; empty when nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: CONTEXT,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
