/** `privacyfile check`: reads the businesses, checks each and writes the reports. */
import type { FolderOptions, Level, Report, Severity } from "../index.ts";
import { checkAgainstBase } from "./against-base.ts";
import { lookOf } from "./colour.ts";
import { EXIT, gravest } from "./exit.ts";
import { tellGone } from "./gone.ts";
import type { Io } from "./io.ts";
import { nearlyNamed } from "./nearly-named.ts";
import type { Format, Output } from "./options.ts";
import { explainerOf } from "./own-rules.ts";
import { repositoryOf } from "./repository.ts";
import { chooseRoots, fromHere } from "./roots.ts";
import { startTiming, timingText } from "./timing.ts";
import { checkOutputs, writeReport } from "./write.ts";

export interface CheckFlags {
  readonly format: Format;
  readonly output: readonly Output[];
  readonly failOn?: Severity | "never";
  readonly level?: Level;
  readonly asOf?: string;
  /** A git ref: only what is new since then fails the check. */
  readonly base?: string;
  readonly waiversFrom?: "base" | "head";
  readonly next?: boolean;
  readonly timing?: boolean;
  readonly color: boolean;
}

const NOTHING = `Nothing to check: there is no privacyfile.yaml in this folder, above it or below it.

Begin one with about ten questions: privacyfile init

Or write one that starts like this, then run privacyfile check again:

  version: 1
  business: { name: Your business, country: IE }
  purposes:
    orders: { lawful_basis: contract, needs: [name, email] }

Every field is described by: privacyfile schema
`;

/**
 * The next level has more rules than all before it, so asking them takes as long as the check itself:
 * that is done for a person who looks at a clean report, and where it was asked for.
 */
function askedOf(flags: CheckFlags, io: Io): Pick<FolderOptions, "level" | "next"> {
  const looking = flags.format === "pretty" && io.stdout.isTTY;
  const next = flags.next === true ? "always" : looking ? "clean" : undefined;
  return {
    ...(flags.level === undefined ? {} : { level: flags.level }),
    ...(next === undefined ? {} : { next }),
  };
}

/** `--fail-on` decides over `checks.fail_on`; what is not complete is never an all-clear. */
async function exitCodeOf(report: Report, flags: CheckFlags): Promise<number> {
  const { fails, isMisconfigured } = await import("../front.ts");
  const gate = { ...report.gate, fail_on: flags.failOn ?? report.gate.fail_on };
  return gravest([
    isMisconfigured(report) ? EXIT.usage : EXIT.ok,
    report.errors.length > 0 ? EXIT.rule : EXIT.ok,
    fails(report, gate) || !report.complete ? EXIT.findings : EXIT.ok,
  ]);
}

/**
 * Checks the named businesses.
 *
 * @returns the exit code: 0 nothing found, 1 findings, 2 wrong configuration, 3 a rule could not be run,
 *   4 nothing to check
 * @throws UsageError when a folder or an output file is not there
 */
export async function runCheck(
  names: readonly string[],
  flags: CheckFlags,
  io: Io,
): Promise<number> {
  await checkOutputs(flags.output, io.cwd);
  const roots = await chooseRoots(names, io);
  if (roots.length === 0) {
    io.stderr.write(NOTHING + nearlyNamed(names, io));
    if (flags.base !== undefined) await tellGone(flags.base, { names, roots }, io);
    return EXIT.nothing;
  }
  if (flags.base !== undefined) {
    const code = await checkAgainstBase(roots, { ...flags, base: flags.base }, io);
    return gravest([code, await tellGone(flags.base, { names, roots }, io)]);
  }
  const { checkFolder, render } = await import("../front.ts");
  const today = flags.asOf ?? io.today();
  const timing = flags.timing === true ? startTiming(io) : undefined;
  const asked = { today, ...askedOf(flags, io), ...(timing && { stopwatch: timing.stopwatch }) };
  const reports = roots.map((root) => checkFolder(root, { ...asked, path: fromHere(root, io) }));
  const known = { explain: await explainerOf(roots), repository: repositoryOf(io) };
  const plain = { color: false, links: false, width: 80, ...known };
  for (const output of flags.output) {
    await writeReport(output, render(output.format, reports, plain), io.cwd);
  }
  const look = lookOf(io.stdout, io.env, !flags.color);
  const text = (): string => render(flags.format, reports, { ...look, ...known });
  io.stdout.write(timing === undefined ? text() : timing.stopwatch("write", text));
  if (timing !== undefined) io.stderr.write(timingText(timing));
  return gravest(await Promise.all(reports.map((report) => exitCodeOf(report, flags))));
}
