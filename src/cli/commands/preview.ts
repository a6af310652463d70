/** `privacyfile preview`: its options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { parseDate, parsePort } from "../options.ts";
import type { PreviewFlags } from "../preview.ts";
import { checked, type End } from "./declare.ts";

export function declarePreview(program: Command, io: Io, end: End): void {
  program
    .command("preview")
    .description(
      "show the site and the internal book on this computer, and again after each change",
    )
    .argument("[dir]", "folder with a privacyfile.yaml; left out: as for check")
    .option(
      "--port <number>",
      "port on 127.0.0.1; 0 takes any that is free",
      checked(parsePort),
      4321,
    )
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .action(async (dir: string | undefined, flags: PreviewFlags) => {
      const { runPreview } = await import("../preview.ts");
      end(await runPreview(dir, flags, io));
    });
}
