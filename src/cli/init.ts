/** `privacyfile init`: a first declaration from about ten answers, TODO for the rest. */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Beginning, Found } from "../index.ts";
import { EXIT, UsageError } from "./exit.ts";
import { addMissing, put, refresh } from "./init/files.ts";
import { type InitFlags, readFlags } from "./init/flags.ts";
import { askAll, type Readers } from "./init/questions.ts";
import { workflowFiles } from "./init/workflows.ts";
import type { Io } from "./io.ts";
import { fromHere } from "./roots.ts";
import { SCHEMA_NAMES, schemaText } from "./schema.ts";

const MAIN = "privacyfile.yaml";
/** Where editors find the schemas; the first line of the main file leads there. */
const SCHEMAS = "privacy/.schemas";

/**
 * Writes the first files of a business, or adds what they lack; what people wrote stays as it is.
 *
 * @param found facts that need not be asked for, since the repository tells them
 * @returns the exit code: 0 all is there, 1 the main file could not be added to
 * @throws UsageError when an answer cannot be understood, or a file cannot be written
 */
export async function runInit(
  dir: string,
  { flags, found = {} }: { readonly flags: InitFlags; readonly found?: Found },
  io: Io,
): Promise<number> {
  const front = await import("../index.ts");
  const readers = {
    words: front.typedWords,
    country: front.typedCountry,
    email: front.typedEmail,
    website: front.typedWebsite,
    names: front.typedNames,
  };
  const known = front.withFound(readFlags(flags, readers), found);
  const answers = { ...front.UNANSWERED, ...(await ask(known, readers, { flags, io })) };
  const folder = await made(resolve(io.cwd, dir));
  const beginning = await front.begin(folder, answers);
  if ("text" in beginning) await put(folder, { path: MAIN, text: beginning.text });
  const schemas = SCHEMA_NAMES.map(async (name) => {
    return { path: `${SCHEMAS}/${name}.schema.json`, text: await schemaText(name) };
  });
  const refreshed = await refresh(folder, await Promise.all(schemas));
  const workflows = flags.workflows ? await addMissing(folder, workflowFiles(folder)) : [];
  const name = (path: string): string => fromHere(join(folder, path), io);
  const written = [
    ...(refreshed.length === 0 ? [] : [`${name(SCHEMAS)}: the schemas that your editor reads`]),
    ...workflows.map((path) => `${name(path)}: written`),
  ];
  const lines = [told(beginning, name(MAIN)), ...written, "", next(beginning, dir)];
  io.stderr.write(`${lines.join("\n")}\n`);
  return beginning.state === "kept" ? EXIT.findings : EXIT.ok;
}

/** Asks only in a terminal, and only where nobody said `--yes`. */
async function ask(
  known: Found,
  readers: Readers,
  { flags, io }: { readonly flags: InitFlags; readonly io: Io },
): Promise<Found> {
  if (flags.yes === true || io.asker === undefined) return known;
  return askAll(known, await io.asker(), readers);
}

async function made(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The folder cannot be made: ${reason}`);
  }
}

function told(beginning: Beginning, name: string): string {
  switch (beginning.state) {
    case "new":
      return `${name}: written; what you did not say stands there as TODO`;
    case "completed":
      return beginning.added.length === 0
        ? `${name}: the line for your editor added`
        : `${name}: added ${beginning.added.join(", ")}; the rest is as it was`;
    case "complete":
      return `${name}: nothing is missing`;
    case "kept":
      return `${name}: left as it is; ${beginning.because}`;
  }
}

function next({ state }: Beginning, dir: string): string {
  const where = dir === "." ? "" : ` ${dir}`;
  if (state === "kept") return `Next: privacyfile check${where}`;
  return `Next: open privacyfile.yaml, fill in the first TODO, and run: privacyfile check${where}`;
}
