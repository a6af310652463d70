/** A business through its commits: which day changed what in meaning. */

import { type GitFault, isShallow, resolveCommit } from "./files/git.ts";
import { commitsOf, type LogEntry } from "./files/git-log.ts";
import { type Blobs, BUSINESS_PATHS, readCommit } from "./files/read-commit.ts";
import type { Dated, History } from "./finding/history.ts";
import { diffModels } from "./impact/diff.ts";
import { glanceOf } from "./impact/glance.ts";
import { categories, subjectGroups } from "./law/vocabulary.ts";
import { assemble, type Model } from "./model/assemble.ts";
import type { Validated } from "./schema/types.ts";
import { validate } from "./schema/validate.ts";
import { parse, unread } from "./source/parse.ts";
import type { Problem, SourceText } from "./source/types.ts";

export interface HistoryOptions {
  /** UTC date, YYYY-MM-DD: the one day that the law is read for. */
  readonly today: string;
  /** The last commit; `HEAD` when left out. */
  readonly ref?: string;
  /** The folder as the report names it. */
  readonly path: string;
  /** BCP 47: language of the sentences. */
  readonly language?: string;
}

/**
 * Replays the commits of a folder's business, the oldest first. Texts are decoded, parsed and validated
 * once for each blob. A commit at which the files cannot be read to their end is said and passed over.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function historyInFolder(folder: string, options: HistoryOptions): History | GitFault {
  const commit = resolveCommit(folder, options.ref ?? "HEAD");
  if ("slug" in commit) return commit;
  const log = commitsOf(commit, BUSINESS_PATHS);
  if ("slug" in log) return log;
  const reader = readerOf(options.today);
  const entries: Dated[] = [];
  let before: Model | undefined;
  for (const entry of log) {
    const model = reader(entry);
    if ("slug" in model) return model;
    entries.push(datedOf(entry, { before, model }, options));
    if (model.complete) before = model;
  }
  return { path: options.path, as_of: options.today, shallow: isShallow(folder), entries };
}

function datedOf(
  { id, date, subject }: LogEntry,
  { before, model }: { readonly before: Model | undefined; readonly model: Model },
  options: HistoryOptions,
): Dated {
  const told = { commit: id, date, subject };
  if (!model.complete) return { ...told, state: "unreadable", glance: [], changes: [] };
  if (before === undefined) return { ...told, state: "first", glance: [], changes: [] };
  const { changes } = diffModels(before.root, model.root, options);
  const facts = changes.filter(({ weight }) => weight === "fact");
  return { ...told, state: "read", glance: glanceOf(facts), changes: facts };
}

/** Reads the model of a commit; what did not change since an earlier one is not read again. */
function readerOf(today: string): (entry: LogEntry) => Model | GitFault {
  const blobs: Blobs = new Map();
  const files = new Map<string, Validated>();
  const vocabulary = { categories: categories(), subjects: subjectGroups() };
  const once = (source: SourceText): Validated => {
    const key = `${source.path}\0${source.text}`;
    const known = files.get(key) ?? validate(parse(source));
    files.set(key, known);
    return known;
  };
  const broken = (problem: Problem): Validated => validate(unread(problem.range.file, problem));
  return (entry) => {
    const texts = readCommit(entry, blobs);
    if ("slug" in texts) return texts;
    const { sources, problems } = texts.declarations;
    return assemble([...sources.map(once), ...problems.map(broken)], { today, vocabulary });
  };
}
