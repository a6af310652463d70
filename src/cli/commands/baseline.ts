/** `privacyfile baseline`: its options. */
import type { Command } from "commander";
import type { BaselineFlags } from "../baseline.ts";
import type { Io } from "../io.ts";
import type { End } from "./declare.ts";

export function declareBaseline(program: Command, io: Io, end: End): void {
  program
    .command("baseline")
    .description("start green: from here on only new findings fail the check")
    .argument(
      "[roots...]",
      "folders with a privacyfile.yaml; left out: the nearest upward, else all below",
    )
    .option("--prune", "only take out what is no longer found")
    .option("--grow", "also add what is found today, and was not known before")
    .option("--check", "write nothing; exit 1 when lines could be taken out")
    .action(async (roots: readonly string[], flags: BaselineFlags) => {
      const { runBaseline } = await import("../baseline.ts");
      end(await runBaseline(roots, flags, io));
    });
}
