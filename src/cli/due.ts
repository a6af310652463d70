/** `privacyfile due`: what is overdue and what falls due soon. */
import type { DueRoot } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, gravest, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { chooseRoots, fromHere } from "./roots.ts";
import { checkOutputs, writeReport } from "./write.ts";

export interface DueFlags {
  readonly within: string;
  readonly format: "pretty" | "json";
  readonly ics?: string;
  readonly failOn: "overdue" | "due" | "never";
  readonly asOf?: string;
  readonly color: boolean;
}

const NO_ROOT =
  "Nothing can fall due: there is no privacyfile.yaml in this folder, above it or below it.\n";

function exitCodeOf({ due }: DueRoot, failOn: DueFlags["failOn"]): number {
  if (due.errors.length > 0) return EXIT.rule;
  const late = due.items.some(({ days }) => days < 0);
  const failed = failOn === "due" ? due.items.length > 0 : failOn === "overdue" && late;
  return failed ? EXIT.findings : EXIT.ok;
}

/** `90 days`, `P3M`. */
async function periodOf(words: string): Promise<string> {
  const { parseDuration } = await import("../index.ts");
  const period = parseDuration(words);
  if (period === undefined) {
    throw new UsageError(`--within "${words}" is no period. Write one such as "90 days".`);
  }
  return period;
}

/**
 * Lists the dates of the named businesses.
 *
 * @returns the exit code: 0, 1 as `--fail-on` says or when files cannot be read, 3 a rule could not be
 *   asked, 4 no business
 * @throws UsageError when a folder is not there, a period is none or the calendar cannot be written
 */
export async function runDue(names: readonly string[], flags: DueFlags, io: Io): Promise<number> {
  const within = await periodOf(flags.within);
  const output = flags.ics === undefined ? undefined : { file: flags.ics };
  if (output !== undefined && output.file !== "-") await checkOutputs([output], io.cwd);
  const folders = await chooseRoots(names, io);
  if (folders.length === 0) {
    io.stderr.write(NO_ROOT);
    return EXIT.nothing;
  }
  const { dueAsCalendar, dueAsJson, dueForTerminal, dueInFolder } = await import("../index.ts");
  const today = flags.asOf ?? io.today();
  const codes: number[] = [];
  const roots: DueRoot[] = [];
  for (const folder of folders) {
    const path = fromHere(folder, io);
    const agenda = dueInFolder(folder, { today, within });
    if (agenda === null) {
      io.stderr.write(`Cannot tell yet: mend what privacyfile check tells of ${path} first.\n`);
      codes.push(EXIT.findings);
    } else {
      const root = { path, ...agenda };
      roots.push(root);
      codes.push(exitCodeOf(root, flags.failOn));
    }
  }
  if (output?.file === "-") io.stdout.write(await dueAsCalendar(roots));
  else {
    const look = lookOf(io.stdout, io.env, !flags.color);
    io.stdout.write(flags.format === "json" ? dueAsJson(roots) : dueForTerminal(roots, look));
    if (output !== undefined) await writeReport(output, await dueAsCalendar(roots), io.cwd);
  }
  return gravest(codes);
}
