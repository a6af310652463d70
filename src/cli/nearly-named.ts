/** The main file under another spelling of its name, where nothing was found to check. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Io } from "./io.ts";

const SPELLINGS = /^\.?privacy[-_ ]?file\.(?:ya?ml|txt)$/i;

/** "There is "privacyfile.yml": rename it", or nothing; the folders that were named, else this one. */
export function nearlyNamed(names: readonly string[], io: Io): string {
  const folders = names.length === 0 ? [""] : names;
  const near = folders.flatMap((folder) =>
    readdirSync(resolve(io.cwd, folder))
      .filter((name) => SPELLINGS.test(name))
      .map((name) => join(folder, name)),
  );
  const [found] = near.sort();
  return found === undefined ? "" : `\nThere is "${found}": rename it to privacyfile.yaml.\n`;
}
