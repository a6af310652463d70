/** The one issue of the weekly review: found again by its mark and its author, edited only when different. */
import { marked, markerOf } from "../body/marker.ts";
import type { Place } from "../event.ts";
import type { Client } from "../github/client.ts";
import { ourselves } from "../github/identity.ts";
import { allPages } from "../github/pages.ts";

export interface IssueTask {
  readonly client: Client;
  readonly place: Place;
  readonly id: string;
  readonly title: string;
  readonly labels: readonly string[];
  /** The text, given the body that the issue has now; empty when there is no issue yet. */
  readonly text: (before: string) => { readonly body: string; readonly count: number };
}

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly url: string;
  readonly user: unknown;
}

function issueOf(item: unknown): readonly Issue[] {
  if (typeof item !== "object" || item === null || "pull_request" in item) return [];
  const { number, body, state, html_url, user } = item as { readonly [key: string]: unknown }; // looked at below
  if (typeof number !== "number" || typeof body !== "string") return [];
  return [{ number, body, open: state === "open", url: String(html_url ?? ""), user }];
}

/** Ours with this mark, the oldest first; labels are not asked for, since people may take them off. */
async function ours({ client, place, id }: IssueTask): Promise<readonly Issue[]> {
  const items = await allPages(client, "GET /repos/{owner}/{repo}/issues", {
    owner: place.owner,
    repo: place.repo,
    state: "all",
  });
  const candidates = items.flatMap(issueOf).filter(({ body }) => {
    const mark = markerOf(body);
    return mark?.kind === "review" && mark.id === id;
  });
  if (candidates.length === 0) return [];
  const isOurs = await ourselves(client);
  return candidates.filter(({ user }) => isOurs(user)).sort((a, b) => a.number - b.number);
}

const DONE = "Nothing is overdue or due soon any more. This issue opens again when something is.";

async function update(task: IssueTask, issue: Issue): Promise<string> {
  const { client, place, id, text } = task;
  const where = { owner: place.owner, repo: place.repo, issue_number: issue.number };
  const { body, count } = text(issue.body);
  const next = marked("review", id, body);
  if (count === 0) {
    if (!issue.open) return issue.url;
    const path = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    await client.request(path, { ...where, body: DONE });
    await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      ...where,
      state: "closed",
      body: next,
    });
    return issue.url;
  }
  if (issue.open && issue.body.replaceAll("\r\n", "\n") === next) return issue.url;
  await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    ...where,
    state: "open",
    body: next,
  });
  return issue.url;
}

/** Two runs at once may each have opened one: the older stays. */
async function keepOldest(task: IssueTask, mine: Issue): Promise<string> {
  const [oldest = mine] = await ours(task);
  if (oldest.number === mine.number) return mine.url;
  const { client, place } = task;
  await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    owner: place.owner,
    repo: place.repo,
    issue_number: mine.number,
    state: "closed",
  });
  return oldest.url;
}

/** @returns the issue's address; false when there is none and nothing is due */
export async function keepIssue(task: IssueTask): Promise<string | false> {
  const { client, place, id, title, labels, text } = task;
  const [issue] = await ours(task);
  if (issue !== undefined) return update(task, issue);
  const { body, count } = text("");
  if (count === 0) return false;
  const { data } = await client.request("POST /repos/{owner}/{repo}/issues", {
    owner: place.owner,
    repo: place.repo,
    title,
    body: marked("review", id, body),
    labels: [...labels],
  });
  const [mine] = issueOf(data);
  return mine === undefined ? data.html_url : keepOldest(task, mine);
}
