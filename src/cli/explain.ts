/** `privacyfile explain`: the page of one rule or kind of mistake. */
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { ownRulesHere } from "./own-rules.ts";

export interface ExplainFlags {
  readonly format: "pretty" | "markdown";
  readonly color: boolean;
}

export async function runExplain(id: string, flags: ExplainFlags, io: Io): Promise<number> {
  const { explain, nearestRules, pageAsMarkdown, pageForTerminal } = await import("../index.ts");
  const own = await ownRulesHere(io);
  const page = explain(id, own);
  if (page === undefined) {
    const near = nearestRules(id, own);
    const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
    throw new UsageError(`There is no rule "${id}".${hint} All of them: privacyfile rules`);
  }
  const text =
    flags.format === "markdown"
      ? pageAsMarkdown(page)
      : pageForTerminal(page, lookOf(io.stdout, io.env, !flags.color));
  io.stdout.write(text);
  return EXIT.ok;
}
