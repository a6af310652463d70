/** `privacyfile doctor`: its options. */
import type { Command } from "commander";
import type { DoctorFlags } from "../doctor.ts";
import type { Io } from "../io.ts";
import { LIST_FORMATS } from "../options.ts";
import { choice, type End } from "./declare.ts";

export function declareDoctor(program: Command, io: Io, end: End): void {
  program
    .command("doctor")
    .description("versions, schemas for editors, files that are not read, rights of workflows")
    .argument("[roots...]", "folders with a privacyfile.yaml, as for check")
    .addOption(choice("-f, --format <format>", "how to write it", LIST_FORMATS).default("pretty"))
    .action(async (roots: readonly string[], flags: DoctorFlags) => {
      const { runDoctor } = await import("../doctor.ts");
      end(await runDoctor(roots, flags, io));
    });
}
