/** `privacyfile fix`: makes what a machine can make, and says what is left. */
import { join } from "node:path";
import type { Level, Mended } from "../index.ts";
import { EXIT, gravest, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseRoots, fromHere } from "./roots.ts";
import { writeWhole } from "./write.ts";

export interface FixFlags {
  readonly suggestions?: boolean;
  readonly dryRun?: boolean;
  readonly rule?: readonly string[];
  readonly level?: Level;
  readonly asOf?: string;
}

/**
 * Mends each business; with `--dry-run` prints what would change and writes nothing.
 *
 * @returns the exit code: 0 nothing is left that fails the check, 1 something is, 3 a rule could not
 *   be run, 4 no business
 * @throws UsageError when there is no such rule, or a file cannot be written
 */
export async function runFix(names: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const roots = await chooseRoots(names, io);
  if (roots.length === 0) {
    io.stderr.write("There is no privacyfile.yaml in this folder, above it or below it.\n");
    return EXIT.nothing;
  }
  const codes: number[] = [];
  for (const root of roots) codes.push(await fixRoot(root, flags, io));
  return gravest(codes);
}

async function fixRoot(root: string, flags: FixFlags, io: Io): Promise<number> {
  const { mendFolder } = await import("../index.ts");
  const concerns = await concernOf(root, flags.rule ?? []);
  const mended = await mendFolder(root, {
    today: flags.asOf ?? io.today(),
    path: fromHere(root, io),
    suggestions: flags.suggestions === true,
    ...(flags.level === undefined ? {} : { level: flags.level }),
    ...(concerns === undefined ? {} : { concerns }),
  });
  if (flags.dryRun) await showPatch(root, mended, io);
  else await writeFiles(root, mended, io);
  const dry = flags.dryRun === true;
  io.stderr.write(told(mended, { name: (path) => fromHere(join(root, path), io), dry }));
  return exitCodeOf(mended);
}

/** `--rule` takes ids and principles; an unknown one would mend nothing and seem to say that all is well. */
async function concernOf(
  root: string,
  rules: readonly string[],
): Promise<((rule: string) => boolean) | undefined> {
  if (rules.length === 0) return undefined;
  const { explain, listRules, nearestRules, readOwnRules } = await import("../index.ts");
  const own = readOwnRules(root);
  const principles = new Set(["schema", "model", ...listRules(own).map(principleOf)]);
  for (const rule of rules) {
    if (explain(rule, own) !== undefined || principles.has(rule)) continue;
    const [near] = nearestRules(rule, own);
    throw new UsageError(
      `There is no rule "${rule}".${near === undefined ? " List them: privacyfile rules" : ` Did you mean ${near}?`}`,
    );
  }
  return (id) => rules.some((rule) => id === rule || id.startsWith(`${rule}/`));
}

function principleOf({ id }: { readonly id: string }): string {
  return id.slice(0, id.indexOf("/"));
}

async function showPatch(root: string, { files }: Mended, io: Io): Promise<void> {
  const { unifiedDiff } = await import("../index.ts");
  for (const { path, before, after } of files) {
    io.stdout.write(unifiedDiff(fromHere(join(root, path), io), before, after));
  }
}

/** Each file is put in place whole: who is interrupted has old files and new ones, none half written. */
async function writeFiles(root: string, { files }: Mended, io: Io): Promise<void> {
  for (const { path, after } of files) {
    try {
      await writeWhole(join(root, path), after);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${fromHere(join(root, path), io)} cannot be written: ${reason}`);
    }
  }
}

interface Telling {
  readonly name: (path: string) => string;
  readonly dry: boolean;
}

function told(mended: Mended, { name, dry }: Telling): string {
  const { made, files, report, suggested } = mended;
  const lines: string[] = [];
  for (const { path } of files) {
    lines.push(name(path));
    for (const { rule, address, title } of made.filter((one) => one.files.includes(path))) {
      lines.push(`  ${title}${address === "" ? "" : ` (${address})`}  ${rule}`);
    }
  }
  const count = plural(made.length, "fix", "fixes");
  const where = plural(files.length, "file");
  lines.push(
    made.length === 0
      ? "There is nothing to fix by machine."
      : `${count} ${dry ? "would be made" : "made"} in ${where}.`,
  );
  const claims = made.filter(({ kind }) => kind === "suggestion").length;
  if (claims > 0) {
    lines.push(
      `${claims} of them ${claims === 1 ? "says" : "say"} something about your business that nobody has said before: keep only what is true.`,
    );
  }
  return `${[...lines, ...leftOver(report, suggested.length)].join("\n")}\n`;
}

/** What is left: a TODO is no answer, and says so. */
function leftOver(report: Mended["report"], suggested: number): readonly string[] {
  const { findings, coverage } = report;
  const left = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === null);
  const open = coverage.gaps.filter(({ todo }) => todo !== null).length;
  const lines: string[] = [];
  if (open === 1) lines.push("1 fact stands as TODO: it is not stated until you fill it in.");
  if (open > 1) {
    lines.push(`${open} facts stand as TODO: they are not stated until you fill them in.`);
  }
  if (suggested > 0) {
    lines.push(
      `${plural(suggested, "finding")} can be settled by an edit that you must look at: privacyfile fix --suggestions --dry-run`,
    );
  }
  if (left.length > 0) lines.push(`${plural(left.length, "finding")} left: privacyfile check`);
  return lines;
}

async function exitCodeOf({ report }: Mended): Promise<number> {
  const { fails } = await import("../index.ts");
  return gravest([
    report.errors.length > 0 ? EXIT.rule : EXIT.ok,
    fails(report, report.gate) || !report.complete ? EXIT.findings : EXIT.ok,
  ]);
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
