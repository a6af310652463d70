/** The whole command line: what `--help` says and the CLI reference is generated from. */
import { Command } from "commander";
import { declareBaseline } from "./commands/baseline.ts";
import { declareBuild } from "./commands/build.ts";
import { declareCheck } from "./commands/check.ts";
import { declareCompletion } from "./commands/completion.ts";
import type { Declare, End } from "./commands/declare.ts";
import { declareDiff } from "./commands/diff.ts";
import { declareDoctor } from "./commands/doctor.ts";
import { declareDue } from "./commands/due.ts";
import { declareExplain } from "./commands/explain.ts";
import { declareFix } from "./commands/fix.ts";
import { declareHistory } from "./commands/history.ts";
import { declareInit } from "./commands/init.ts";
import { declareNew } from "./commands/new.ts";
import { declarePreview } from "./commands/preview.ts";
import { declareRules } from "./commands/rules.ts";
import { declareSchema } from "./commands/schema.ts";
import { declareTest } from "./commands/test.ts";
import { declareVendor } from "./commands/vendor.ts";
import { declareWaive } from "./commands/waive.ts";
import { declareWhy } from "./commands/why.ts";
import type { Io } from "./io.ts";

const EXAMPLES = `Check what a business declares about personal data against the law.

  privacyfile                              check the business of this folder
  privacyfile check shop clinic            check two businesses
  privacyfile check --format json          the same, for programs
  privacyfile diff main                    what changed in meaning since main
  privacyfile build                        write the notices, as a site
  privacyfile explain schema/unknown-key   what it means and how to fix it
  privacyfile rules --law ccpa             which rules there are
`;

const EXIT_CODES = `
Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 a rule could not be run,
4 nothing to check, 70 a bug of ours.`;

/** In the order of the help: one file a command. */
const COMMANDS: readonly Declare[] = [
  declareInit,
  declareCheck,
  declareDiff,
  declareHistory,
  declareBuild,
  declarePreview,
  declareExplain,
  declareFix,
  declareRules,
  declareWaive,
  declareBaseline,
  declareVendor,
  declareTest,
  declareWhy,
  declareNew,
  declareDue,
  declareSchema,
  declareCompletion,
  declareDoctor,
];

/** The whole command line; nothing of the engine is loaded before a command runs. */
export function createProgram(io: Io, end: End): Command {
  const program = new Command("privacyfile")
    .usage("[command] [options]")
    .option("--no-color", "write without colours (as NO_COLOR does)")
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", EXIT_CODES)
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
    });
  for (const declare of COMMANDS) declare(program, io, end);
  return program;
}
