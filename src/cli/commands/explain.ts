/** `privacyfile explain`: its options. */
import type { Command } from "commander";
import type { ExplainFlags } from "../explain.ts";
import type { Io } from "../io.ts";
import { choice, colorOf, type End } from "./declare.ts";

export function declareExplain(program: Command, io: Io, end: End): void {
  program
    .command("explain")
    .description("what a rule wants, why, a bad and a good example, how to fix and to waive")
    .argument("<rule>", "id of a rule or of a kind of mistake, such as schema/unknown-key")
    .addOption(
      choice("-f, --format <format>", "how to write it", ["pretty", "markdown"]).default("pretty"),
    )
    .action(async (rule: string, flags: ExplainFlags) => {
      const { runExplain } = await import("../explain.ts");
      end(await runExplain(rule, { ...flags, color: colorOf(program) }, io));
    });
}
