/** `privacyfile new`: its subcommands and their options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { NewRuleFlags } from "../new-rule.ts";
import type { End } from "./declare.ts";

export function declareNew(program: Command, io: Io, end: End): void {
  const parent = program.command("new").description("start a file of your own");
  parent
    .command("rule")
    .description("write a rule of your own that works, to be changed; never overwrites")
    .argument("<principle/slug>", "its id, such as house/owner-named")
    .option("--root <dir>", "the business; left out: the nearest upward")
    .action(async (id: string, flags: NewRuleFlags) => {
      const { runNewRule } = await import("../new-rule.ts");
      end(await runNewRule(id, flags, io));
    });
}
