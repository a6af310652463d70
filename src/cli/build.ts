/** `privacyfile build`: writes the site, the internal book, and what goes on record. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublishedFolder, SiteFile } from "../index.ts";
import { missingText, pagesText, recordText, remarksText } from "./build-text.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { oneRoot } from "./one-root.ts";
import { fromHere } from "./roots.ts";
import { writeWhole } from "./write.ts";
import { checkTarget, isWithin, type Target, targetOf, writeFolder } from "./write-folder.ts";

export interface BuildFlags {
  readonly out: string;
  readonly internal?: string;
  readonly draft?: boolean;
  readonly record?: boolean;
  readonly asOf?: string;
}

/**
 * Builds one business.
 *
 * @returns the exit code: 0 written, 1 something that the law requires is missing, or cannot be read
 * @throws UsageError when a folder may not be replaced, or cannot be written
 */
export async function runBuild(
  dir: string | undefined,
  flags: BuildFlags,
  io: Io,
): Promise<number> {
  if (flags.draft && flags.record) {
    throw new UsageError("A draft is not published, so it is not put on record. Choose one.");
  }
  const root = await oneRoot(dir, io, "privacyfile build ");
  const out = targetOf(flags.out, io);
  const book = flags.internal === undefined ? undefined : targetOf(flags.internal, io);
  await checkTargets(out, book, root);
  const { publishFolder } = await import("../index.ts");
  const built = await publishFolder(root, {
    today: flags.asOf ?? io.today(),
    path: fromHere(root, io),
    draft: flags.draft === true,
  });
  const say = (text: string): void => io.stderr.write(text);
  if (!built.report.complete) {
    say("A file cannot be read, so nothing can be published. See: privacyfile check\n");
    return EXIT.findings;
  }
  if (book !== undefined) await writeFolder(book, await built.published.book());
  say(remarksText(built));
  if (isRefused(built, flags)) {
    say(missingText(built, flags));
    return EXIT.findings;
  }
  await writeFolder(out, built.published.site);
  if (flags.record) await writeRecord(root, built.published.recording.files);
  io.stdout.write(pagesText(built, { out: out.name, book: book?.name }));
  say(recordText(built, flags));
  return EXIT.ok;
}

/** The book never lies where the site is published, nor the other way round. */
async function checkTargets(out: Target, book: Target | undefined, root: string): Promise<void> {
  await checkTarget(out, root);
  if (book === undefined) return;
  if (isWithin(book.path, out.path) || isWithin(out.path, book.path)) {
    throw new UsageError(
      `The internal book is not for the public: ${book.name} must lie outside ${out.name}.`,
    );
  }
  await checkTarget(book, root);
}

function isRefused({ published, wrong }: PublishedFolder, { draft, record }: BuildFlags): boolean {
  const { missing, recording } = published;
  if (wrong.length > 0) return true;
  if (record && (recording.refused.length > 0 || published.unreadable.length > 0)) return true;
  return missing.length > 0 && !draft;
}

async function writeRecord(root: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(root, ...path.split("/"));
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, String(content));
  }
}
