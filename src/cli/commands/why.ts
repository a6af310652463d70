/** `privacyfile why`: its options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { parseDate } from "../options.ts";
import type { WhyFlags } from "../why.ts";
import { checked, type End } from "./declare.ts";

export function declareWhy(program: Command, io: Io, end: End): void {
  program
    .command("why")
    .description("the lines of the declarations and the law behind a sentence of a document")
    .argument("<document#anchor>", "such as privacy-notice#purpose-orders.needs")
    .option("--language <tag>", "which language of the document, such as de")
    .option("--root <dir>", "folder with a privacyfile.yaml; left out: as for check")
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .action(async (target: string, flags: WhyFlags) => {
      const { runWhy } = await import("../why.ts");
      end(await runWhy(target, flags, io));
    });
}
