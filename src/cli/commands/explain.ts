/** `privacyfile explain`: its options. */
import type { Command } from "commander";
import { UsageError } from "../exit.ts";
import type { Io } from "../io.ts";
import { parseDate } from "../options.ts";
import { checked, choice, colorOf, type End } from "./declare.ts";

const FORMATS = ["pretty", "markdown", "json"] as const;

interface Flags {
  readonly at?: string;
  readonly root?: string;
  readonly asOf?: string;
  readonly format: (typeof FORMATS)[number];
}

export function declareExplain(program: Command, io: Io, end: End): void {
  program
    .command("explain")
    .description("what a rule wants, why, a bad and a good example, how to fix and to waive")
    .argument("<rule>", "id of a rule or of a kind of mistake, such as schema/unknown-key")
    .option("--at <address>", "what each part of it comes to there, such as asset:crm/field:email")
    .option("--root <dir>", "with --at: the business; left out: the nearest upward")
    .option("--as-of <date>", "with --at: read the law for this day", checked(parseDate))
    .addOption(
      choice("-f, --format <format>", "how to write it; json only with --at", FORMATS).default(
        "pretty",
      ),
    )
    .action(async (rule: string, flags: Flags) => {
      const { format, at } = flags;
      const color = colorOf(program);
      if (at !== undefined) {
        if (format === "markdown") throw new UsageError("With --at: --format pretty or json.");
        const { runExplainAt } = await import("../explain-at.ts");
        return end(await runExplainAt(rule, { ...flags, at, format, color }, io));
      }
      if (format === "json" || flags.root !== undefined || flags.asOf !== undefined) {
        throw new UsageError("--root, --as-of and --format json go with --at <address>.");
      }
      const { runExplain } = await import("../explain.ts");
      end(await runExplain(rule, { ...flags, format, color }, io));
    });
}
