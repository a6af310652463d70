/** `privacyfile why`: the lines and the law behind a sentence. */
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { oneRoot } from "./one-root.ts";

export interface WhyFlags {
  readonly language?: string;
  readonly asOf?: string;
  readonly root?: string;
}

/**
 * Prints where a sentence comes from.
 *
 * @returns the exit code: 0 explained, 1 a file cannot be read
 * @throws UsageError when there is no such document or anchor
 */
export async function runWhy(target: string, flags: WhyFlags, io: Io): Promise<number> {
  const root = await oneRoot(flags.root, io);
  const { whyInFolder } = await import("../index.ts");
  const { width } = lookOf(io.stdout, io.env, true);
  const today = flags.asOf ?? io.today();
  const language = flags.language === undefined ? {} : { language: flags.language };
  const answer = whyInFolder(root, { target, today, width, ...language });
  if (answer === "unread") {
    io.stderr.write("A file cannot be read, so nothing can be explained. See: privacyfile check\n");
    return EXIT.findings;
  }
  if (typeof answer === "string") {
    io.stdout.write(answer);
    return EXIT.ok;
  }
  const { unknown, name, near } = answer;
  const what =
    unknown === "document" ? `There is no document "${name}".` : `There is no anchor "${name}".`;
  const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
  throw new UsageError(`${what}${hint} Anchors stand behind the # of a link to a sentence.`);
}
