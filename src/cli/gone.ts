/** Businesses that were declared at a commit, where nobody declares them any more. */
import { join, resolve } from "node:path";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import { fromHere } from "./roots.ts";

export interface Looked {
  /** Folders as they were named; none: what a command looks through by itself. */
  readonly names: readonly string[];
  /** The folders of the businesses that were found. */
  readonly roots: readonly string[];
}

/**
 * Says which of them are gone since the commit that `ref` names: nothing can be judged of them, and
 * nothing follows from that. A ref that leads nowhere is told by whoever reads the state itself.
 *
 * @returns the exit code: 0 when none is gone, else 1
 */
export async function tellGone(ref: string, { names, roots }: Looked, io: Io): Promise<number> {
  const { rootsAtRef } = await import("../index.ts");
  const gone = lookedThrough(names, roots, io).flatMap((folder) => {
    const before = rootsAtRef(folder, ref);
    return ("slug" in before ? [] : before)
      .map((path) => join(folder, path))
      .filter((path) => !roots.includes(path));
  });
  for (const folder of new Set(gone)) {
    io.stderr.write(
      `${fromHere(folder, io)} no longer declares what is done with personal data: its privacyfile.yaml was there at ${ref} and is gone. Nothing can be judged without it, so this is no all-clear. If that is meant, name the folders that are left.\n`,
    );
  }
  return gone.length > 0 ? EXIT.findings : EXIT.ok;
}

/** A business found upward is the only one that was looked for; it is there. */
function lookedThrough(
  names: readonly string[],
  roots: readonly string[],
  io: Io,
): readonly string[] {
  if (names.length > 0) return names.map((name) => resolve(io.cwd, name));
  const here = resolve(io.cwd);
  const [only] = roots;
  const isAbove = roots.length === 1 && only !== undefined && `${here}/`.startsWith(`${only}/`);
  return isAbove ? [] : [here];
}
