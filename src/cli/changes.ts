/** Tells when files of a business change, by looking at them again and again: works on every disk. */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Between two looks, in milliseconds. */
const PAUSE = 300;
const DEEPEST = 16;

/** Batches of changed files, as paths; ends when whoever listens stops. */
export type Changes = (folders: readonly string[]) => AsyncIterable<readonly string[]>;

/** Every file below `privacy/`, and `privacyfile.yaml`, with what tells one state from another. */
function look(folders: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const note = (path: string): void => {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry?.isFile() === true) seen.set(path, `${entry.mtimeMs} ${entry.size} ${entry.ino}`);
  };
  const walk = (folder: string, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) walk(path, depth + 1);
      else note(path);
    }
  };
  for (const folder of folders) {
    note(join(folder, "privacyfile.yaml"));
    walk(join(folder, "privacy"), 1);
  }
  return seen;
}

/** A folder that goes away between two looks has no files. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

/**
 * Batches of changes: one begins with the first change and ends when a look finds nothing new, so that
 * who saves three files is told once.
 *
 * @param pause waits between two looks; rejects or returns false to end
 */
export async function* changesOf(
  folders: readonly string[],
  pause: () => Promise<boolean>,
): AsyncGenerator<readonly string[]> {
  let known = look(folders);
  let changed = new Set<string>();
  while (await pause()) {
    const now = look(folders);
    const found = differences(known, now);
    known = now;
    if (found.length > 0) changed = new Set([...changed, ...found]);
    else if (changed.size > 0) {
      yield [...changed].sort();
      changed = new Set();
    }
  }
}

/** The changes of the real world. */
export const fileChanges: Changes = (folders) =>
  changesOf(folders, async () => {
    await setTimeout(PAUSE);
    return true;
  });
