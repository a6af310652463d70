/** What decides over a check beside declarations: presets, copied packages with their lock, the baseline. */
import { lstatSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Problem, SourceText } from "../source/types.ts";
import { fileProblem } from "./problem.ts";
import { codeOf, LARGEST, readText } from "./read-file.ts";
import { readFolder } from "./read-root.ts";

/** Texts by their paths within the business, and what could not be read. */
export interface PolicyTexts {
  readonly sources: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/** JSON files that are read when they are there. */
const SINGLE = ["privacy/vendor/lock.json", "privacy/baseline.json"];

/** Reads them from the folder of a business. Throws only when `dir` is no folder. */
export function readPolicyTexts(dir: string): PolicyTexts {
  const root = realpathSync(dir);
  const folders = ["privacy/presets", "privacy/vendor"].map((folder) => readFolder(root, folder));
  const sources = folders.flatMap((read) => read.sources);
  const problems = folders.flatMap((read) => read.problems);
  for (const path of SINGLE) {
    if (!isThere(join(root, path))) continue;
    const text = readText(join(root, path), { root, largest: LARGEST });
    if (typeof text === "string") sources.push({ path, text });
    else problems.push(fileProblem(path, text));
  }
  return { sources, problems };
}

/** Also false where a file stands in place of the folder. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return false;
    throw error;
  }
}
