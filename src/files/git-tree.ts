/** Reads trees and blobs of a commit from git's own objects. */
import { type Commit, type GitFault, git } from "./git.ts";

/** One blob of a tree. */
export interface Entry {
  /** Relative to the folder that was asked about. */
  readonly path: string;
  readonly id: string;
  readonly size: number;
  /** `file`, or `link` for a symbolic link, whose blob is the path that it leads to. */
  readonly kind: "file" | "link";
}

/** Every file below some paths of the folder at a commit, by path. */
export function listTree(
  { folder, id, prefix }: Commit,
  paths: readonly string[],
): readonly Entry[] | GitFault {
  const at = prefix === "" ? "" : `${prefix}/`;
  const args = [
    "ls-tree",
    "-r",
    "-z",
    "-l",
    "--full-tree",
    id,
    "--",
    ...paths.map((path) => at + path),
  ];
  const listed = git(folder, args);
  if ("slug" in listed) return listed;
  if (listed.code !== 0)
    return { slug: "failed", message: `git ls-tree failed: ${listed.error}`, fix: "Run git fsck." };
  return listed.out
    .toString("utf8")
    .split("\0")
    .flatMap((line) => entryOf(line, at))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `100644 blob <id> <size>\t<path>`; submodules are no files. */
function entryOf(line: string, prefix: string): readonly Entry[] {
  const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
  if (match === null) return [];
  const [, mode = "", id = "", size = "", path = ""] = match;
  if (!path.startsWith(prefix)) return [];
  const kind = mode === "120000" ? "link" : "file";
  return [{ path: path.slice(prefix.length), id, size: Number(size), kind }];
}

/** The bytes of blobs by id, in one call; those that are not there are left out. */
export function readBlobs(
  folder: string,
  ids: readonly string[],
): ReadonlyMap<string, Uint8Array> | GitFault {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const read = git(folder, ["cat-file", "--batch"], `${wanted.join("\n")}\n`);
  if ("slug" in read) return read;
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < read.out.length; ) {
    const end = read.out.indexOf(10, at);
    if (end < 0) break;
    const head = read.out.subarray(at, end).toString("latin1").split(" ");
    const size = Number(head[2]);
    at = end + 1;
    if (head[1] !== "blob" || !Number.isInteger(size)) continue;
    blobs.set(head[0] ?? "", read.out.subarray(at, at + size));
    at += size + 1;
  }
  return blobs;
}
