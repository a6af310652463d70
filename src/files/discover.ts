/** Which files of a root hold declarations. */
import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../source/types.ts";
import { grouped } from "../text/words.ts";
import { fileProblem } from "./problem.ts";
import { codeOf } from "./read-file.ts";

/** The file at the root of every business. */
export const MAIN_FILE = "privacyfile.yaml";
/** The folder beside it. */
const FOLDER = "privacy";

/** Folders of `privacy/` that hold something else: rules, presets, tests, texts, what was published, packages. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "rules",
  "presets",
  "tests",
  "texts",
  "published",
  "vendor",
  ".schemas",
]);
const DEEPEST = 16;
const YAML = /\.ya?ml$/i;

/** Paths relative to the root, in the order of their code units, and what could not be looked into. */
export interface Discovered {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

interface Walk {
  readonly root: string;
  readonly most: number;
  /** What the files are called. */
  readonly named: RegExp;
  readonly paths: string[];
  readonly problems: Problem[];
}

/** Finds `privacyfile.yaml` and `privacy/**` of a root; at most `most` files. */
export function discover(root: string, most: number): Discovered {
  const walk: Walk = { root, most, named: YAML, paths: [], problems: [] };
  if (exists(join(root, MAIN_FILE))) walk.paths.push(MAIN_FILE);
  if (isFolder(join(root, FOLDER))) look(walk, FOLDER, 1);
  else if (isLinkToFolder(join(root, FOLDER))) walk.problems.push(linkToFolder(FOLDER));
  return bounded(walk, FOLDER);
}

export interface Wanted {
  /** Relative to the root, such as `privacy/rules`. */
  readonly folder: string;
  /** What the files are called; YAML files when left out. */
  readonly named?: RegExp;
}

/** Finds the files of one folder of a root; at most `most` files. */
export function discoverIn(root: string, wanted: Wanted, most: number): Discovered {
  const { folder, named = YAML } = wanted;
  const walk: Walk = { root, most, named, paths: [], problems: [] };
  if (isFolder(join(root, folder))) look(walk, folder, folder.split("/").length);
  else if (isLinkToFolder(join(root, folder))) walk.problems.push(linkToFolder(folder));
  return bounded(walk, folder);
}

function bounded({ paths: found, problems, most }: Walk, folder: string): Discovered {
  const paths = found.sort();
  if (paths.length <= most) return { paths, problems };
  const problem = fileProblem(folder, {
    slug: "too-many",
    message: `This folder holds more than ${grouped(most)} declaration files; only so many are read`,
    fix: "Check whether other files have got into it, or split the business into several roots.",
  });
  return { paths: paths.slice(0, most), problems: [...problems, problem] };
}

function look(walk: Walk, folder: string, depth: number): void {
  if (depth > DEEPEST) {
    walk.problems.push(tooDeep(folder));
    return;
  }
  for (const entry of entriesOf(walk, folder)) {
    if (walk.paths.length > walk.most) return;
    const path = `${folder}/${entry.name}`;
    if (isWanted(entry.name, walk.named)) walk.paths.push(path);
    else if (isSkipped(entry.name, depth)) continue;
    else if (entry.isDirectory()) look(walk, path, depth + 1);
    else if (entry.isSymbolicLink() && isLinkToFolder(join(walk.root, path))) {
      walk.problems.push(linkToFolder(path));
    }
  }
}

/** Whether a file at this path of a root holds declarations, for lists of paths that git gives. */
export function isDeclarationPath(path: string): boolean {
  if (path === MAIN_FILE) return true;
  const [top, ...rest] = path.split("/");
  const name = rest.pop();
  if (top !== FOLDER || name === undefined || rest.length >= DEEPEST) return false;
  return isWanted(name, YAML) && !rest.some((folder, i) => isSkipped(folder, i + 1));
}

/** A folder named `x.yaml` is taken for a file: reading it says what it is. */
function isWanted(name: string, named: RegExp): boolean {
  return named.test(name) && !name.startsWith(".");
}

function isSkipped(name: string, depth: number): boolean {
  return name.startsWith(".") || name === "node_modules" || (depth === 1 && ELSEWHERE.has(name));
}

function entriesOf(walk: Walk, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(walk.root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    walk.problems.push(
      fileProblem(folder, {
        slug: "unreadable",
        message: `This folder cannot be looked into: ${code === "EACCES" ? "the right to read it is missing" : code}`,
        fix: "Give the account that runs the check the right to read it, and check again.",
      }),
    );
    return [];
  }
}

function tooDeep(folder: string): Problem {
  return fileProblem(folder, {
    slug: "too-deep",
    message: `Folders are nested more than ${DEEPEST} levels deep here, and are not looked into`,
    fix: "Move the files up.",
  });
}

/** Not followed, since it could lead in circles or out; not passed over, since it may hold declarations. */
function linkToFolder(path: string): Problem {
  return fileProblem(path, {
    slug: "link-to-folder",
    message: "This link leads to a folder, and folders behind links are not looked into",
    fix: "Put the folder itself, or a link to each of its files, where the link stands.",
  });
}

/** True when something bears the name, be it a link that leads nowhere. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** False also where a file stands in place of a folder on the way. */
function isFolder(path: string): boolean {
  return asked(() => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
}

/** Asked of what is no folder itself; a link that leads nowhere, or in circles, leads to none. */
function isLinkToFolder(path: string): boolean {
  return asked(() => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
}

function asked(question: () => boolean): boolean {
  try {
    return question();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}
