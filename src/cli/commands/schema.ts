/** `privacyfile schema`: its options. */
import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { SchemaFlags } from "../schema.ts";
import type { End } from "./declare.ts";

export function declareSchema(program: Command, io: Io, end: End): void {
  program
    .command("schema")
    .description("print a JSON Schema in one piece, or write all of them to a folder")
    .argument("[name]", "privacyfile, rule, test, report, due or diff", "privacyfile")
    .option("--out <dir>", "write all schemas into this folder")
    .action(async (name: string, flags: SchemaFlags) => {
      const { runSchema } = await import("../schema.ts");
      end(await runSchema(name, flags, io));
    });
}
