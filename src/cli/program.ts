/** The commands and their options: what `--help` says and the CLI reference is generated from. */
import { Command, InvalidArgumentError, Option } from "commander";
import type { CheckFlags } from "./check.ts";
import { UsageError } from "./exit.ts";
import type { ExplainFlags } from "./explain.ts";
import type { Io } from "./io.ts";
import {
  FORMATS,
  GATES,
  LAWS,
  LEVELS,
  LIST_FORMATS,
  type Output,
  parseDate,
  parseOutput,
  SEVERITIES,
} from "./options.ts";
import type { RulesFlags } from "./rules.ts";
import type { SchemaFlags } from "./schema.ts";

/** Told how a command ended. */
export type End = (exitCode: number) => void;

const EXAMPLES = `Check what a business declares about personal data against the law.

  privacyfile                              check the business of this folder
  privacyfile check shop clinic            check two businesses
  privacyfile check --format json          the same, for programs
  privacyfile explain schema/unknown-key   what it means and how to fix it
  privacyfile rules --law ccpa             which rules there are
`;

const EXIT_CODES = `
Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 a rule could not be run,
4 nothing to check, 70 a bug of ours.`;

/** A wrong value is wrong usage; commander adds the option's name to our words. */
function checked<T>(parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error;
    }
  };
}

function choice(flags: string, says: string, values: readonly string[]): Option {
  return new Option(flags, says).choices(values);
}

function addCheck(program: Command, io: Io, end: End): void {
  program
    .command("check", { isDefault: true })
    .description("say what is wrong, which law says so and how to fix it (default)")
    .argument(
      "[roots...]",
      "folders with a privacyfile.yaml; left out: the nearest upward, else all below",
    )
    .addOption(choice("-f, --format <format>", "how to write on stdout", FORMATS).default("pretty"))
    .option(
      "-o, --output <format=file>",
      "also write a format to a file, in a folder that exists; may be repeated",
      (text: string, before: readonly Output[]) => [...before, checked(parseOutput)(text)],
      [],
    )
    .addOption(choice("--fail-on <severity>", "exit 1 from this severity on", GATES))
    .addOption(choice("--level <level>", "which rules to ask", LEVELS))
    .option("--as-of <date>", "read the law for this day, YYYY-MM-DD", checked(parseDate))
    .action(async (roots: readonly string[], flags: CheckFlags) => {
      const { runCheck } = await import("./check.ts");
      end(await runCheck(roots, { ...flags, color: program.opts<Globals>().color }, io));
    });
}

interface Globals {
  readonly color: boolean;
}

function addExplain(program: Command, io: Io, end: End): void {
  program
    .command("explain")
    .description("what a rule wants, why, a bad and a good example, how to fix and to waive")
    .argument("<rule>", "id of a rule or of a kind of mistake, such as schema/unknown-key")
    .addOption(
      choice("-f, --format <format>", "how to write it", ["pretty", "markdown"]).default("pretty"),
    )
    .action(async (rule: string, flags: ExplainFlags) => {
      const { runExplain } = await import("./explain.ts");
      end(await runExplain(rule, { ...flags, color: program.opts<Globals>().color }, io));
    });
}

function addRules(program: Command, io: Io, end: End): void {
  program
    .command("rules")
    .description("list the rules")
    .addOption(choice("--law <law>", "only rules of this law", LAWS))
    .addOption(choice("--level <level>", "only what this level asks", LEVELS))
    .option("--principle <principle>", "only rules of this principle, such as transparency")
    .addOption(choice("--severity <severity>", "only rules of this severity", SEVERITIES))
    .option("--coverage", "by article: which rules serve it, and what stays with people")
    .addOption(
      choice("-f, --format <format>", "how to write the list", LIST_FORMATS).default("pretty"),
    )
    .action(async (flags: RulesFlags) => {
      const { runRules } = await import("./rules.ts");
      end(await runRules({ ...flags, color: program.opts<Globals>().color }, io));
    });
}

function addSchema(program: Command, io: Io, end: End): void {
  program
    .command("schema")
    .description("print a JSON Schema in one piece, or write all of them to a folder")
    .argument("[name]", "privacyfile, rule or report", "privacyfile")
    .option("--out <dir>", "write all schemas into this folder")
    .action(async (name: string, flags: SchemaFlags) => {
      const { runSchema } = await import("./schema.ts");
      end(await runSchema(name, flags, io));
    });
}

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
  addCheck(program, io, end);
  addExplain(program, io, end);
  addRules(program, io, end);
  addSchema(program, io, end);
  return program;
}
