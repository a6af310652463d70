/** All declaration files of one business, read; what could not be read as problems. */
import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Problem, SourceText } from "../source/types.ts";
import { type Discovered, discover, discoverIn } from "./discover.ts";
import { fileProblem } from "./problem.ts";
import { LARGEST, type ReadLimits, readText } from "./read-file.ts";

export interface ReadOptions {
  /** Bytes a file may have; 10 MB by default. */
  readonly largest?: number;
  /** Files that are read at most; 10,000 by default. */
  readonly most?: number;
}

export interface FolderReadOptions extends ReadOptions {
  /** What the files are called; YAML files when left out. */
  readonly named?: RegExp;
}

/** Texts in the order of their paths. With a problem among `problems`, the model is incomplete. */
export interface RootTexts {
  readonly sources: readonly SourceText[];
  readonly problems: readonly Problem[];
}

const MOST_FILES = 10_000;

/** Reads `privacyfile.yaml` and `privacy/**` of the folder `dir`. Throws only when `dir` is no folder. */
export function readRoot(dir: string, options: ReadOptions = {}): RootTexts {
  const { largest = LARGEST, most = MOST_FILES } = options;
  const root = realpathSync(dir);
  return readAll(discover(root, most), { root, largest });
}

/**
 * Reads the files of one folder of a root, such as `privacy/rules`; none when there is no such folder.
 * Throws only when `dir` is no folder.
 */
export function readFolder(
  dir: string,
  folder: string,
  options: FolderReadOptions = {},
): RootTexts {
  const { largest = LARGEST, most = MOST_FILES, named } = options;
  const root = realpathSync(dir);
  const wanted = named === undefined ? { folder } : { folder, named };
  return readAll(discoverIn(root, wanted, most), { root, largest });
}

function readAll({ paths, problems: met }: Discovered, limits: ReadLimits): RootTexts {
  const sources: SourceText[] = [];
  const problems: Problem[] = [...met];
  for (const path of paths) {
    const text = readText(join(limits.root, path), limits);
    if (typeof text === "string") sources.push({ path, text });
    else problems.push(fileProblem(path, text));
  }
  return { sources, problems };
}
