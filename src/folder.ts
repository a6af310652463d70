/** A business as a folder: what is read from it, and its check. */

import { check } from "./check.ts";
import { builtInRules } from "./engine/library.ts";
import { readRoot } from "./files/read-root.ts";
import type { Level, Report } from "./finding/types.ts";

export interface FolderOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  readonly level?: Level;
  /** The folder as the report names it. */
  readonly path: string;
}

/**
 * Reads and checks the business of a folder.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function checkFolder(folder: string, options: FolderOptions): Report {
  const { sources, problems } = readRoot(folder);
  return check(sources, { ...options, rules: builtInRules(), unread: problems });
}
