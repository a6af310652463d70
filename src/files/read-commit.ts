/** A business as it stood at a commit: declarations, rules of its own, and what decides over its check. */
import { dirname, join } from "node:path/posix";
import type { Problem, SourceText } from "../source/types.ts";
import { decode } from "./decode.ts";
import { isDeclarationPath } from "./discover.ts";
import type { Commit, GitFault } from "./git.ts";
import { type Entry, listTree, readBlobs } from "./git-tree.ts";
import { type Fault, fileProblem } from "./problem.ts";
import { LARGEST } from "./read-file.ts";
import type { PolicyTexts } from "./read-policy.ts";
import type { RootTexts } from "./read-root.ts";

/** All that a business keeps at a commit. */
export interface CommitTexts {
  readonly declarations: RootTexts;
  readonly rules: RootTexts;
  readonly policy: PolicyTexts;
  /** Words in other languages. */
  readonly translations: RootTexts;
}

/** Where a business keeps everything that is read of it, from its folder. */
export const BUSINESS_PATHS: readonly string[] = ["privacyfile.yaml", "privacy"];

/** Texts by the id of their blob: what did not change from commit to commit is decoded once. */
export type Blobs = Map<string, string | Fault>;

/**
 * Reads the business of a folder at a commit. Mistakes of single files are problems; a fault only
 * where git cannot tell at all.
 *
 * @param known texts that were read before, and are added to
 */
export function readCommit(commit: Commit, known: Blobs = new Map()): CommitTexts | GitFault {
  const entries = listTree(commit, BUSINESS_PATHS);
  if ("slug" in entries) return entries;
  const followed = entries.filter(({ path }) => sortOf(path) !== undefined);
  const missing = followed.filter(({ id, size }) => !known.has(id) && size <= LARGEST);
  const blobs = readBlobs(
    commit.folder,
    missing.map(({ id }) => id),
  );
  if ("slug" in blobs) return blobs;
  for (const [id, bytes] of blobs) known.set(id, decode(bytes));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const read = (sort: Sort): RootTexts => {
    const mine = followed.filter(({ path }) => sortOf(path) === sort);
    const texts = mine.map((entry) => textOf(entry, { commit, known, byPath }));
    return {
      sources: texts.filter((one): one is SourceText => !("id" in one)),
      problems: texts.filter((one): one is Problem => "id" in one),
    };
  };
  return {
    declarations: read("declaration"),
    rules: read("rule"),
    policy: read("policy"),
    translations: read("translation"),
  };
}

/** The same from texts that came another way; paths are relative to the business's folder. */
export function sortTexts(sources: readonly SourceText[]): CommitTexts {
  const of = (sort: Sort): RootTexts => ({
    sources: sources.filter(({ path }) => sortOf(path) === sort),
    problems: [],
  });
  return {
    declarations: of("declaration"),
    rules: of("rule"),
    policy: of("policy"),
    translations: of("translation"),
  };
}

/** True for a file that says something about the business or decides over its check. */
export function isFollowed(path: string): boolean {
  return sortOf(path) !== undefined;
}

type Sort = "declaration" | "rule" | "policy" | "translation";

function sortOf(path: string): Sort | undefined {
  if (isDeclarationPath(path)) return "declaration";
  if (/^privacy\/rules\/.*\.ya?ml$/i.test(path)) return "rule";
  if (/^privacy\/texts\/.*\.ya?ml$/i.test(path)) return "translation";
  if (/^privacy\/(?:presets|vendor)\/.*\.ya?ml$/i.test(path)) return "policy";
  return path === "privacy/vendor/lock.json" || path === "privacy/baseline.json"
    ? "policy"
    : undefined;
}

interface Reading {
  readonly commit: Commit;
  readonly known: Blobs;
  readonly byPath: ReadonlyMap<string, Entry>;
}

function textOf(entry: Entry, { commit, known, byPath }: Reading): SourceText | Problem {
  const { path } = entry;
  const target = entry.kind === "link" ? targetOf(entry, known, byPath) : entry;
  if (target === undefined) return fileProblem(path, LINK);
  const text = target.size > LARGEST ? TOO_BIG : (known.get(target.id) ?? readOne(commit, target));
  return typeof text === "string" ? { path, text } : fileProblem(path, text);
}

/** A link to a file beside it is followed; it may lead nowhere else. */
function targetOf(link: Entry, known: Blobs, byPath: Reading["byPath"]): Entry | undefined {
  const to = known.get(link.id);
  if (typeof to !== "string" || to.startsWith("/")) return undefined;
  const target = byPath.get(join(dirname(link.path), to));
  return target?.kind === "file" ? target : undefined;
}

function readOne({ folder }: Commit, { id }: Entry): string | Fault {
  const blobs = readBlobs(folder, [id]);
  const bytes = "slug" in blobs ? undefined : blobs.get(id);
  return bytes === undefined ? MISSING : decode(bytes);
}

const MISSING: Fault = {
  slug: "unreadable",
  message: "This file cannot be read: git does not hold its contents",
  fix: "Fetch them: git fetch --refetch, or clone without a filter.",
};

const TOO_BIG: Fault = {
  slug: "too-big",
  message: "This file is too big to hold declarations",
  fix: "Move what is no declaration out of the folder, or split the file.",
};

const LINK: Fault = {
  slug: "dangling-link",
  message: "This link leads to no file of the business at that commit",
  fix: "Put the file itself where the link stands.",
};
