/** The folders that `build` writes: which may be replaced, and what is said when one may not. */
import { join, resolve, sep } from "node:path";
import type { SiteFile } from "../index.ts";
import { UsageError } from "./exit.ts";
import type { Io } from "./io.ts";

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
  const { occupationOf } = await import("../index.ts");
  const occupied = await occupationOf(path);
  if (occupied === "file") throw new UsageError(`${name} is a file. Name a folder.`);
  if (occupied === "others") {
    throw new UsageError(
      `${name} holds files that privacyfile build did not write, so it is not replaced. Name another folder, or empty it.`,
    );
  }
}

/**
 * Puts the files in place of the folder.
 *
 * @throws UsageError when the system does not let us; the old folder is then still there
 */
export async function writeFolder(
  { path, name }: Target,
  files: readonly SiteFile[],
): Promise<void> {
  const { replaceFolder } = await import("../index.ts");
  try {
    await replaceFolder(path, files);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UsageError(`${name} cannot be written: ${code}.`);
  }
}
