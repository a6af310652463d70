/** The one comment on a pull request: found again by its mark and its author, written only when different. */
import { marked, markerOf } from "../body/marker.ts";
import type { Place } from "../event.ts";
import type { Client } from "../github/client.ts";
import { ourselves } from "../github/identity.ts";
import { allPages } from "../github/pages.ts";

export interface CommentTask {
  readonly client: Client;
  readonly place: Place;
  readonly pull: number;
  readonly id: string;
  readonly body: string;
  /** Write one where there is none yet. */
  readonly create: boolean;
}

interface Written {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly user: unknown;
}

function written(item: unknown): readonly Written[] {
  if (typeof item !== "object" || item === null) return [];
  const { id, body, html_url, user } = item as { readonly [key: string]: unknown }; // read key by key below
  return typeof id === "number" && typeof body === "string"
    ? [{ id, body, url: String(html_url ?? ""), user }]
    : [];
}

async function ours(task: CommentTask): Promise<readonly Written[]> {
  const { client, place, pull, id } = task;
  const items = await allPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner: place.owner,
    repo: place.repo,
    issue_number: pull,
  });
  const candidates = items.flatMap(written).filter(({ body }) => {
    const mark = markerOf(body);
    return mark?.kind === "comment" && mark.id === id;
  });
  if (candidates.length === 0) return [];
  const isOurs = await ourselves(client);
  return candidates.filter(({ user }) => isOurs(user));
}

/** Two runs at once may each have written one: the older stays, whoever wrote the younger takes it back. */
async function keepOldest(task: CommentTask, mine: Written, text: string): Promise<string> {
  const { client, place } = task;
  const oldest = (await ours(task)).reduce((a, b) => (b.id < a.id ? b : a), mine);
  if (oldest.id === mine.id) return mine.url;
  const where = { owner: place.owner, repo: place.repo };
  await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...where,
    comment_id: oldest.id,
    body: text,
  });
  await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...where,
    comment_id: mine.id,
  });
  return oldest.url;
}

/** @returns the comment's address; null when there is none and none was wanted */
export async function keepComment(task: CommentTask): Promise<string | null> {
  const { client, place, pull, id, body, create } = task;
  const text = marked("comment", id, body);
  const where = { owner: place.owner, repo: place.repo };
  const [first] = await ours(task);
  if (first !== undefined) {
    if (markerOf(first.body)?.hash === markerOf(text)?.hash) return first.url;
    await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...where,
      comment_id: first.id,
      body: text,
    });
    return first.url;
  }
  if (!create) return null;
  const { data } = await client.request(
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { ...where, issue_number: pull, body: text },
  );
  const [mine] = written(data);
  return mine === undefined ? data.html_url : keepOldest(task, mine, text);
}
