/** Rule packages that were copied into a business: each is what its lock says, or is not used. */
import { sourceFile } from "../source/position.ts";
import type { Problem, SourceText } from "../source/types.ts";
import { ticked } from "../text/quote.ts";
import { sha256Hex } from "../text/sha256.ts";
import type { Package } from "./types.ts";

/** Where packages lie, each in a folder of its name. */
export const VENDOR_FOLDER = "privacy/vendor";
export const LOCK_FILE = "privacy/vendor/lock.json";

const VERSION = 1;
const PRESET = "preset.yaml";

/** What the lock says about a package. */
export interface LockedPackage {
  /** `sha256-` and hexadecimal digits. */
  readonly digest: string;
  /** What was copied, as it was named. */
  readonly from: string;
  /** The version that the package gave itself; null when it gave none. */
  readonly version: string | null;
}

export interface Lock {
  readonly packages: { readonly [name: string]: LockedPackage };
}

/** Packages that are what was locked. */
export interface Vendored {
  readonly packages: readonly Package[];
  /** The files of their rules. */
  readonly rules: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/** The digest of a package's files, whatever their order; paths count from its own folder. */
export function digestOf(files: readonly SourceText[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `sha256-${sha256Hex(JSON.stringify(sorted.map(({ path, text }) => [path, text])))}`;
}

/**
 * Tells the packages among the files of `privacy/vendor/`.
 *
 * @param lock the text of `lock.json`; undefined when there is none
 */
export function verifyPackages(
  files: readonly SourceText[],
  lock: SourceText | undefined,
): Vendored {
  const locked = lock === undefined ? { packages: {} } : readLock(lock);
  if ("message" in locked) return { packages: [], rules: [], problems: [locked] };
  const folders = byFolder(files);
  const problems: Problem[] = [];
  const packages: Package[] = [];
  const rules: SourceText[] = [];
  for (const [name, own] of folders) {
    const entry = Object.hasOwn(locked.packages, name) ? locked.packages[name] : undefined;
    const wrong = whyNot(name, own, entry?.digest);
    if (wrong !== undefined) {
      problems.push(wrong);
      continue;
    }
    packages.push({ name, preset: own.find(isPreset(name)) ?? null });
    rules.push(...own.filter(({ path }) => path.startsWith(`${VENDOR_FOLDER}/${name}/rules/`)));
  }
  const gone = Object.keys(locked.packages).filter((name) => !folders.has(name));
  const missing = lock === undefined ? [] : gone.map((name) => missingPackage(lock, name));
  return { packages, rules, problems: [...problems, ...missing] };
}

/** The lock as it was read; a problem when it is none. */
export function readLock(source: SourceText): Lock | Problem {
  const wrong: Problem = {
    id: "vendor/lock",
    message: `${LOCK_FILE} is no lock of packages`,
    fix: "Copy the packages again with `privacyfile vendor`, or take the file from before.",
    range: { file: sourceFile(source), start: 0, end: 1 },
    pointer: "",
  };
  try {
    const value: unknown = JSON.parse(source.text);
    if (!isRecord(value) || value.version !== VERSION || !isRecord(value.packages)) return wrong;
    const entries = Object.entries(value.packages).map(([name, entry]) => [name, entryOf(entry)]);
    if (entries.some(([, entry]) => entry === undefined)) return wrong;
    return { packages: Object.fromEntries(entries) };
  } catch {
    return wrong;
  }
}

/** The text of a lock; packages by name. */
export function writeLock({ packages }: Lock): string {
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  const document = { version: VERSION, packages: Object.fromEntries(sorted) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function entryOf(value: unknown): LockedPackage | undefined {
  if (!isRecord(value) || typeof value.digest !== "string") return undefined;
  const { digest, from, version } = value;
  return {
    digest,
    from: typeof from === "string" ? from : "",
    version: typeof version === "string" ? version : null,
  };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `privacy/vendor/acme/rules/...` belongs to `acme`, `privacy/vendor/@acme/house/...` to `@acme/house`. */
function byFolder(files: readonly SourceText[]): ReadonlyMap<string, readonly SourceText[]> {
  const folders = new Map<string, SourceText[]>();
  for (const file of files) {
    const name = /^privacy\/vendor\/((?:@[^/]+\/)?[^/]+)\//.exec(file.path)?.[1];
    if (name === undefined) continue;
    const known = folders.get(name);
    if (known === undefined) folders.set(name, [file]);
    else known.push(file);
  }
  return folders;
}

function isPreset(name: string): (file: SourceText) => boolean {
  return ({ path }) => path === `${VENDOR_FOLDER}/${name}/${PRESET}`;
}

function whyNot(
  name: string,
  files: readonly SourceText[],
  digest: string | undefined,
): Problem | undefined {
  const inside = `${VENDOR_FOLDER}/${name}/`;
  const own = files.map(({ path, text }) => ({ path: path.slice(inside.length), text }));
  if (digest !== undefined && digestOf(own) === digest) return undefined;
  const [first] = files;
  const file = sourceFile(first ?? { path: inside, text: "" });
  const told = { range: { file, start: 0, end: 0 }, pointer: "" };
  if (digest === undefined) {
    return {
      ...told,
      id: "vendor/unlocked",
      message: `The package ${ticked(name)} is not in ${LOCK_FILE}, so it is not used`,
      fix: "Copy it with `privacyfile vendor`, which locks what it copies.",
    };
  }
  return {
    ...told,
    id: "vendor/changed",
    message: `The package ${ticked(name)} is not what was locked, so it is not used`,
    fix: "Copy it again with `privacyfile vendor`; settings of your own go into `checks`.",
  };
}

function missingPackage(lock: SourceText, name: string): Problem {
  const start = Math.max(lock.text.indexOf(JSON.stringify(name)), 0);
  return {
    id: "vendor/missing",
    message: `${ticked(name)} is locked, but no longer there`,
    fix: "Copy it again with `privacyfile vendor`, or take it out of the lock.",
    range: { file: sourceFile(lock), start, end: start + name.length + 2 },
    pointer: "/packages",
  };
}
