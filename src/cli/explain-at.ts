/** `privacyfile explain <rule> --at <address>`: why a rule says what it says of one thing. */
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { oneRoot } from "./one-root.ts";
import { repositoryOf } from "./repository.ts";
import { fromHere } from "./roots.ts";

export interface ExplainAtFlags {
  readonly at: string;
  readonly root?: string;
  readonly asOf?: string;
  readonly format: "pretty" | "json";
  readonly color: boolean;
}

/**
 * Explains a rule at an address.
 *
 * @returns the exit code: 0, or 1 when the declarations cannot be read to their end
 * @throws UsageError when there is no such business, rule or address
 */
export async function runExplainAt(rule: string, flags: ExplainAtFlags, io: Io): Promise<number> {
  const index = await import("../index.ts");
  const folder = await oneRoot(flags.root, io);
  const today = flags.asOf ?? io.today();
  const explained = index.explainInFolder(folder, { rule, address: flags.at, today });
  if (explained === undefined) {
    const own = index.readOwnRules(folder);
    if (index.explain(rule, own) !== undefined) {
      throw new UsageError(`"${rule}" is a kind of mistake and judges nothing. Leave out --at.`);
    }
    const near = index.nearestRules(rule, own);
    const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
    throw new UsageError(`There is no rule "${rule}".${hint} All of them: privacyfile rules`);
  }
  if (explained === "unread") {
    io.stderr.write("Cannot judge yet: mend what privacyfile check tells first.\n");
    return EXIT.findings;
  }
  if (explained.subject === null) throw new UsageError(index.nothingExplained(explained));
  const known = { root: fromHere(folder, io), repository: repositoryOf(io) };
  const look = { ...lookOf(io.stdout, io.env, !flags.color), ...known };
  const write = flags.format === "json" ? index.explanationAsJson : index.explanationForTerminal;
  io.stdout.write(write(explained, look));
  return EXIT.ok;
}
