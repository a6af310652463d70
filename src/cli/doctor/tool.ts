/** The tool and what it runs on. */
import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { VERSION } from "../../version.gen.ts";
import { good, type Sign } from "./types.ts";

/** As `engines` of the package says. */
const OLDEST = [20, 19] as const;

/** Which versions there are, and whether Node is new enough. */
export function versions(node: string): readonly Sign[] {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  const fix = `Install Node.js ${OLDEST.join(".")} or newer.`;
  return [
    good(`privacyfile ${VERSION}`),
    isOld
      ? { state: "bad", what: `Node.js ${node} is too old`, fix, place: null }
      : good(`Node.js ${node}`),
  ];
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The nearest folder upward that is a working copy. */
export function repositoryAbove(folder: string): string | undefined {
  if (exists(join(folder, ".git"))) return folder;
  const up = dirname(folder);
  return up === folder ? undefined : repositoryAbove(up);
}

/** Whether the history that comparisons need is there. */
export function history(repository: string | undefined): Sign {
  if (repository === undefined) {
    const fix = "Nothing, unless you want to compare with earlier states: then run git init.";
    return { state: "note", what: "This is no git repository", fix, place: null };
  }
  if (!exists(join(repository, ".git", "shallow"))) return good("The history of git is whole");
  return {
    state: "note",
    what: "The history of git is cut off, so a comparison may miss its base",
    fix: "Run git fetch --unshallow; in GitHub Actions give actions/checkout `fetch-depth: 0`.",
    place: ".git/shallow",
  };
}
