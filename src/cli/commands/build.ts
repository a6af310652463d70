/** `privacyfile build`: its options. */
import type { Command } from "commander";
import type { BuildFlags } from "../build.ts";
import type { Io } from "../io.ts";
import { parseDate } from "../options.ts";
import { checked, type End } from "./declare.ts";

export function declareBuild(program: Command, io: Io, end: End): void {
  program
    .command("build")
    .description("write the documents and the site that people read")
    .argument("[dir]", "folder with a privacyfile.yaml; left out: as for check")
    .option("--out <dir>", "folder of the site, replaced as a whole", "_site")
    .option("--internal <dir>", "also write the internal book: records, plans, findings, flows")
    .option("--draft", "write what is there although something is missing, marked as a draft")
    .option("--record", "put the published texts on record in privacy/published")
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .action(async (dir: string | undefined, flags: BuildFlags) => {
      const { runBuild } = await import("../build.ts");
      end(await runBuild(dir, flags, io));
    });
}
