/** The built command line as a child process, bounded: a hang or a flood is a failure. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

export const REPOSITORY: string = resolve(import.meta.dirname, "..", "..");
const MAIN = join(REPOSITORY, "dist", "cli", "main.js");

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A hang guard, not a measure of speed. */
const LONGEST = 18_000;
/** Megabytes of heap: what is bounded by design must do with far less than the default. */
const HEAP = 512;

/** Runs `privacyfile` in a folder. */
export function privacyfile(cwd: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done, fail) => {
    const argv = [`--max-old-space-size=${HEAP}`, MAIN, ...args];
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const child = spawn(process.execPath, argv, { cwd, env, timeout: LONGEST });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, stdout, stderr }));
  });
}
