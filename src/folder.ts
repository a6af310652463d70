/** A business as a folder: what is read from it, its check and its tests. */

import { type Agenda, agenda } from "./agenda.ts";
import { type Checked, examine } from "./check.ts";
import { readDeclarations } from "./declared.ts";
import { builtInRules } from "./engine/library.ts";
import type { OwnRules } from "./engine/rule/load-all.ts";
import type { Rule } from "./engine/types.ts";
import { readFolder, readRoot } from "./files/read-root.ts";
import { type Stopwatch, UNTIMED } from "./finding/stopwatch.ts";
import type { Level, Report } from "./finding/types.ts";
import { addressesOf } from "./model/addresses.ts";
import { readPolicyFiles } from "./policy-files.ts";
import { type ProveOptions, prove, type TestRun } from "./prove.ts";
import type { SourceText } from "./source/types.ts";

export interface FolderOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  readonly level?: Level;
  /** Whether to work out how far the next level is; `clean`: where nothing is wrong on this one. */
  readonly next?: "clean" | "always";
  /** Takes the time of each part of the work, and of each rule. */
  readonly stopwatch?: Stopwatch;
  /** The folder as the report names it. */
  readonly path: string;
}

/** Where a business keeps its words in other languages, and own parts of documents. */
const TEXTS = "privacy/texts";
/** Where it keeps facts that must hold about it. */
const TESTS = "privacy/tests";

/**
 * The rules that a business keeps beside its declarations, those of copied packages first.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function readOwnRules(folder: string): OwnRules {
  return readPolicyFiles(folder).own;
}

/**
 * Reads and checks the business of a folder, with the rules of the library and its own.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function checkFolder(folder: string, options: FolderOptions): Report {
  return examineFolder(folder, options).report;
}

/** The same, with all that it came from: documents are written from it. */
export function examineFolder(folder: string, options: FolderOptions): Checked {
  const { sources, examine } = examinerOf(folder, options);
  return examine(sources);
}

/** A business as it was read, and its check, which can be asked again for other texts of its files. */
export interface Examiner {
  readonly sources: readonly SourceText[];
  /** All that judge it: the rules of the library and its own. */
  readonly rules: readonly Rule[];
  readonly examine: (sources: readonly SourceText[]) => Checked;
}

/** Reads the business of a folder once, to be examined as often as needed. */
export function examinerOf(folder: string, options: FolderOptions): Examiner {
  const { stopwatch = UNTIMED } = options;
  const { sources, problems } = stopwatch("read files", () => readRoot(folder));
  const { policy, own } = stopwatch("rules of your own", () => readPolicyFiles(folder));
  const rules = own.rules.length === 0 ? builtInRules() : [...builtInRules(), ...own.rules];
  const asked = {
    ...options,
    ...policy,
    rules,
    broken: own.errors,
    unread: problems,
    translations: readFolder(folder, TEXTS),
  };
  return { sources, rules, examine: (texts) => examine(texts, asked) };
}

/**
 * Runs the tests of the business of a folder: the examples of its own rules, and `privacy/tests`.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function proveFolder(
  folder: string,
  options: Pick<ProveOptions, "today" | "path" | "filter" | "strict">,
): TestRun {
  const tests = readFolder(folder, TESTS);
  const { own, policy } = readPolicyFiles(folder);
  const { presets } = policy;
  return prove(readRoot(folder), { ...options, builtIn: builtInRules(), own, tests, presets });
}

/** The addresses of all that a business declares; what cannot be read has none. */
export function addressesInFolder(folder: string): readonly string[] {
  const { sources, problems } = readRoot(folder);
  const { model } = readDeclarations(sources, { today: "2000-01-01", unread: problems });
  return addressesOf(model.root);
}

/**
 * What falls due in the business of a folder; null when its files cannot be read to their end.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 * @param options the day, YYYY-MM-DD, and how far to look ahead as an ISO 8601 duration
 */
export function dueInFolder(
  folder: string,
  options: { readonly today: string; readonly within: string },
): Agenda | null {
  const { sources, problems } = readRoot(folder);
  const { own, policy } = readPolicyFiles(folder);
  return agenda(sources, {
    ...options,
    rules: [...builtInRules(), ...own.rules],
    broken: own.errors,
    unread: problems,
    presets: policy.presets,
  });
}
