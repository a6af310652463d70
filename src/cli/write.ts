/** Writing reports: a reader finds the old file or the new one, never half of one. */
import { lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./exit.ts";
import type { Output } from "./options.ts";

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  return String(error);
}

/** No report is YAML, but the declarations, rules and tests of a business are. */
const YAML = /\.ya?ml$/i;

function misnamed(file: string): string | undefined {
  if (file === "-") return "What goes to stdout is said by --format. Name a file.";
  if (!YAML.test(file)) return undefined;
  return `The report cannot be written to ${file}: no report is YAML, and declarations are. Name another file.`;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/**
 * Looks whether the files can be written, before the work is done that fills them.
 *
 * @throws UsageError when a folder is not there, a file may hold declarations, or two reports would
 *   go to one file
 */
export async function checkOutputs(
  outputs: readonly Pick<Output, "file">[],
  cwd: string,
): Promise<void> {
  const seen = new Set<string>();
  for (const { file } of outputs) {
    const wrong = misnamed(file);
    if (wrong !== undefined) throw new UsageError(wrong);
    const path = resolve(cwd, file);
    if (seen.has(path)) throw new UsageError(`Two reports would be written to ${file}.`);
    seen.add(path);
    if (await isFolder(path)) {
      throw new UsageError(`The report cannot be written to ${file}: it is a folder. Name a file.`);
    }
    if (!(await isFolder(dirname(path)))) {
      throw new UsageError(
        `The report cannot be written to ${file}: there is no such folder. Make it first.`,
      );
    }
  }
}

/** The file that a name leads to, and whether another may be put in its place: not so for a device or pipe. */
async function targetOf(path: string): Promise<{ path: string; replaceable: boolean }> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry === undefined) return { path, replaceable: true };
  if (!entry.isSymbolicLink()) return { path, replaceable: entry.isFile() };
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return { path, replaceable: false };
  return { path: real, replaceable: (await stat(real)).isFile() };
}

async function replace(path: string, text: string): Promise<void> {
  const made = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(made, text, { flag: "wx" });
    await rename(made, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") await rm(made, { force: true });
    throw error;
  }
}

/**
 * Writes a report whole or not at all.
 *
 * @throws UsageError when the file cannot be written
 */
export async function writeReport(
  { file }: Pick<Output, "file">,
  text: string,
  cwd: string,
): Promise<void> {
  try {
    await writeWhole(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`The report cannot be written to ${file}: ${codeOf(error)}.`);
  }
}

/** Writes a file whole or not at all; throws what the system says. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const { path, replaceable } = await targetOf(file);
  if (replaceable) await replace(path, text);
  else await writeFile(path, text);
}
