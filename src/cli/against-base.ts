/** `privacyfile check --base REF`: each business held against its state at a git ref; what is new fails. */
import type { Comparison, Level, Severity } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, gravest } from "./exit.ts";
import type { Io } from "./io.ts";
import type { Format, Output } from "./options.ts";
import { explainerOf } from "./own-rules.ts";
import { repositoryOf } from "./repository.ts";
import { fromHere } from "./roots.ts";
import { writeReport } from "./write.ts";

export interface BaseFlags {
  readonly base: string;
  readonly waiversFrom?: "base" | "head";
  readonly failOn?: Severity | "never";
  readonly level?: Level;
  readonly asOf?: string;
  readonly format: Format;
  readonly output: readonly Output[];
  readonly color: boolean;
}

/**
 * Checks businesses against their base and writes the reports.
 *
 * @returns the exit code: 0 nothing new, 1 the gate fails, 2 wrong configuration, 3 a rule could not be run
 */
export async function checkAgainstBase(
  roots: readonly string[],
  flags: BaseFlags,
  io: Io,
): Promise<number> {
  const { isMisconfigured, render, renderComparisons } = await import("../index.ts");
  const comparisons = await compareWithBase(roots, flags, io);
  const reports = comparisons.map(({ report }) => report);
  const known = { explain: await explainerOf(roots), repository: repositoryOf(io) };
  const write = (format: Format, options: Parameters<typeof render>[2]): string =>
    format === "pretty" || format === "markdown"
      ? renderComparisons(format, comparisons, options)
      : render(format, reports, options);
  const plain = { color: false, links: false, width: 80, ...known };
  for (const output of flags.output) {
    await writeReport(output, write(output.format, plain), io.cwd);
  }
  const look = lookOf(io.stdout, io.env, !flags.color);
  io.stdout.write(write(flags.format, { ...look, ...known }));
  return gravest([
    ...comparisons.map(gateCode),
    ...reports.map((report) => (isMisconfigured(report) ? EXIT.usage : EXIT.ok)),
  ]);
}

/** A base that cannot be read makes everything new, and says so. */
async function compareWithBase(
  roots: readonly string[],
  { base, waiversFrom, failOn, level, asOf }: BaseFlags,
  io: Io,
): Promise<readonly Comparison[]> {
  const { builtInRules, compare, stateAtRef, stateInFolder, unreadable } = await import(
    "../index.ts"
  );
  return roots.map((folder) => {
    const read = stateAtRef(folder, base);
    const before = "slug" in read ? unreadable(base, read) : read;
    if ("because" in before) {
      io.stderr.write(`The base cannot be read, so everything counts as new. ${before.because}\n`);
    }
    return compare(before, stateInFolder(folder, "this folder"), {
      today: asOf ?? io.today(),
      rules: builtInRules(),
      path: fromHere(folder, io),
      ...(waiversFrom === undefined ? {} : { waiversFrom }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(level === undefined ? {} : { level }),
    });
  });
}

/** A rule that could not be run is told apart from what the gate says. */
function gateCode({ gate, report }: Comparison): number {
  if (report.errors.length > 0) return EXIT.rule;
  return gate.fails ? EXIT.findings : EXIT.ok;
}
