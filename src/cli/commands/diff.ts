/** `privacyfile diff`: its options. */
import type { Command } from "commander";
import type { DiffFlags } from "../diff.ts";
import type { Io } from "../io.ts";
import { parseDate } from "../options.ts";
import { checked, choice, colorOf, type End } from "./declare.ts";

export function declareDiff(program: Command, io: Io, end: End): void {
  program
    .command("diff")
    .description("what changed in meaning since a git ref, and what must be done about it")
    .argument("<before>", "a git ref such as main, or a folder")
    .argument("[after]", "a second folder; left out: this folder as it is now")
    .addOption(
      choice("-f, --format <format>", "how to write on stdout", [
        "pretty",
        "json",
        "markdown",
      ]).default("pretty"),
    )
    .option("--language <language>", "language of the sentences about changes, such as de")
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .action(async (before: string, after: string | undefined, flags: DiffFlags) => {
      const { runDiff } = await import("../diff.ts");
      const names = after === undefined ? ([before] as const) : ([before, after] as const);
      end(await runDiff(names, { ...flags, color: colorOf(program) }, io));
    });
}
