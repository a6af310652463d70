/** `privacyfile baseline`: writes down what is found today, so that only what is new fails the check. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Renewal } from "../index.ts";
import { EXIT, gravest, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseRoots, fromHere } from "./roots.ts";
import { writeWhole } from "./write.ts";

export interface BaselineFlags {
  readonly prune?: boolean;
  readonly grow?: boolean;
  readonly check?: boolean;
}

/** New findings that are named; the check lists them all. */
const MOST = 5;

/**
 * Renews the baseline of each business.
 *
 * @returns the exit code: 0 all is written, 1 something was not, 3 a rule could not be run, 4 no business
 * @throws UsageError when a baseline would grow where it may not, or cannot be written
 */
export async function runBaseline(
  names: readonly string[],
  flags: BaselineFlags,
  io: Io,
): Promise<number> {
  if (flags.grow && (flags.prune || flags.check)) {
    throw new UsageError("--grow adds lines; --prune and --check never do. Choose one.");
  }
  const roots = await chooseRoots(names, io);
  if (roots.length === 0) {
    io.stderr.write("There is no privacyfile.yaml in this folder, above it or below it.\n");
    return EXIT.nothing;
  }
  const codes: number[] = [];
  for (const root of roots) codes.push(await renew(root, flags, io));
  return gravest(codes);
}

async function renew(root: string, flags: BaselineFlags, io: Io): Promise<number> {
  const { renewBaseline } = await import("../index.ts");
  const renewal = renewBaseline(root, { today: io.today(), path: fromHere(root, io) });
  const path = join(root, renewal.file);
  const name = fromHere(path, io);
  const say = (text: string): void => io.stderr.write(`${text}\n`);
  const { report, malformed } = renewal;
  if (!report.complete) {
    say(
      `${name}: something could not be read, so nothing is known of what is found. See: privacyfile check`,
    );
    return EXIT.findings;
  }
  if (report.errors.length > 0) {
    say(`${name}: a rule could not be run, so not everything is known. See: privacyfile check`);
    return EXIT.rule;
  }
  if (malformed !== null && !flags.grow) {
    say(`${name}: ${malformed.message}.`);
    say("Take the file from before, or write it anew with what is found today: --grow");
    return EXIT.findings;
  }
  if (flags.check) return tell(renewal, name, say);
  const grows = flags.grow === true || (!renewal.exists && !flags.prune);
  if (grows && renewal.added.length > 0 && inCi(io)) {
    throw new UsageError(
      `${name} may only shrink here (CI is set). Run privacyfile baseline on your machine, look at what is added, and commit the file.`,
    );
  }
  return write(renewal, { path, name, grows, prune: flags.prune === true, say });
}

function inCi({ env }: Io): boolean {
  return env.CI !== undefined && env.CI !== "" && env.CI !== "false" && env.CI !== "0";
}

/** `--check`: what could be taken out. */
function tell({ exists, gone, kept }: Renewal, name: string, say: (text: string) => void): number {
  if (!exists) say(`There is no ${name}: every finding counts.`);
  else if (gone.length === 0) say(`${name} is as small as it can be: ${count(kept)}.`);
  else {
    say(`${name}: ${count(gone, "line")} no longer found. Run privacyfile baseline --prune`);
    for (const line of gone.slice(0, MOST)) say(`  ${line}`);
  }
  return exists && gone.length > 0 ? EXIT.findings : EXIT.ok;
}

interface Writing {
  readonly path: string;
  readonly name: string;
  readonly grows: boolean;
  readonly prune: boolean;
  readonly say: (text: string) => void;
}

async function write(
  renewal: Renewal,
  { path, name, grows, prune, say }: Writing,
): Promise<number> {
  const { kept, gone, added, exists } = renewal;
  const lines = grows ? [...kept, ...added] : kept;
  if (!exists && lines.length === 0) {
    say(`${prune ? "There is no baseline to prune" : "Nothing was found"}: ${name} is not needed.`);
    return EXIT.ok;
  }
  if (!exists || gone.length > 0 || (grows && added.length > 0)) await save(path, name, lines);
  if (gone.length > 0) say(`${count(gone)} no longer found: taken out of ${name}.`);
  if (grows && added.length > 0) {
    say(`${count(added)} added to ${name}: from here on only new ones fail the check. Commit it.`);
  } else say(`${name} holds ${count(kept)}.`);
  if (grows || prune || added.length === 0) return EXIT.ok;
  say(`${count(added, "new finding")} not added: mend them, accept them with a waiver, or --grow.`);
  for (const line of added.slice(0, MOST)) say(`  ${line}`);
  if (added.length > MOST) say(`  and ${added.length - MOST} more: privacyfile check`);
  return EXIT.findings;
}

async function save(path: string, name: string, lines: readonly string[]): Promise<void> {
  const { writeBaseline } = await import("../index.ts");
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, writeBaseline(lines));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} cannot be written: ${reason}`);
  }
}

function count(lines: readonly string[], what = "finding"): string {
  return `${lines.length} ${what}${lines.length === 1 ? "" : "s"}`;
}
