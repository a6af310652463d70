/** What happened: the event that started the workflow, and which commits it is about. */
import type { Env } from "./env.ts";
import { textUnder, under } from "./under.ts";

export interface Pull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** The head lies in another repository, or the author is a bot with a token that may only read. */
  readonly foreign: boolean;
}

export interface Event {
  /** `pull_request`, `merge_group`, `push`, `schedule`, `workflow_dispatch` ... */
  readonly name: string;
  readonly pull: Pull | null;
  /** The commit that is checked. */
  readonly head: string;
  /** The commit before, as the event names it; null where there is none. */
  readonly base: string | null;
  /** Name of the branch that others start from; null where the event does not say. */
  readonly defaultBranch: string | null;
}

export interface Place {
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com` or that of an own server. */
  readonly server: string;
  readonly api: string;
  /** The page of this run; null outside of one. */
  readonly run: string | null;
}

/** No commit: what a push names as the one before when the branch is new. */
const NO_COMMIT = /^0+$/;
const COMMIT = /^[0-9a-f]{40,64}$/;

function commit(value: unknown): string | null {
  return typeof value === "string" && COMMIT.test(value) && !NO_COMMIT.test(value) ? value : null;
}

function pullOf(payload: unknown): Pull | null {
  const pull = under(payload, "pull_request");
  const number = under(pull, "number");
  const base = commit(under(pull, "base", "sha"));
  const head = commit(under(pull, "head", "sha"));
  if (typeof number !== "number" || base === null || head === null) return null;
  const from = under(pull, "head", "repo", "full_name");
  const own = under(payload, "repository", "full_name");
  const author = under(pull, "user", "login");
  return { number, base, head, foreign: from !== own || author === "dependabot[bot]" };
}

/** Reads the event; what it does not hold is null, never guessed. */
export function readEvent(env: Env, payload: unknown): Event {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const pull = pullOf(payload);
  return {
    name,
    pull,
    head: env.GITHUB_SHA ?? "",
    base:
      pull?.base ??
      commit(under(payload, "merge_group", "base_sha")) ??
      commit(under(payload, "before")),
    defaultBranch: textUnder(payload, "repository", "default_branch") ?? null,
  };
}

/** Where the repository lies; works for github.com and for servers of one's own. */
export function placeOf(env: Env): Place {
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const server = env.GITHUB_SERVER_URL ?? "https://github.com";
  const id = env.GITHUB_RUN_ID ?? "";
  return {
    owner,
    repo,
    server,
    api: env.GITHUB_API_URL ?? "https://api.github.com",
    run: /^\d+$/.test(id) ? `${server}/${owner}/${repo}/actions/runs/${id}` : null,
  };
}
