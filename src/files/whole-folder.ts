/** A folder of files, written whole or not at all; never over anything that somebody else put there. */
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file by its path within the folder, with `/`. */
interface FolderFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Says that the folder is ours to replace. */
const MARKER: FolderFile = {
  path: ".privacyfile",
  content: "Written by privacyfile build, which replaces this folder as a whole.\n",
};

/** What lies in a place: nothing or what we wrote (`free`), what others did, or no folder at all. */
export type Occupied = "free" | "others" | "file";

/** Looks whether a folder may be replaced, before the work is done that fills it. */
export async function occupationOf(path: string): Promise<Occupied> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return "free";
  if (!entry.isDirectory()) return "file";
  const entries = await readdir(path);
  return entries.length === 0 || entries.includes(MARKER.path) ? "free" : "others";
}

/**
 * Writes the files into a new folder beside the old one, and puts it in its place. Throws what the
 * system says when it does not let us; the old folder is then still there.
 */
export async function replaceFolder(path: string, files: readonly FolderFile[]): Promise<void> {
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
    throw error;
  }
}

async function fill(folder: string, files: readonly FolderFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { path, content } of [...files, MARKER]) {
    const file = join(folder, ...path.split("/"));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: "wx" });
  }
}
