/** `privacyfile preview`: serves what `build` would write, on this computer alone, and follows changes. */
import type { Server } from "node:http";
import type { PublishedFolder } from "../index.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { oneRoot } from "./one-root.ts";
import { serve } from "./preview/serve.ts";
import { watchRoot } from "./preview/watch.ts";
import { fromHere } from "./roots.ts";

export interface PreviewFlags {
  readonly port: number;
  readonly asOf?: string;
}

/** A preview that runs, until it is closed. */
export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves until the process is interrupted. */
export async function runPreview(
  dir: string | undefined,
  flags: PreviewFlags,
  io: Io,
): Promise<number> {
  const root = await oneRoot(dir, io, "privacyfile preview ");
  const preview = await startPreview(root, flags, io);
  io.stderr.write(`${preview.address}\nIt follows your changes. Stop with Ctrl+C.\n`);
  await new Promise<void>((done) => process.once("SIGINT", done));
  await preview.close();
  return EXIT.ok;
}

/**
 * Starts to serve a business.
 *
 * @throws UsageError when the port is taken
 */
export async function startPreview(root: string, flags: PreviewFlags, io: Io): Promise<Preview> {
  const { publishFolder } = await import("../index.ts");
  const build = (): Promise<PublishedFolder> =>
    publishFolder(root, {
      today: flags.asOf ?? io.today(),
      path: fromHere(root, io),
      draft: false,
    });
  const served = serve(await build());
  const watcher = watchRoot(root, async () => {
    try {
      served.show(await build());
    } catch (error) {
      // A bug of ours must not end the preview that would show when it is gone.
      io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
  const port = await listen(served.server, flags.port);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      watcher.close();
      served.server.closeAllConnections();
      await new Promise((done) => served.server.close(done));
    },
  };
}

/** Nobody but this computer is listened to. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", () => {
      fail(new UsageError(`Port ${port} is taken. Name another one: --port 0 takes any.`));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
