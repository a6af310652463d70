/** The files that `privacyfile init` writes beside the main one. */
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../exit.ts";
import { writeWhole } from "../write.ts";

/** A file within the folder of a business, its path with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a file whole, with the folders above it.
 *
 * @throws UsageError when it cannot be written
 */
export async function put(folder: string, { path, text }: NewFile): Promise<void> {
  const target = join(folder, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be written: ${reason}`);
  }
}

/** Writes what is new or has changed; for files that only we write. Gives their paths. */
export async function refresh(
  folder: string,
  files: readonly NewFile[],
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const file of files) {
    const before = await readFile(join(folder, file.path), "utf8").catch(() => undefined);
    if (before === file.text) continue;
    await put(folder, file);
    written.push(file.path);
  }
  return written;
}

/** Writes what is not there yet; for files that people change. Gives their paths. */
export async function addMissing(
  folder: string,
  files: readonly NewFile[],
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const file of files) {
    const there = await readFile(join(folder, file.path)).then(
      () => true,
      () => false,
    );
    if (there) continue;
    await put(folder, file);
    written.push(file.path);
  }
  return written;
}
