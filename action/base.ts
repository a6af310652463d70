/** The state before the change: from git, else fetched, else from the API, else nobody knows. */
import { spawnSync } from "node:child_process";
import { dirname } from "node:path/posix";
import {
  isRootFile,
  resolveCommit,
  rootsAtRef,
  type StateTexts,
  stateAtCommit,
  stateOfTexts,
  type Unreadable,
} from "../src/index.ts";
import { type Business, type Checkout, pathFrom } from "./businesses.ts";
import type { Event, Place } from "./event.ts";
import type { Client } from "./github/client.ts";
import { type Blob, listTree, readBlobs } from "./github/tree.ts";
import type { Inputs } from "./inputs.ts";

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

/** The commit before, and the ways to it where the checkout does not hold it; each is gone once. */
export interface Before {
  readonly commit: BaseCommit;
  /** Fetches it; false where that fails. */
  readonly fetched: () => boolean;
  /** Its files by the API; undefined where that fails. */
  readonly tree: () => Promise<readonly Blob[] | undefined>;
}

export interface Around {
  /** Absolute path of the working directory. */
  readonly top: string;
  readonly place: Place;
  readonly client: Client | undefined;
}

export function beforeOf(commit: BaseCommit, { top, place, client }: Around): Before {
  const { id } = commit;
  let fetch: boolean | undefined;
  let tree: Promise<readonly Blob[] | undefined> | undefined;
  return {
    commit,
    fetched: () => {
      fetch ??= id !== null && fetched(top, id);
      return fetch;
    },
    tree: () => {
      // Why the last of three ways failed helps nobody: what to do is told all the same.
      tree ??=
        id === null || client === undefined
          ? Promise.resolve(undefined)
          : listTree(client, place, id).catch(() => undefined);
      return tree;
    },
  };
}

/**
 * Businesses that were declared at the base and are declared no longer, by their folders from the
 * working directory; none where nobody can read the base.
 *
 * @param named folders that the inputs name: they are looked at, and no others
 */
export async function goneBusinesses(
  { top, prefix, businesses }: Checkout,
  before: Before,
  named: Inputs["roots"],
): Promise<readonly string[]> {
  const now = new Set(businesses.map(({ path }) => path));
  const isAsked = (path: string): boolean =>
    named.length === 0 || named.some((root) => pathFrom(root, path) !== undefined);
  const { ref, id } = before.commit;
  const roots =
    rootsAt(top, ref) ??
    rootsAt(top, id) ??
    (before.fetched() ? rootsAt(top, id) : undefined) ??
    rootsIn((await before.tree()) ?? [], prefix);
  return roots.filter((path) => !now.has(path) && isAsked(path));
}

/** By git; undefined where it does not hold the commit. */
function rootsAt(top: string, name: string | null): readonly string[] | undefined {
  if (name === null) return undefined;
  const roots = rootsAtRef(top, name);
  return "slug" in roots ? undefined : roots;
}

function rootsIn(files: readonly Blob[], prefix: string): readonly string[] {
  return files.flatMap(({ path }) => {
    const inside = pathFrom(prefix, path);
    return inside !== undefined && isRootFile(inside) ? [dirname(inside)] : [];
  });
}

/** The state of one business at the base; unreadable with the reason when every way fails. */
export async function readBase(
  business: Business,
  before: Before,
  { place, client }: Around,
): Promise<Base> {
  const { ref, id } = before.commit;
  const name = id ?? ref;
  const local = fromGit(business, ref, name);
  if (typeof local !== "string") return { state: local, source: "git" };
  if (id !== null && before.fetched()) {
    const state = fromGit(business, id, name);
    if (typeof state !== "string") return { state, source: "fetch" };
  }
  const tree = await before.tree();
  if (tree !== undefined && client !== undefined) {
    try {
      const texts = await readBlobs(client, place, { tree, folder: business.inRepository });
      return { state: stateOfTexts(name, texts), source: "api" };
    } catch {
      // The next line says what to do.
    }
  }
  const because = `${local}. In the workflow, give actions/checkout: fetch-depth: 2`;
  return { state: { name, because }, source: "none" };
}
