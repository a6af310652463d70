/** The businesses of a checkout: their folders, as the inputs name them or as they are found. */
import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { rootsBelow } from "../src/index.ts";
import { InputError, type Inputs } from "./inputs.ts";

export interface Business {
  /** Absolute path. */
  readonly folder: string;
  /** From the top of the repository, with `/`; `.` is the top. */
  readonly path: string;
}

/** Where the repository lies, and what of it is judged. */
export interface Checkout {
  /** Absolute path of the repository's top. */
  readonly top: string;
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
  if (pathFrom(workspace, top) === undefined || !isFolder(top)) {
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
  const businesses = [...new Set(folders)].map((folder) => ({
    folder,
    path: pathFrom(top, folder) ?? ".",
  }));
  return { top, businesses };
}
