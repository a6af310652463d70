/** `privacyfile waive`: its options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { LEVELS, parseDate } from "../options.ts";
import type { WaiveFlags } from "../waive.ts";
import { checked, choice, type End } from "./declare.ts";

export function declareWaive(program: Command, io: Io, end: End): void {
  program
    .command("waive")
    .description("accept a finding for a time, on the record")
    .argument("<rule>", "id of the rule, as the finding prints it")
    .argument("<address>", "what the finding is about, such as asset:crm/field:email")
    .option("--reason <text>", "why this is acceptable for now")
    .option("--owner <role>", "who answers for it: a role, not a private person")
    .option("--until <date>", "the day on which it ends, YYYY-MM-DD", checked(parseDate))
    .option("--approved-by <role>", "who approved it")
    .option("--ticket <id>", "where the work on it is noted")
    .option("--inline", "as a comment at the finding, not as an entry of `waivers`")
    .option("--dry-run", "print what would change, and write nothing")
    .option("--root <dir>", "the folder of the business, where there are several")
    .addOption(choice("--level <level>", "which rules to ask", LEVELS))
    .action(async (rule: string, address: string, flags: WaiveFlags) => {
      const { runWaive } = await import("../waive.ts");
      end(await runWaive({ rule, address }, flags, io));
    });
}
