/** `privacyfile due`: its options. */
import type { Command } from "commander";
import type { DueFlags } from "../due.ts";
import type { Io } from "../io.ts";
import { LIST_FORMATS, parseDate } from "../options.ts";
import { checked, choice, colorOf, type End } from "./declare.ts";

export function declareDue(program: Command, io: Io, end: End): void {
  program
    .command("due")
    .description("what is overdue or falls due soon: reviews, contracts, requests, incidents")
    .argument("[roots...]", "folders with a privacyfile.yaml, as for check")
    .option("--within <period>", "how far to look ahead", "90 days")
    .addOption(choice("-f, --format <format>", "how to write it", LIST_FORMATS).default("pretty"))
    .option("--ics <file>", "also write a calendar to a file; - writes only that, on stdout")
    .addOption(
      choice("--fail-on <what>", "exit 1 when something is overdue, or due at all", [
        "overdue",
        "due",
        "never",
      ]).default("never"),
    )
    .option("--as-of <date>", "take this day for today, YYYY-MM-DD", checked(parseDate))
    .action(async (roots: readonly string[], flags: DueFlags) => {
      const { runDue } = await import("../due.ts");
      end(await runDue(roots, { ...flags, color: colorOf(program) }, io));
    });
}
