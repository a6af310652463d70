/** `privacyfile completion`: which shells there are. */
import { Argument, type Command } from "commander";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import type { End } from "./declare.ts";

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

export function declareCompletion(program: Command, io: Io, end: End): void {
  program
    .command("completion")
    .description("print what makes a shell complete commands, options, rules and addresses")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { SCRIPTS } = await import("../complete/scripts.ts");
      io.stdout.write(SCRIPTS[shell]);
      end(EXIT.ok);
    });
}
