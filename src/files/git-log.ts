/** The commits in which a business changed. */
import { type Commit, type GitFault, git } from "./git.ts";

export interface LogEntry extends Commit {
  /** YYYY-MM-DD, in UTC: the day it was committed. */
  readonly date: string;
  /** First line of the commit's message. */
  readonly subject: string;
}

/** Fields of a commit are told apart by a sign that no commit holds. */
const FORMAT = "--format=%H%x00%ct%x00%s";

/**
 * The commits up to this one that touched declarations, the oldest first. Of merged branches only the
 * merge itself counts: what was tried on the way never held.
 */
export function commitsOf(
  { folder, id, prefix }: Commit,
  paths: readonly string[],
): readonly LogEntry[] | GitFault {
  const at = prefix === "" ? "" : `${prefix}/`;
  const top = git(folder, ["rev-parse", "--show-toplevel"]);
  if ("slug" in top) return top;
  const root = top.out.toString("utf8").replace(/\r?\n$/, "");
  const named = paths.map((path) => at + path);
  const args = ["log", "--first-parent", "-z", FORMAT, "--end-of-options", id, "--", ...named];
  const log = git(root, args);
  if ("slug" in log) return log;
  if (log.code !== 0) {
    return { slug: "failed", message: `git log failed: ${log.error}`, fix: "Run git fsck." };
  }
  const fields = log.out.toString("utf8").split("\0");
  const entries: LogEntry[] = [];
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const [commit = "", seconds = "", subject = ""] = fields.slice(i, i + 3);
    const date = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    entries.push({ folder, prefix, id: commit, date, subject });
  }
  return entries.reverse();
}
