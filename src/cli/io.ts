/** The world as a command sees it: handed in, so that commands can be tested in process. */

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
  /** UTC date, YYYY-MM-DD; the only clock. */
  readonly today: () => string;
}

/** A reader that went away (`| head`) is no failure of ours: what is left is not written. */
function quiet(stream: NodeJS.WriteStream): Sink {
  let open = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    open = false;
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

/** The real world. */
export function processIo(): Io {
  return {
    stdout: quiet(process.stdout),
    stderr: quiet(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
