/** Where businesses are declared: the nearest root upward, else all below. */
import { lstatSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { MAIN_FILE } from "./discover.ts";
import { codeOf } from "./read-file.ts";

const DEEPEST = 12;
const MOST_FOLDERS = 20_000;

/**
 * Absolute paths of the roots that a command in `cwd` is about: the nearest folder upward that has
 * a `privacyfile.yaml`, else every such folder below, in the order of their code units.
 */
export function findRoots(cwd: string): readonly string[] {
  const start = resolve(cwd);
  const above = rootAbove(start);
  return above === undefined ? rootsBelow(start) : [above];
}

/** The nearest folder, from `dir` upward, that has a `privacyfile.yaml`. */
export function rootAbove(dir: string): string | undefined {
  const here = resolve(dir);
  if (hasMainFile(here)) return here;
  const up = dirname(here);
  return up === here ? undefined : rootAbove(up);
}

/** Every folder below `dir` that has one; folders of packages and those with a dot are left out. */
export function rootsBelow(dir: string): readonly string[] {
  const roots: string[] = [];
  let level = [resolve(dir)];
  let looked = 0;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      looked += 1;
      if (looked > MOST_FOLDERS) return roots.sort();
      if (hasMainFile(folder)) roots.push(folder);
      next.push(...foldersOf(folder));
    }
    level = next;
  }
  return roots.sort();
}

/** True for the path of a file, with `/`, that would be found as a root from the top of the path. */
export function isRootFile(path: string): boolean {
  const folders = path.split("/");
  const name = folders.pop();
  return name === MAIN_FILE && folders.length <= DEEPEST && !folders.some(isSkipped);
}

function isSkipped(folder: string): boolean {
  return /^\.|^node_modules$/.test(folder);
}

/** Links are not followed; a folder that cannot be looked into holds no root that could be checked. */
function foldersOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isSkipped(entry.name))
      .map(({ name }) => join(folder, name));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

function hasMainFile(folder: string): boolean {
  return lstatSync(join(folder, MAIN_FILE), { throwIfNoEntry: false }) !== undefined;
}
