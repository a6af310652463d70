/** `privacyfile test`: runs the examples of a business's own rules and the facts of `privacy/tests`. */
import type { TestRun } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, gravest } from "./exit.ts";
import type { Io } from "./io.ts";
import { repositoryOf } from "./repository.ts";
import { chooseRoots, fromHere } from "./roots.ts";

export interface TestFlags {
  readonly format: "pretty" | "tap" | "junit";
  readonly filter?: string;
  readonly strict?: boolean;
  readonly verbose?: boolean;
  /** That there is nothing to test is right, too. */
  readonly allowNone?: boolean;
  readonly asOf?: string;
  readonly color: boolean;
}

const NO_ROOT =
  "Nothing to test: there is no privacyfile.yaml in this folder, above it or below it.\n";

const NO_TESTS = `Nothing to test: there is no file in privacy/tests, and no rule in privacy/rules.

Write privacy/tests/facts.yaml, for example:

  tests:
    - title: No data leaves for the United States
      for: derived.flows
      require: $not("US" in countries)

or make a rule of your own: privacyfile new rule house/my-rule
`;

function exitCodeOf({ results }: TestRun): number {
  const has = (outcome: "failed" | "broken"): boolean =>
    results.some((result) => result.outcome === outcome);
  return has("broken") ? EXIT.rule : has("failed") ? EXIT.findings : EXIT.ok;
}

/**
 * Runs the tests of the named businesses.
 *
 * @returns the exit code: 0 all hold, 1 one does not, 3 one could not be run, 4 nothing to test
 * @throws UsageError when a folder is not there
 */
export async function runTest(names: readonly string[], flags: TestFlags, io: Io): Promise<number> {
  const roots = await chooseRoots(names, io);
  if (roots.length === 0) {
    io.stderr.write(NO_ROOT);
    return EXIT.nothing;
  }
  const { proveFolder, renderTests } = await import("../index.ts");
  const { filter, strict = false, verbose = false } = flags;
  const today = flags.asOf ?? io.today();
  const runs = roots.map((root) =>
    proveFolder(root, {
      today,
      strict,
      path: fromHere(root, io),
      ...(filter === undefined ? {} : { filter }),
    }),
  );
  if (runs.every(({ results }) => results.length === 0)) {
    io.stderr.write(filter === undefined ? NO_TESTS : `No test is called "${filter}".\n`);
    return flags.allowNone === true && filter === undefined ? EXIT.ok : EXIT.nothing;
  }
  const look = lookOf(io.stdout, io.env, !flags.color);
  io.stdout.write(
    renderTests(flags.format, runs, { ...look, verbose, repository: repositoryOf(io) }),
  );
  return gravest(runs.map(exitCodeOf));
}
