/** `privacyfile vendor`: copies a rule package into the business and locks its digest. */
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Copy } from "../index.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { oneRoot } from "./one-root.ts";
import { fromHere } from "./roots.ts";
import { writeWhole } from "./write.ts";

export interface VendorFlags {
  readonly name?: string;
  readonly root?: string;
}

/**
 * Copies the package; nothing of it is run, and nothing is fetched.
 *
 * @throws UsageError when there is no such package, it holds nothing, or it cannot be written
 */
export async function runVendor(source: string, flags: VendorFlags, io: Io): Promise<number> {
  const root = await oneRoot(flags.root, io);
  const folder = await packageFolder(source, io);
  const { copyOf } = await import("../index.ts");
  const name = flags.name === undefined ? {} : { name: flags.name };
  const copy = copyOf(root, folder, { from: source, ...name });
  if ("refused" in copy) throw new UsageError(copy.refused);
  try {
    await replaceFolder(join(root, copy.folder), copy);
    await writeWhole(join(root, copy.lock.path), copy.lock.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The package cannot be copied: ${reason}`);
  }
  io.stderr.write(told(copy, fromHere(join(root, copy.folder), io)));
  return EXIT.ok;
}

/** A folder by its path, else an installed package of this folder or one above. */
async function packageFolder(source: string, io: Io): Promise<string> {
  const isFolder = async (path: string): Promise<boolean> =>
    (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const named = resolve(io.cwd, source);
  if (await isFolder(named)) return named;
  for (let at = io.cwd; ; at = dirname(at)) {
    const installed = join(at, "node_modules", source);
    if (/^[@a-z0-9][\w@./-]*$/i.test(source) && (await isFolder(installed))) return installed;
    if (dirname(at) === at) break;
  }
  throw new UsageError(
    `There is no folder "${source}", and no installed package of that name. Install it first, or name its folder.`,
  );
}

/** The new folder is written beside the old one, and takes its place when it is whole. */
async function replaceFolder(target: string, { files }: Copy): Promise<void> {
  const made = `${target}.${process.pid}.tmp`;
  const old = `${target}.${process.pid}.old`;
  try {
    for (const { path, text } of files) {
      const file = join(made, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const there = await stat(target).catch(() => undefined);
    if (there !== undefined) await rename(target, old);
    await rename(made, target);
  } finally {
    await rm(made, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

function told({ name, version, rules, settings, digest, before }: Copy, folder: string): string {
  const what = [
    ...(rules === 0 ? [] : [`${rules} ${rules === 1 ? "rule" : "rules"}`]),
    ...(settings ? ["settings"] : []),
  ].join(" and ");
  const state = before === null ? "" : before === digest ? ", unchanged" : ", changed";
  const title = version === null ? name : `${name} ${version}`;
  const next = settings
    ? `Next: checks: { extends: ["${name}"] }, and commit the folder with its lock.\n`
    : "Next: commit the folder with its lock; its rules are asked from now on.\n";
  return `${title}: ${what} copied to ${folder}${state}.\n${next}`;
}
