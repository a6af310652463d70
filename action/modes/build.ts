/** `mode: build`: checks, then writes documents and site into a folder that is ready to be published. */

import { createHash } from "node:crypto";
import { posix } from "node:path";
import {
  occupationOf,
  type PublishedFolder,
  positionAt,
  publishFolder,
  replaceFolder,
  type SiteFile,
} from "../../src/index.ts";
import type { Env } from "../env.ts";
import { within } from "../files.ts";
import { InputError } from "../inputs.ts";
import { annotateLine, announce, say, setOutput } from "../print.ts";
import { runCheck } from "./check.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Task } from "./judge.ts";

async function target(task: Task, input: string, name: string): Promise<string> {
  const path = within(task.workspace, input, name);
  const occupied = await occupationOf(path);
  if (occupied === "free") return path;
  const what =
    occupied === "file" ? "a file" : "a folder with files that this action did not write";
  throw new InputError(`The input "${input}" is "${name}", ${what}. Name another.`);
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

/** Own texts and versions on record that cannot be used as they stand. */
function tellWrong({ wrong, published }: PublishedFolder, folder: string): number {
  for (const { path, message } of wrong) {
    annotateLine("error", { file: posix.join(folder, path), line: 1, text: message });
  }
  for (const remark of published.remarks) {
    if (!remark.wrong) say(`${posix.join(folder, remark.path)}: ${remark.message}.`);
  }
  return wrong.length;
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
  readonly wrong: number;
}> {
  const { inputs, checkout, today } = task;
  const alone = checkout.businesses.length === 1;
  const site: SiteFile[] = [];
  const book: SiteFile[] = [];
  let missing = 0;
  let wrong = 0;
  for (const { folder, path, inRepository } of checkout.businesses) {
    const built = await publishFolder(folder, { today, path, draft: inputs.draft });
    wrong += tellWrong(built, inRepository);
    missing += tellMissing(built, inRepository);
    const place = alone ? "." : path;
    site.push(...under(place, built.published.site));
    if (inputs.internalDir !== undefined) book.push(...under(place, await built.published.book()));
  }
  return { site, book, missing, wrong };
}

/** @returns `failure` when the check fails, or something that the law requires is missing */
export async function runBuild(task: Task, env: Env): Promise<Conclusion> {
  const { inputs } = task;
  const out = await target(task, "output-dir", inputs.outputDir);
  const inner = inputs.internalDir;
  const internal = inner === undefined ? undefined : await target(task, "internal-dir", inner);
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
  const { site, book, missing, wrong } = await publishAll(task);
  if (internal !== undefined) await replaceFolder(internal, book);
  if (wrong > 0 || (missing > 0 && !inputs.draft)) {
    say(
      wrong > 0
        ? "Nothing was published: correct the texts above first."
        : "Nothing was published: the law wants more than is declared.",
    );
    setOutput(env, "conclusion", "failure");
    return "failure";
  }
  await replaceFolder(out, site);
  setOutput(env, "site-dir", out);
  setOutput(env, "site-digest", digestOf(site));
  say(`${site.length} files written to ${inputs.outputDir}.`);
  return "success";
}
