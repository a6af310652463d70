/** `mode: build`: checks, then writes documents and site into a folder that is ready to be published. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type PublishedFolder, positionAt, publishFolder, type SiteFile } from "../../src/index.ts";
import { within } from "../files.ts";
import { InputError } from "../inputs.ts";
import { annotateLine, announce, say, setOutput } from "../print.ts";
import { runCheck } from "./check.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Task } from "./judge.ts";

type Env = { readonly [name: string]: string | undefined };

/** Ours to replace: empty, or made by us before. */
const MARKER = ".privacyfile";

function target(task: Task, input: string, name: string): string {
  const path = within(task.workspace, input, name);
  const there = existsSync(path) ? readdirSync(path) : [];
  if (there.length > 0 && !there.includes(MARKER)) {
    throw new InputError(
      `The input "${input}" is "${name}", a folder with files that this action did not write. Name another.`,
    );
  }
  return path;
}

function writeFolder(folder: string, files: readonly SiteFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of [
    ...files,
    { path: MARKER, content: "Written by Privacyfile.\n" },
  ]) {
    const file = join(folder, ...path.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Over all files and their paths, in the order of the paths. */
function digestOf(files: readonly SiteFile[]): string {
  const hash = createHash("sha256");
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = Buffer.from(content);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/** What the law wants in a document and nobody stated, each where it would be stated. */
function tellMissing({ published }: PublishedFolder, folder: string): number {
  for (const { document, element } of published.missing) {
    const cite = element.cite === null ? "" : ` (${element.cite})`;
    const facts = element.wants.map(
      ({ address, key }) => `${key === "" ? "" : `${key} of `}${address}`,
    );
    const text = `${document.title} lacks: ${element.title}${cite}. State: ${facts.join(", ")}`;
    const range = element.wants.find((one) => one.range !== null)?.range ?? null;
    if (range === null) announce("error", "Cannot be published", text);
    else {
      const file = posix.join(folder, range.file.path);
      annotateLine("error", { file, line: positionAt(range.file, range.start).line, text });
    }
  }
  return published.missing.length;
}

/** Sites of several businesses lie side by side under their paths. */
function under(path: string, files: readonly SiteFile[]): readonly SiteFile[] {
  return path === "."
    ? files
    : files.map((file) => ({ ...file, path: posix.join(path, file.path) }));
}

async function publishAll(task: Task): Promise<{
  readonly site: readonly SiteFile[];
  readonly book: readonly SiteFile[];
  readonly missing: number;
}> {
  const { inputs, checkout, today } = task;
  const alone = checkout.businesses.length === 1;
  const site: SiteFile[] = [];
  const book: SiteFile[] = [];
  let missing = 0;
  for (const { folder, path, inRepository } of checkout.businesses) {
    const built = await publishFolder(folder, { today, path, draft: inputs.draft });
    missing += tellMissing(built, inRepository);
    const place = alone ? "." : path;
    site.push(...under(place, built.published.site));
    if (inputs.internalDir !== undefined) book.push(...under(place, await built.published.book()));
  }
  return { site, book, missing };
}

/** @returns `failure` when the check fails, or something that the law requires is missing */
export async function runBuild(task: Task, env: Env): Promise<Conclusion> {
  const { inputs } = task;
  const out = target(task, "output-dir", inputs.outputDir);
  const inner = inputs.internalDir;
  const internal = inner === undefined ? undefined : target(task, "internal-dir", inner);
  if (
    internal !== undefined &&
    (`${internal}/`.startsWith(`${out}/`) || `${out}/`.startsWith(`${internal}/`))
  ) {
    throw new InputError(
      "The internal book is not for the public: it must lie outside of output-dir.",
    );
  }
  const conclusion = await runCheck(task, env);
  if (conclusion !== "success") return conclusion;
  const { site, book, missing } = await publishAll(task);
  if (internal !== undefined) writeFolder(internal, book);
  if (missing > 0 && !inputs.draft) {
    say("Nothing was published: the law wants more than is declared.");
    setOutput(env, "conclusion", "failure");
    return "failure";
  }
  writeFolder(out, site);
  setOutput(env, "site-dir", out);
  setOutput(env, "site-digest", digestOf(site));
  say(`${site.length} files written to ${inputs.outputDir}.`);
  return "success";
}
