/** Asks git about commits: nothing is checked out, nothing is fetched, no hook is run. */
import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";

/** Why git could not tell; sentences for people. */
export interface GitFault {
  readonly slug: "no-git" | "no-repository" | "bad-ref" | "unknown-ref" | "shallow" | "failed";
  readonly message: string;
  /** What to type. */
  readonly fix: string;
}

/** A commit of the repository that a folder lies in. */
export interface Commit {
  /** The folder in which git is asked. */
  readonly folder: string;
  /** 40 or 64 hex digits. */
  readonly id: string;
  /** Path of the folder within the repository, with `/`; empty for its root. */
  readonly prefix: string;
}

/** Nothing of the user's configuration, environment or hooks may change what is read. */
const SAFE = [
  "--no-pager",
  "--literal-pathspecs",
  "-c",
  "core.quotepath=false",
  "-c",
  "core.fsmonitor=false",
];
const ENV = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C",
};
/** A hook names its own repository in these; the one that the folder lies in is what is asked about. */
const ELSEWHERE: readonly string[] = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
];
const MOST_BYTES = 256 * 1024 * 1024;

export interface Answer {
  readonly code: number;
  readonly out: Buffer;
  readonly error: string;
}

/** Runs git with these arguments, never through a shell. */
export function git(folder: string, args: readonly string[], input = ""): Answer | GitFault {
  const done = spawnSync("git", [...SAFE, ...args], {
    cwd: folder,
    input,
    env: { ...ownEnvironment(), ...ENV },
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  });
  if (done.error !== undefined) return failedToRun(done.error);
  return { code: done.status ?? 1, out: done.stdout, error: done.stderr.toString("utf8").trim() };
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name));
  return Object.fromEntries(kept);
}

function failedToRun(error: Error): GitFault {
  const code = "code" in error ? String(error.code) : error.message;
  if (code === "ENOENT") {
    return {
      slug: "no-git",
      message: "There is no git on this computer, and only git knows earlier states",
      fix: "Install git, or compare two folders: privacyfile diff <before> <after>",
    };
  }
  return { slug: "failed", message: `git could not be run: ${code}`, fix: "Run git status here." };
}

/** What may be a ref: nothing that git would take for an option, a range or a path of an object. */
const REF = /^(?!-)[^\p{C}\s:?*[\\]{1,250}$/u;

/**
 * The commit that a ref names, such as `main`, `HEAD~2`, `origin/main` or an id.
 *
 * @param folder absolute path of a folder within the repository
 */
export function resolveCommit(folder: string, ref: string): Commit | GitFault {
  if (!REF.test(ref) || ref.includes("..")) {
    return {
      slug: "bad-ref",
      message: `"${ref}" is no name of a commit, branch or tag`,
      fix: "Name one commit, such as main, origin/main, v1.2 or HEAD~1.",
    };
  }
  const top = git(folder, ["rev-parse", "--show-toplevel"]);
  if ("slug" in top) return top;
  if (top.code !== 0) return noRepository(top.error);
  const found = git(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ]);
  if ("slug" in found) return found;
  if (found.code !== 0) return unknownRef(folder, ref);
  const root = realpathSync(top.out.toString("utf8").replace(/\r?\n$/, ""));
  const prefix = relative(root, realpathSync(folder)).split(sep).join("/");
  const commit: Commit = { folder, id: found.out.toString("utf8").trim(), prefix };
  return isThere(commit) ? commit : unknownRef(folder, ref);
}

function noRepository(error: string): GitFault {
  if (/dubious ownership/.test(error)) {
    return {
      slug: "no-repository",
      message: "git does not trust this repository: it belongs to somebody else",
      fix: "Run: git config --global --add safe.directory <this folder>",
    };
  }
  return {
    slug: "no-repository",
    message: "This folder is in no git repository, and only git knows earlier states",
    fix: "Run git init and commit, or compare two folders: privacyfile diff <before> <after>",
  };
}

/** A commit may be named (as the parent of the last one fetched) and not be there. */
function isThere({ folder, id }: Commit): boolean {
  const seen = git(folder, ["cat-file", "-e", `${id}^{tree}`]);
  return !("slug" in seen) && seen.code === 0;
}

/** True when the clone holds the newest commits only. */
export function isShallow(folder: string): boolean {
  const told = git(folder, ["rev-parse", "--is-shallow-repository"]);
  return !("slug" in told) && told.out.toString("utf8").trim() === "true";
}

function unknownRef(folder: string, ref: string): GitFault {
  if (isShallow(folder)) {
    return {
      slug: "shallow",
      message: `This clone holds only the newest commits, and "${ref}" is not among them`,
      fix: `Fetch it first: git fetch --depth=1 origin ${ref} (in a workflow: fetch-depth: 2 or 0 for actions/checkout)`,
    };
  }
  return {
    slug: "unknown-ref",
    message: `This repository has no commit, branch or tag "${ref}"`,
    fix: "See git branch --all and git tag; a branch of a remote is origin/<name>.",
  };
}
