/** The businesses of a checkout: their folders, as the inputs name them or as they are found. */
import { existsSync, statSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";
import { rootsBelow } from "../src/index.ts";
import { InputError, type Inputs } from "./inputs.ts";

export interface Business {
  /** Absolute path. */
  readonly folder: string;
  /** From the working directory, with `/`; `.` is the working directory. */
  readonly path: string;
  /** The same from the repository's top. */
  readonly inRepository: string;
}

/** Where the repository lies, and what of it is judged. */
export interface Checkout {
  /** Absolute path of the working directory. */
  readonly top: string;
  /** Where it lies in the repository, with `/`; `.` is the repository's top. */
  readonly prefix: string;
  readonly businesses: readonly Business[];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** `path` from `top`, with `/`; undefined when it lies outside. */
export function pathFrom(top: string, path: string): string | undefined {
  const from = relative(top, path).split(sep).join("/");
  if (from === ".." || from.startsWith("../")) return undefined;
  return from === "" ? "." : from;
}

/**
 * @throws InputError when a folder is not there, or lies outside of the workspace
 */
export function findBusinesses(
  { workingDirectory, roots }: Pick<Inputs, "workingDirectory" | "roots">,
  workspace: string,
): Checkout {
  const top = resolve(workspace, workingDirectory);
  const prefix = pathFrom(workspace, top);
  if (prefix === undefined || !isFolder(top)) {
    throw new InputError(
      `The input "working-directory" is "${workingDirectory}": there is no such folder in the workspace. Is actions/checkout missing?`,
    );
  }
  const named = roots.length === 0 ? ["."] : roots;
  const folders = named.flatMap((root) => {
    const folder = resolve(top, root);
    if (pathFrom(top, folder) === undefined) {
      throw new InputError(
        `The input "roots" names "${root}", which is no folder of the repository.`,
      );
    }
    return isFolder(folder) ? rootsBelow(folder) : [folder];
  });
  // Checked out into a folder of the workspace, or a folder of the checkout: `.git` tells.
  const inside = existsSync(join(top, ".git")) ? "." : prefix;
  const businesses = [...new Set(folders)].map((folder) => {
    const path = pathFrom(top, folder) ?? ".";
    return { folder, path, inRepository: posix.join(inside, path) };
  });
  return { top, prefix: inside, businesses };
}
