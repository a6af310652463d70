/** `privacyfile fix`: its options. */
import type { Command } from "commander";
import type { FixFlags } from "../fix.ts";
import type { Io } from "../io.ts";
import { LEVELS, parseDate } from "../options.ts";
import { checked, choice, type End } from "./declare.ts";

export function declareFix(program: Command, io: Io, end: End): void {
  program
    .command("fix")
    .description(
      "make the edits that say the same in other letters: misspelt keys, dates, words of a list",
    )
    .argument("[roots...]", "folders with a privacyfile.yaml; left out: as for check")
    .option(
      "--suggestions",
      "also make edits that say something about your business, or leave it open as TODO: look at them",
    )
    .option("--dry-run", "print what would change, and write nothing")
    .option(
      "--rule <id>",
      "only for this rule or principle; may be repeated",
      (id: string, before: readonly string[]) => [...before, id],
      [],
    )
    .addOption(choice("--level <level>", "which rules to ask", LEVELS))
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .action(async (roots: readonly string[], flags: FixFlags) => {
      const { runFix } = await import("../fix.ts");
      end(await runFix(roots, flags, io));
    });
}
