/** `privacyfile history`: the changes in meaning of each commit. */
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseRoots, fromHere } from "./roots.ts";

export interface HistoryFlags {
  readonly format: "pretty" | "json" | "markdown";
  readonly asOf?: string;
  readonly language?: string;
  readonly color: boolean;
}

/**
 * Replays git for the businesses of this folder.
 *
 * @returns the exit code: 0 told, 4 nothing to tell of
 * @throws UsageError when git cannot tell
 */
export async function runHistory(
  ref: string | undefined,
  flags: HistoryFlags,
  io: Io,
): Promise<number> {
  const roots = await chooseRoots([], io);
  if (roots.length === 0) {
    io.stderr.write("Nothing to tell of: there is no privacyfile.yaml here, above or below.\n");
    return EXIT.nothing;
  }
  const { historyInFolder, renderHistories } = await import("../index.ts");
  const histories = roots.map((folder) => {
    const history = historyInFolder(folder, {
      today: flags.asOf ?? io.today(),
      path: fromHere(folder, io),
      ...(ref === undefined ? {} : { ref }),
      ...(flags.language === undefined ? {} : { language: flags.language }),
    });
    if ("slug" in history) throw new UsageError(`${history.message}. ${history.fix}`);
    return history;
  });
  io.stdout.write(
    renderHistories(flags.format, histories, lookOf(io.stdout, io.env, !flags.color)),
  );
  return EXIT.ok;
}
