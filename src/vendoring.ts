/** A rule package on its way into a business: what would be copied, and how it is locked. */
import { readPackage } from "./files/read-package.ts";
import { readPolicyTexts } from "./files/read-policy.ts";
import {
  digestOf,
  LOCK_FILE,
  type Lock,
  readLock,
  VENDOR_FOLDER,
  writeLock,
} from "./settings/packages.ts";
import type { SourceText } from "./source/types.ts";

/** What is to be written for a package. */
export interface Copy {
  readonly name: string;
  readonly version: string | null;
  readonly digest: string;
  /** Where its files go, within the business. */
  readonly folder: string;
  /** By their paths within that folder. */
  readonly files: readonly SourceText[];
  readonly rules: number;
  readonly settings: boolean;
  /** What was locked before under the name; null when nothing was. */
  readonly before: string | null;
  readonly lock: { readonly path: string; readonly text: string };
}

export interface CopyOptions {
  /** How the package was named. */
  readonly from: string;
  /** In place of the name that it gives itself. */
  readonly name?: string;
}

const NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

/**
 * Works out what copying a package writes. Only its settings and rules are taken: nothing of it is run.
 *
 * @param business absolute path of the folder with `privacyfile.yaml`
 * @param folder absolute path of the package
 */
export function copyOf(
  business: string,
  folder: string,
  { from, name: wanted }: CopyOptions,
): Copy | { readonly refused: string } {
  const read = readPackage(folder);
  const name = wanted ?? read.name;
  if (!NAME.test(name)) {
    return { refused: `"${name}" is no name of a package. Choose one: --name <name>` };
  }
  const [problem] = read.problems;
  if (problem !== undefined) return { refused: `${problem.range.file.path}: ${problem.message}.` };
  if (read.files.length === 0) {
    return { refused: `There is nothing to copy in ${from}: neither preset.yaml nor rules/.` };
  }
  const lock = lockOf(business);
  if ("refused" in lock) return lock;
  const digest = digestOf(read.files);
  const { version } = read;
  const packages = { ...lock.packages, [name]: { digest, from, version } };
  const settings = read.files.some(({ path }) => path === "preset.yaml");
  return {
    name,
    version,
    digest,
    folder: `${VENDOR_FOLDER}/${name}`,
    files: read.files,
    rules: read.files.length - Number(settings),
    settings,
    before: Object.hasOwn(lock.packages, name) ? (lock.packages[name]?.digest ?? null) : null,
    lock: { path: LOCK_FILE, text: writeLock({ packages }) },
  };
}

function lockOf(business: string): Lock | { readonly refused: string } {
  const { sources } = readPolicyTexts(business);
  const source = sources.find(({ path }) => path === LOCK_FILE);
  if (source === undefined) return { packages: {} };
  const lock = readLock(source);
  return "message" in lock ? { refused: `${lock.message}. Mend or delete it first.` } : lock;
}
