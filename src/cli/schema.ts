/** `privacyfile schema`: the JSON Schemas in one piece each, for editors and programs. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SCHEMAS } from "../builtin.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";

export interface SchemaFlags {
  readonly out?: string;
}

/** What can be asked for: declarations, rules, and the report that `--format json` writes. */
export const SCHEMA_NAMES: readonly string[] = [
  "privacyfile",
  "rule",
  "test",
  "report",
  "due",
  "diff",
];

/** The schema of declarations is put together from one file an entity; the others stand alone. */
export async function schemaText(name: string): Promise<string> {
  if (name !== "privacyfile") return readFile(new URL(`${name}.schema.json`, SCHEMAS), "utf8");
  const { bundleSchema } = await import("../index.ts");
  return `${JSON.stringify(bundleSchema(), null, 2)}\n`;
}

async function writeAll(folder: string, io: Io): Promise<number> {
  const out = resolve(io.cwd, folder);
  try {
    await mkdir(out, { recursive: true });
    for (const name of SCHEMA_NAMES) {
      await writeFile(join(out, `${name}.schema.json`), await schemaText(name));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The schemas cannot be written to ${folder}: ${reason}`);
  }
  io.stderr.write(`${SCHEMA_NAMES.length} schemas written to ${folder}\n`);
  return EXIT.ok;
}

/**
 * Prints one schema, or writes all of them into a folder.
 *
 * @throws UsageError when there is no such schema, or the folder cannot be written
 */
export async function runSchema(name: string, flags: SchemaFlags, io: Io): Promise<number> {
  if (flags.out !== undefined) return writeAll(flags.out, io);
  if (!SCHEMA_NAMES.includes(name)) {
    throw new UsageError(`There is no schema "${name}". There are: ${SCHEMA_NAMES.join(", ")}.`);
  }
  io.stdout.write(await schemaText(name));
  return EXIT.ok;
}
