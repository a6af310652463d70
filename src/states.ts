/** The states of a business that can be compared: as its folder holds it, and as git holds it. */
import type { StateTexts, Unreadable } from "./compare.ts";
import { MAIN_FILE } from "./files/discover.ts";
import { type Commit, type GitFault, resolveCommit } from "./files/git.ts";
import { listTree } from "./files/git-tree.ts";
import { type Blobs, type CommitTexts, readCommit, sortTexts } from "./files/read-commit.ts";
import { readPolicyTexts } from "./files/read-policy.ts";
import { readFolder, readRoot } from "./files/read-root.ts";
import { isRootFile } from "./files/roots.ts";
import { sortPolicyFiles } from "./policy-files.ts";
import type { SourceText } from "./source/types.ts";

/**
 * The state that a folder holds now.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function stateInFolder(folder: string, name: string): StateTexts {
  const state = stateOf(name, {
    declarations: readRoot(folder),
    rules: readFolder(folder, "privacy/rules"),
    policy: readPolicyTexts(folder),
    translations: readFolder(folder, "privacy/texts"),
  });
  const published = readFolder(folder, "privacy/published", { named: /\.json$/i });
  return { ...state, published: published.sources };
}

/**
 * The state of the same folder at a commit, read from git's objects.
 *
 * @param ref what names the commit: `main`, `HEAD~1`, an id
 */
export function stateAtRef(folder: string, ref: string): StateTexts | GitFault {
  const commit = resolveCommit(folder, ref);
  return "slug" in commit ? commit : stateAtCommit(commit, ref);
}

/** The same for a commit that was found before; texts that were read before are not read again. */
export function stateAtCommit(commit: Commit, name: string, known?: Blobs): StateTexts | GitFault {
  const texts = readCommit(commit, known);
  return "slug" in texts ? texts : stateOf(name, texts);
}

/**
 * Folders of the businesses at the commit that a ref names, from `folder`, with `/`; `.` is that folder
 * itself.
 */
export function rootsAtRef(folder: string, ref: string): readonly string[] | GitFault {
  const commit = resolveCommit(folder, ref);
  const entries = "slug" in commit ? commit : listTree(commit, []);
  if ("slug" in entries) return entries;
  return entries
    .filter(({ path }) => isRootFile(path))
    .map(({ path }) => path.slice(0, -MAIN_FILE.length - 1) || ".");
}

/** A state of which somebody else read the files; paths are relative to the business's folder. */
export function stateOfTexts(name: string, sources: readonly SourceText[]): StateTexts {
  return stateOf(name, sortTexts(sources));
}

/** A fault as a state that cannot be read: everything counts as new then. */
export function unreadable(name: string, { message, fix }: GitFault): Unreadable {
  return { name, because: `${message}. ${fix}` };
}

function stateOf(
  name: string,
  { declarations, rules, policy, translations }: CommitTexts,
): StateTexts {
  const decides = sortPolicyFiles({ policy, rules });
  return {
    name,
    sources: declarations.sources,
    unread: declarations.problems,
    translations,
    ...decides.policy,
    own: decides.own,
  };
}
