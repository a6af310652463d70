/** A made-up world for commands: a folder of its own, and what was written to it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  /** Runs the command line in process; `at` is a folder inside the world. */
  readonly privacyfile: (args: readonly string[], at?: string, env?: Io["env"]) => Promise<Ran>;
}

const DAY = "2026-12-01";

/** Runs the command line in process in any folder. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  env: Io["env"] = {},
): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: false,
    columns: 80,
  });
  const io: Io = { stdout: sink("stdout"), stderr: sink("stderr"), cwd, env, today: () => DAY };
  const code = await run(args, io);
  return { code, ...written };
}

/** A new folder, removed when the test is over. */
export function world(files: { readonly [path: string]: string } = {}): World {
  const folder = mkdtempSync(join(tmpdir(), "privacyfile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    write,
    privacyfile: (args, at = ".", env = {}) => runIn(join(folder, at), args, env),
  };
}

/** A business about which there is nothing to find fault with, and little to know. */
export const SMALL = "version: 1\nbusiness: { name: Shop, country: IE }\n";
/** One that has a misspelt key. */
export const MISSPELT = "version: 1\nbusiness: { name: Shop, contry: IE }\n";
/** One that cannot be read to its end. */
export const BROKEN = "version: 1\nbusiness: { name: Shop\n";
