/** A business as a folder: what is read from it, and its check. */

import { check } from "./check.ts";
import { builtInRules } from "./engine/library.ts";
import { loadRules, type OwnRules } from "./engine/rule/load-all.ts";
import { readFolder, readRoot } from "./files/read-root.ts";
import type { Level, Report } from "./finding/types.ts";
import { readPolicyFiles } from "./policy-files.ts";

export interface FolderOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  readonly level?: Level;
  /** The folder as the report names it. */
  readonly path: string;
}

/** Where a business keeps rules of its own. */
const RULES = "privacy/rules";

/**
 * The rules that a business keeps beside its declarations, those of copied packages first.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function readOwnRules(folder: string): OwnRules {
  const own = readFolder(folder, RULES);
  const { rules } = readPolicyFiles(folder);
  return loadRules({ ...own, sources: [...rules, ...own.sources] }, builtInRules());
}

/**
 * Reads and checks the business of a folder, with the rules of the library and its own.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function checkFolder(folder: string, options: FolderOptions): Report {
  const { sources, problems } = readRoot(folder);
  const own = readOwnRules(folder);
  const rules = own.rules.length === 0 ? builtInRules() : [...builtInRules(), ...own.rules];
  return check(sources, {
    ...options,
    ...readPolicyFiles(folder).policy,
    rules,
    broken: own.errors,
    unread: problems,
  });
}
