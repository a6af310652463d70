/** `--watch`: runs a command again whenever a file of its businesses changes. */
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseRoots, fromHere } from "./roots.ts";

/** Clears the screen, what was scrolled away, and goes to its first column. */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";
/** More names than this say nothing more. */
const MOST_NAMES = 3;

function namesOf(paths: readonly string[], io: Io): string {
  const names = paths.slice(0, MOST_NAMES).map((path) => fromHere(path, io));
  const more = paths.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} changed`;
}

/** A mistake in the command itself would come back at every change; one that files make may be mended. */
async function attempt(run: () => Promise<number>, io: Io): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`error: ${error.message}\n`);
    return EXIT.usage;
  }
}

/**
 * Runs once and then after every change, until nobody tells of changes any more.
 *
 * @param names the businesses as they were typed
 * @returns the exit code of the last run
 * @throws UsageError when a folder is not there at the start
 */
export async function watchRuns(
  names: readonly string[],
  run: () => Promise<number>,
  io: Io,
): Promise<number> {
  const roots = await chooseRoots(names, io);
  let code = await run();
  if (roots.length === 0) return code;
  const { fileChanges } = await import("./changes.ts");
  const places = roots.map((root) => fromHere(root, io));
  const told = places.map((name) => (name === "." ? "this folder" : name)).join(", ");
  const waiting = (): void => io.stderr.write(`Watching ${told}. End with Ctrl-C.\n`);
  waiting();
  for await (const paths of (io.changes ?? fileChanges)(roots)) {
    if (io.stdout.isTTY) io.stdout.write(CLEAR);
    io.stderr.write(`${namesOf(paths, io)}\n`);
    code = await attempt(run, io);
    waiting();
  }
  return code;
}
