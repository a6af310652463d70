/** `privacyfile test`: its options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { parseDate } from "../options.ts";
import type { TestFlags } from "../test.ts";
import { checked, choice, colorOf, type End, type Watching } from "./declare.ts";

export function declareTest(program: Command, io: Io, end: End): void {
  program
    .command("test")
    .description("run the examples of your own rules, and the facts of privacy/tests")
    .argument("[roots...]", "folders with a privacyfile.yaml, as for check")
    .addOption(
      choice("-f, --format <format>", "how to write the results", [
        "pretty",
        "tap",
        "junit",
      ]).default("pretty"),
    )
    .option("--filter <words>", "only tests whose file, rule or title holds these words")
    .option(
      "--strict",
      "ask examples to show every case, and to tell small mistakes in a rule apart",
    )
    .option("--verbose", "name the tests that pass, too")
    .option("--allow-none", "exit 0, not 4, where there is nothing to test yet")
    .option("--watch", "run again whenever a file changes")
    .option("--as-of <date>", "the day for tests that name none, YYYY-MM-DD", checked(parseDate))
    .action(async (roots: readonly string[], flags: TestFlags & Watching) => {
      const { runTest } = await import("../test.ts");
      const run = (): Promise<number> => runTest(roots, { ...flags, color: colorOf(program) }, io);
      if (flags.watch !== true) return end(await run());
      const { watchRuns } = await import("../watch.ts");
      end(await watchRuns(roots, run, io));
    });
}
