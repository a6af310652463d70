/** Files that a run leaves for the steps after it. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathFrom } from "./businesses.ts";
import { InputError } from "./inputs.ts";

/**
 * A path that an input names, within the workspace.
 *
 * @throws InputError when it lies outside: a later step could be misled by it
 */
export function within(workspace: string, input: string, name: string): string {
  const path = resolve(workspace, name);
  if (pathFrom(workspace, path) === undefined || path === resolve(workspace)) {
    throw new InputError(`The input "${input}" is "${name}", which lies outside of the workspace.`);
  }
  return path;
}

/** Writes a file with its folders. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A folder of this run alone, in the temporary folder of the runner. */
export function scratch(temp: string | undefined): string {
  return mkdtempSync(join(temp === undefined || temp === "" ? tmpdir() : temp, "privacyfile-"));
}
