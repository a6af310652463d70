/** The one business that a command is about. */
import { UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseRoots, fromHere } from "./roots.ts";

/**
 * The business that was named (after `option`, as it is typed), else the nearest upward, else the only one below.
 *
 * @throws UsageError when there is none, or several
 */
export async function oneRoot(
  named: string | undefined,
  io: Io,
  option = "--root ",
): Promise<string> {
  const roots = await chooseRoots(named === undefined ? [] : [named], io);
  const [root, ...others] = roots;
  if (root === undefined) {
    const where = named === undefined ? "here, above or below" : `in ${named}`;
    throw new UsageError(`There is no privacyfile.yaml ${where}. Name its folder: ${option}<dir>`);
  }
  if (others.length > 0) {
    const names = roots.map((one) => fromHere(one, io));
    throw new UsageError(
      `There are several businesses. Name one: ${option}${names.join(`, ${option}`)}`,
    );
  }
  return root;
}
