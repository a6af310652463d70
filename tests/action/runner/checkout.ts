/** Repositories as `actions/checkout` leaves them: with a history, cut off at a depth, or without git. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Paths with their texts. */
export type Tree = { readonly [path: string]: string };

export interface Repository {
  readonly folder: string;
  /** The commit of the base branch. */
  readonly base: string;
  /** The commit of the change. */
  readonly head: string;
  /** What is checked out: the merge of both, as for a pull request. */
  readonly merge: string;
  remove(): void;
}

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      GIT_AUTHOR_NAME: "Ana",
      GIT_AUTHOR_EMAIL: "ana@example.com",
      GIT_COMMITTER_NAME: "Ana",
      GIT_COMMITTER_EMAIL: "ana@example.com",
      GIT_AUTHOR_DATE: "2026-11-01T12:00:00Z",
      GIT_COMMITTER_DATE: "2026-11-01T12:00:00Z",
      GIT_CONFIG_GLOBAL: "/dev/null",
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(folder: string, tree: Tree, message: string): string {
  for (const path of git(folder, "ls-files")
    .split("\n")
    .filter((one) => one !== "")) {
    rmSync(join(folder, path));
  }
  writeTree(folder, tree);
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}

/**
 * A base commit and a change of it, merged as GitHub does.
 *
 * @param depth as of `actions/checkout`; 0: the whole history; "none": no git at all
 */
export function checkout(base: Tree, head: Tree, depth: number | "none" = 2): Repository {
  const work = mkdtempSync(join(tmpdir(), "privacyfile-checkout-"));
  const origin = join(work, "origin");
  const folder = join(work, "shop");
  mkdirSync(origin);
  git(origin, "init", "-q", "-b", "main");
  const before = commit(origin, base, "before");
  git(origin, "checkout", "-q", "-b", "change");
  const after = commit(origin, head, "after");
  git(origin, "checkout", "-q", "main");
  git(origin, "merge", "-q", "--no-ff", "-m", "merge", "change");
  const merge = git(origin, "rev-parse", "HEAD");
  if (depth === "none") {
    cpSync(origin, folder, { recursive: true });
    rmSync(join(folder, ".git"), { recursive: true });
  } else {
    const cut = depth === 0 ? [] : [`--depth=${depth}`];
    git(work, "clone", "-q", ...cut, `file://${origin}`, "shop");
    git(folder, "remote", "set-url", "origin", "https://127.0.0.1:9/acme/shop");
  }
  return {
    folder,
    base: before,
    head: after,
    merge,
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}
