/** The world as a command sees it: handed in, so that commands can be tested in process. */

import type { Changes } from "./changes.ts";
import { EXIT } from "./exit.ts";
import type { Asker } from "./init/questions.ts";

export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width in columns; undefined where nobody knows. */
  readonly columns: number | undefined;
}

export interface Io {
  /** Data: what a program may read on. */
  readonly stdout: Sink;
  /** Talk: what only a person reads. */
  readonly stderr: Sink;
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** UTC date, YYYY-MM-DD. */
  readonly today: () => string;
  /** Asks a person; undefined where nobody sits at a terminal to answer. */
  readonly asker?: () => Promise<Asker>;
  /** Milliseconds from some moment on, for `--timing`; left out: the process's own. */
  readonly clock?: () => number;
  /** Batches of changed files, for `--watch`; left out: those of the disk. */
  readonly changes?: Changes;
}

/**
 * A reader that went away (`| head`) is no failure of ours: what is left is not written. A full disk
 * is one, since half a report could be taken for a whole one.
 */
function quiet(stream: NodeJS.WriteStream): Sink {
  let open = true;
  const close = (error: unknown): void => {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    if (open && code !== "EPIPE") fail(stream, code);
    open = false;
  };
  stream.on("error", close);
  return {
    write: (text) => {
      try {
        if (open) stream.write(text);
      } catch (error) {
        close(error); // files are written at once, pipes later
      }
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

/** The exit code is set last of all: by then the command has set its own. */
function fail(stream: NodeJS.WriteStream, code: string): void {
  process.on("exit", () => {
    process.exitCode = EXIT.usage;
  });
  if (stream !== process.stderr)
    process.stderr.write(`error: The report cannot be written: ${code}\n`);
}

/** Questions need somebody at both ends, and no service for continuous integration answers any. */
function canAsk({ CI: ci }: Io["env"]): boolean {
  const inCi = ci !== undefined && ci !== "" && ci !== "false" && ci !== "0";
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !inCi;
}

async function askInTerminal(): Promise<Asker> {
  const { clackAsker } = await import("./init/clack.ts");
  return clackAsker({ input: process.stdin, output: process.stderr });
}

/** The real world. */
export function processIo(): Io {
  return {
    stdout: quiet(process.stdout),
    stderr: quiet(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    today: () => new Date().toISOString().slice(0, 10),
    ...(canAsk(process.env) ? { asker: askInTerminal } : {}),
  };
}
