/** `privacyfile history`: its options. */
import type { Command } from "commander";
import type { HistoryFlags } from "../history.ts";
import type { Io } from "../io.ts";
import { parseDate } from "../options.ts";
import { checked, choice, colorOf, type End } from "./declare.ts";

export function declareHistory(program: Command, io: Io, end: End): void {
  program
    .command("history")
    .description("dated changes in meaning, replayed from git")
    .argument("[ref]", "the last commit to look at; left out: HEAD")
    .addOption(
      choice("-f, --format <format>", "how to write on stdout", [
        "pretty",
        "json",
        "markdown",
      ]).default("pretty"),
    )
    .option("--language <language>", "language of the sentences, such as de")
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .action(async (ref: string | undefined, flags: HistoryFlags) => {
      const { runHistory } = await import("../history.ts");
      end(await runHistory(ref, { ...flags, color: colorOf(program) }, io));
    });
}
