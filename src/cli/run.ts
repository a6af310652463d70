/** argv to exit code: runs a command and says what becomes of errors. */
import { CommanderError } from "commander";
import { VERSION } from "../version.gen.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { createProgram } from "./program.ts";

/** What to do about a bug of ours; the stack follows because it is what we need to see. */
function reportBug(error: unknown, io: Io): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(
    `privacyfile ${VERSION} met a bug of its own; nothing may be concluded about your files.\n` +
      "Please report it with the lines below and, if you can, the file that shows it.\n\n" +
      `${stack}\n`,
  );
  return EXIT.bug;
}

function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    io.stderr.write(`error: ${error.message}\n`);
    return EXIT.usage;
  }
  return reportBug(error, io);
}

/**
 * Runs the command line.
 *
 * @param args what was typed after the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  try {
    const program = createProgram(io, (exitCode) => {
      code = exitCode;
    });
    program.version(VERSION, "-V, --version", "show the version");
    if (args[0] === "__complete") {
      const { runComplete } = await import("./complete/complete.ts");
      return await runComplete(args.slice(1), program, io);
    }
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}
