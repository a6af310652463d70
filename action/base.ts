/** The state before the change: from git, else fetched, else from the API, else nobody knows. */
import { spawnSync } from "node:child_process";
import {
  resolveCommit,
  rootsAtCommit,
  type StateTexts,
  stateAtCommit,
  stateOfTexts,
  type Unreadable,
} from "../src/index.ts";
import type { Business } from "./businesses.ts";
import type { Event, Place } from "./event.ts";
import type { Client } from "./github/client.ts";
import { readTree } from "./github/tree.ts";

export type BaseSource = "git" | "fetch" | "api" | "none";

export interface Base {
  readonly state: StateTexts | Unreadable;
  readonly source: BaseSource;
}

/** What is compared with: a commit by its name for people and its name for git. */
export interface BaseCommit {
  /** A ref or an id. */
  readonly ref: string;
  /** Its id, where the event tells it; what is fetched and asked for. */
  readonly id: string | null;
}

/** Fetching takes no longer than this; in milliseconds. */
const PATIENCE = 20_000;

const ID = /^[0-9a-f]{40,64}$/;

function revision(top: string, ref: string): string | undefined {
  const done = spawnSync(
    "git",
    ["-C", top, "rev-parse", "--verify", "--quiet", "--end-of-options", ref],
    {
      encoding: "utf8",
    },
  );
  return done.status === 0 ? done.stdout.trim() : undefined;
}

/**
 * Which commit the change is compared with; undefined where there is none to compare with. A pull
 * request is checked out as its merge: the first parent is the base as it is now, which is nearer to
 * the truth than the commit that the event names.
 */
export function baseCommit(
  event: Event,
  given: string | undefined,
  top: string,
): BaseCommit | undefined {
  if (given === "none") return undefined;
  if (given !== undefined) return { ref: given, id: ID.test(given) ? given : null };
  if (event.pull !== null && revision(top, "HEAD^2") === event.pull.head) {
    return { ref: "HEAD^1", id: event.pull.base };
  }
  if (event.base !== null) return { ref: event.base, id: event.base };
  if (event.name !== "push" || event.defaultBranch === null) return undefined;
  const branch = `refs/remotes/origin/${event.defaultBranch}`;
  const id = revision(top, branch);
  return id === undefined || id === event.head ? undefined : { ref: branch, id };
}

/** One commit, without asking anybody for a password. */
function fetched(top: string, id: string): boolean {
  const { status } = spawnSync(
    "git",
    ["-C", top, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", id],
    {
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
      timeout: PATIENCE,
      stdio: "ignore",
    },
  );
  return status === 0;
}

function fromGit({ folder }: Business, ref: string, name: string): StateTexts | string {
  const commit = resolveCommit(folder, ref);
  if ("slug" in commit) return commit.message;
  const state = stateAtCommit(commit, name);
  return "slug" in state ? state.message : state;
}

/**
 * Businesses that were declared at the base and are declared no longer, by their folders from `top`;
 * none where git does not hold the base.
 */
export function goneBusinesses(
  top: string,
  { ref, id }: BaseCommit,
  now: ReadonlySet<string>,
): readonly string[] {
  const commit = resolveCommit(top, ref);
  const known = "slug" in commit && id !== null ? resolveCommit(top, id) : commit;
  if ("slug" in known) return [];
  const roots = rootsAtCommit(known);
  return "slug" in roots ? [] : roots.filter((path) => !now.has(path));
}

export interface BaseTask {
  readonly commit: BaseCommit;
  readonly top: string;
  readonly place: Place;
  readonly client: Client | undefined;
}

/** The state of one business at the base; unreadable with the reason when every way fails. */
export async function readBase(business: Business, task: BaseTask): Promise<Base> {
  const { commit, top, place, client } = task;
  const { ref, id } = commit;
  const name = id ?? ref;
  const local = fromGit(business, ref, name);
  if (typeof local !== "string") return { state: local, source: "git" };
  if (id !== null && fetched(top, id)) {
    const state = fromGit(business, id, name);
    if (typeof state !== "string") return { state, source: "fetch" };
  }
  if (id !== null && client !== undefined) {
    try {
      const texts = await readTree(client, place, { commit: id, folder: business.inRepository });
      return { state: stateOfTexts(name, texts), source: "api" };
    } catch {
      // The next line says what to do; why the last of three ways failed helps nobody.
    }
  }
  const because = `${local}. In the workflow, give actions/checkout: fetch-depth: 2`;
  return { state: { name, because }, source: "none" };
}
