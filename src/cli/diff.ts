/** `privacyfile diff`: what changed in meaning between two states, and what must be done about it. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Comparison, ComparisonFormat, StateTexts } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, gravest, UsageError } from "./exit.ts";
import { tellGone } from "./gone.ts";
import type { Io } from "./io.ts";
import { explainerOf } from "./own-rules.ts";
import { repositoryOf } from "./repository.ts";
import { chooseRoots, fromHere } from "./roots.ts";

export interface DiffFlags {
  readonly format: ComparisonFormat;
  readonly asOf?: string;
  readonly language?: string;
  readonly color: boolean;
}

const NOTHING = "Nothing to compare: there is no privacyfile.yaml here, above or below.\n";

/** A business to compare: where it lies, and its two states. */
interface Pair {
  readonly path: string;
  readonly folder: string;
  readonly before: StateTexts;
  readonly after: StateTexts;
}

/**
 * Compares this folder with a git ref, or two folders with each other. It tells and never gates.
 *
 * @returns the exit code: 0 told, 1 a state could not be read, 3 a rule could not be run, 4 nothing to compare
 * @throws UsageError when a folder or ref is not there
 */
export async function runDiff(
  names: readonly [before: string, after?: string],
  flags: DiffFlags,
  io: Io,
): Promise<number> {
  const [before, after] = names;
  const pairs =
    after === undefined ? await againstRef(before, io) : await twoFolders(before, after, io);
  if (pairs.length === 0) {
    io.stderr.write(NOTHING);
    return EXIT.nothing;
  }
  const { builtInRules, compare, renderComparisons } = await import("../index.ts");
  const today = flags.asOf ?? io.today();
  const comparisons = pairs.map(({ path, before: was, after: now }) =>
    compare(was, now, {
      today,
      rules: builtInRules(),
      path,
      ...(flags.language === undefined ? {} : { language: flags.language }),
    }),
  );
  const look = lookOf(io.stdout, io.env, !flags.color);
  const known = {
    explain: await explainerOf(pairs.map(({ folder }) => folder)),
    repository: repositoryOf(io),
  };
  io.stdout.write(renderComparisons(flags.format, comparisons, { ...look, ...known }));
  const roots = pairs.map(({ folder }) => folder);
  const gone = after === undefined ? await tellGone(before, { names: [], roots }, io) : EXIT.ok;
  return gravest([...comparisons.map(exitCodeOf), gone]);
}

function exitCodeOf({ report }: Comparison): number {
  if (report.errors.length > 0) return EXIT.rule;
  return report.complete ? EXIT.ok : EXIT.findings;
}

async function againstRef(ref: string, io: Io): Promise<readonly Pair[]> {
  if (statSync(resolve(io.cwd, ref, "privacyfile.yaml"), { throwIfNoEntry: false }) !== undefined) {
    throw new UsageError(
      `${ref} is a folder, and one folder alone is compared with nothing. Name a second one, or a git ref such as main.`,
    );
  }
  const { stateAtRef, stateInFolder } = await import("../index.ts");
  const roots = await chooseRoots([], io);
  return roots.map((folder) => {
    const before = stateAtRef(folder, ref);
    if ("slug" in before) throw new UsageError(`${before.message}. ${before.fix}`);
    const path = fromHere(folder, io);
    return { path, folder, before, after: stateInFolder(folder, "this folder") };
  });
}

async function twoFolders(before: string, after: string, io: Io): Promise<readonly Pair[]> {
  const { stateInFolder } = await import("../index.ts");
  const [was, now] = [before, after].map((name) => {
    const folder = resolve(io.cwd, name);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
    throw new UsageError(
      `There is no folder "${name}". Two states are compared as folders, one state with a git ref.`,
    );
  });
  if (was === undefined || now === undefined) return [];
  const states = { before: stateInFolder(was, before), after: stateInFolder(now, after) };
  return [{ path: fromHere(now, io), folder: now, ...states }];
}
