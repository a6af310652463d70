/** A folder of files, written whole or not at all; never over anything that somebody else put there. */
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { SiteFile } from "../index.ts";
import { UsageError } from "./exit.ts";
import type { Io } from "./io.ts";

/** Says that the folder is ours to replace. */
const MARKER = ".privacyfile";
const MARKED = "Written by privacyfile build, which replaces this folder as a whole.\n";

/** A folder to write, and how it was named. */
export interface Target {
  readonly path: string;
  readonly name: string;
}

export function targetOf(name: string, io: Io): Target {
  return { path: resolve(io.cwd, name), name };
}

/** True when `inner` is `outer` or lies in it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/**
 * Looks whether the folder may be replaced, before the work is done that fills it.
 *
 * @throws UsageError when it holds something that `build` did not make, or the declarations themselves
 */
export async function checkTarget({ path, name }: Target, root: string): Promise<void> {
  if (isWithin(root, path) || isWithin(path, join(root, "privacy"))) {
    throw new UsageError(`${name} holds the declarations. Name a folder of its own for the site.`);
  }
  const entries = await entriesOf(path, name);
  if (entries.length > 0 && !entries.includes(MARKER)) {
    throw new UsageError(
      `${name} holds files that privacyfile build did not write, so it is not replaced. Name another folder, or empty it.`,
    );
  }
}

async function entriesOf(path: string, name: string): Promise<readonly string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return [];
  if (!entry.isDirectory()) throw new UsageError(`${name} is a file. Name a folder.`);
  return readdir(path);
}

/**
 * Writes the files into a new folder beside the old one, and puts it in its place.
 *
 * @throws UsageError when the system does not let us; the old folder is then still there
 */
export async function writeFolder(
  { path, name }: Target,
  files: readonly SiteFile[],
): Promise<void> {
  const beside = (ending: string): string =>
    join(dirname(path), `.${basename(path)}.${process.pid}.${ending}`);
  const [made, old] = [beside("new"), beside("old")];
  try {
    await fill(made, files);
    const replaced = await rename(path, old).then(
      () => true,
      () => false,
    );
    await rename(made, path).catch(async (error: unknown) => {
      if (replaced) await rename(old, path);
      throw error;
    });
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UsageError(`${name} cannot be written: ${code}.`);
  }
}

async function fill(folder: string, files: readonly SiteFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { path, content } of [...files, { path: MARKER, content: MARKED }]) {
    const file = join(folder, ...path.split("/"));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: "wx" });
  }
}
