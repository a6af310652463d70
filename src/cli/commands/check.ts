/** `privacyfile check`: its options. */
import type { Command } from "commander";
import type { CheckFlags } from "../check.ts";
import type { Io } from "../io.ts";
import { FORMATS, GATES, LEVELS, type Output, parseDate, parseOutput } from "../options.ts";
import { checked, choice, colorOf, type End, type Watching } from "./declare.ts";

export function declareCheck(program: Command, io: Io, end: End): void {
  program
    .command("check", { isDefault: true })
    .description("say what is wrong, which law says so and how to fix it (default)")
    .argument(
      "[roots...]",
      "folders with a privacyfile.yaml; left out: the nearest upward, else all below",
    )
    .addOption(choice("-f, --format <format>", "how to write on stdout", FORMATS).default("pretty"))
    .option(
      "-o, --output <format=file>",
      "also write a format to a file, in a folder that exists; may be repeated",
      (text: string, before: readonly Output[]) => [...before, checked(parseOutput)(text)],
      [],
    )
    .addOption(choice("--fail-on <severity>", "exit 1 from this severity on", GATES))
    .addOption(choice("--level <level>", "which rules to ask", LEVELS))
    .option("--base <ref>", "a git ref: fail only by what is new since then, by the rules of then")
    .addOption(
      choice("--waivers-from <side>", "with --base: whose waivers count", ["base", "head"]),
    )
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .option(
      "--next",
      "say how far the next level is; at a terminal a clean check says it by itself",
    )
    .option("--watch", "check again whenever a file changes")
    .option("--timing", "say on stderr where the time went, by phase and by rule")
    .action(async (roots: readonly string[], flags: CheckFlags & Watching) => {
      const { runCheck } = await import("../check.ts");
      const run = (): Promise<number> => runCheck(roots, { ...flags, color: colorOf(program) }, io);
      if (flags.watch !== true) return end(await run());
      const { watchRuns } = await import("../watch.ts");
      end(await watchRuns(roots, run, io));
    });
}
