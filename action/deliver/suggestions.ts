/** Safe fixes as one-click suggestions, on lines of the diff: one review, and nothing suggested twice. */
import type { Place } from "../event.ts";
import type { Client } from "../github/client.ts";
import { allPages } from "../github/pages.ts";
import { textUnder } from "../under.ts";

/** What replaces whole lines of a file. */
export interface Suggestion {
  /** From the repository, with `/`. */
  readonly path: string;
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it is about, in one line of Markdown. */
  readonly says: string;
}

/** More in one review runs into limits that GitHub does not name. */
const MOST = 30;

/** The lines of the new file that the diff shows, by path. */
function shownLines(files: readonly unknown[]): ReadonlyMap<string, ReadonlySet<number>> {
  const shown = new Map<string, ReadonlySet<number>>();
  for (const file of files) {
    const name = textUnder(file, "filename");
    const patch = textUnder(file, "patch");
    if (name !== undefined && patch !== undefined) shown.set(name, linesOf(patch));
  }
  return shown;
}

function linesOf(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const row of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
    if (hunk !== null) line = Number(hunk[1]);
    else if (!row.startsWith("-") && !row.startsWith("\\")) {
      lines.add(line);
      line += 1;
    }
  }
  return lines;
}

/** In a fence longer than any run of backticks in the text. */
function bodyOf({ says, text }: Suggestion): string {
  const longest = Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${says}\n\n${fence}suggestion\n${text.replace(/\n$/, "")}\n${fence}`;
}

function isShown(lines: ReadonlySet<number> | undefined, { from, to }: Suggestion): boolean {
  if (lines === undefined) return false;
  for (let line = from; line <= to; line += 1) if (!lines.has(line)) return false;
  return true;
}

export interface SuggestionTask {
  readonly client: Client;
  readonly place: Place;
  readonly pull: number;
  readonly head: string;
  readonly suggestions: readonly Suggestion[];
}

/** @returns false when there is nothing to suggest that was not suggested before */
export async function suggest(task: SuggestionTask): Promise<string | boolean> {
  const { client, place, pull, head, suggestions } = task;
  if (suggestions.length === 0) return false;
  const where = { owner: place.owner, repo: place.repo, pull_number: pull };
  const files = await allPages(
    client,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    where,
  );
  const shown = shownLines(files);
  const fitting = suggestions.filter((one) => isShown(shown.get(one.path), one));
  if (fitting.length === 0) return false;
  const before = await allPages(
    client,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
    where,
  );
  const bodies = new Set(
    before.map((one) => `${textUnder(one, "path")} ${textUnder(one, "body")}`),
  );
  const comments = fitting
    .map((one) => ({
      path: one.path,
      body: bodyOf(one),
      side: "RIGHT",
      line: one.to,
      ...(one.from < one.to ? { start_line: one.from, start_side: "RIGHT" } : {}),
    }))
    .filter(({ path, body }) => !bodies.has(`${path} ${body}`))
    .slice(0, MOST);
  if (comments.length === 0) return false;
  const { data } = await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...where,
    commit_id: head,
    event: "COMMENT",
    comments,
  });
  return data.html_url;
}
