/** `privacyfile rules`: its options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { LAWS, LEVELS, LIST_FORMATS, SEVERITIES } from "../options.ts";
import type { RulesFlags } from "../rules.ts";
import { choice, colorOf, type End } from "./declare.ts";

export function declareRules(program: Command, io: Io, end: End): void {
  program
    .command("rules")
    .description("list the rules")
    .addOption(choice("--law <law>", "only rules of this law", LAWS))
    .addOption(choice("--level <level>", "only what this level asks", LEVELS))
    .option("--principle <principle>", "only rules of this principle, such as transparency")
    .addOption(choice("--severity <severity>", "only rules of this severity", SEVERITIES))
    .option("--explain <rule>", "what holds for one rule here, and which line or preset made it so")
    .option("--coverage", "by article: which rules serve it, and what stays with people")
    .addOption(
      choice("-f, --format <format>", "how to write the list", LIST_FORMATS).default("pretty"),
    )
    .action(async (flags: RulesFlags) => {
      const { runRules } = await import("../rules.ts");
      end(await runRules({ ...flags, color: colorOf(program) }, io));
    });
}
