/** Which businesses a command is about. */
import { statSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { UsageError } from "./exit.ts";
import type { Io } from "./io.ts";

/** What people may have meant when a folder is not there. */
const COMMANDS: readonly string[] = [
  "check",
  "build",
  "preview",
  "explain",
  "baseline",
  "vendor",
  "waive",
  "fix",
  "rules",
  "test",
  "new",
  "due",
  "doctor",
  "completion",
  "schema",
  "help",
];

/** A folder as people type it: relative to where they are, with `/`. */
export function fromHere(folder: string, io: Io): string {
  const path = relative(io.cwd, folder).split(sep).join("/");
  return path === "" ? "." : path;
}

/** The folder that was named, by itself or by its `privacyfile.yaml`. */
async function namedFolder(name: string, io: Io): Promise<string> {
  const path = resolve(io.cwd, name);
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isDirectory() === true) return path;
  if (basename(path) === "privacyfile.yaml") return dirname(path);
  if (entry !== undefined) {
    throw new UsageError(`${name} is no folder. Name the folder that holds privacyfile.yaml.`);
  }
  const { nearest } = await import("../front.ts");
  const command = /[\\/.]/.test(name) ? undefined : nearest(name, COMMANDS);
  const hint = command === undefined ? "" : ` Did you mean: privacyfile ${command}`;
  throw new UsageError(`There is no folder or command "${name}".${hint}`);
}

/**
 * The folders to check, each once. Named ones: themselves, else the businesses below them; with none
 * named: the nearest upward, else all below.
 *
 * @throws UsageError when a name is no folder
 */
export async function chooseRoots(names: readonly string[], io: Io): Promise<readonly string[]> {
  const { findRoots, rootsBelow } = await import("../front.ts");
  if (names.length === 0) return findRoots(io.cwd);
  const roots: string[] = [];
  for (const name of names) {
    const folder = await namedFolder(name, io);
    const below = rootsBelow(folder);
    roots.push(...(below.includes(folder) ? [folder] : below));
  }
  return [...new Set(roots)];
}
