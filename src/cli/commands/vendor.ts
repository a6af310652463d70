/** `privacyfile vendor`: its options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { VendorFlags } from "../vendor.ts";
import type { End } from "./declare.ts";

export function declareVendor(program: Command, io: Io, end: End): void {
  program
    .command("vendor")
    .description("copy a rule package into privacy/vendor and lock its digest")
    .argument("<package>", "a folder, or the name of an installed package")
    .option("--name <name>", "what to call it here")
    .option("--root <dir>", "the folder of the business, where there are several")
    .action(async (source: string, flags: VendorFlags) => {
      const { runVendor } = await import("../vendor.ts");
      end(await runVendor(source, flags, io));
    });
}
