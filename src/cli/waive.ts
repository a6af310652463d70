/** `privacyfile waive`: accepts a finding for a time, on the record. */
import { join } from "node:path";
import type { Level } from "../index.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { oneRoot } from "./one-root.ts";
import { fromHere } from "./roots.ts";
import { writeWhole } from "./write.ts";

export interface WaiveFlags {
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly approvedBy?: string;
  readonly ticket?: string;
  readonly inline?: boolean;
  readonly dryRun?: boolean;
  readonly root?: string;
  readonly level?: Level;
}

/** What a waiver must say, and the option that says it. */
const NEEDED = [
  ["reason", "--reason <why this is acceptable for now>"],
  ["owner", "--owner <role that answers for it>"],
  ["until", "--until <YYYY-MM-DD>"],
] as const;

/**
 * Writes the waiver into the declarations.
 *
 * @throws UsageError when something is missing, the finding is not there, or it may not be accepted
 */
export async function runWaive(
  on: { readonly rule: string; readonly address: string },
  flags: WaiveFlags,
  io: Io,
): Promise<number> {
  const { reason = "", owner = "", until = "" } = flags;
  const missing = NEEDED.filter(([name]) => (flags[name] ?? "").trim() === "");
  if (missing.length > 0) {
    throw new UsageError(`A waiver also needs ${missing.map(([, option]) => option).join(" ")}`);
  }
  const root = await oneRoot(flags.root, io);
  const { unifiedDiff, waiveInFolder } = await import("../index.ts");
  const draft = await waiveInFolder(
    root,
    {
      ...on,
      reason: reason.trim(),
      owner: owner.trim(),
      until,
      approver: flags.approvedBy?.trim() ?? null,
      ticket: flags.ticket?.trim() ?? null,
      inline: flags.inline === true,
    },
    {
      today: io.today(),
      path: fromHere(root, io),
      ...(flags.level === undefined ? {} : { level: flags.level }),
    },
  );
  if ("refused" in draft) throw new UsageError(draft.refused);
  const path = join(root, draft.path);
  const name = fromHere(path, io);
  if (flags.dryRun) {
    io.stdout.write(unifiedDiff(name, draft.before, draft.text));
    return EXIT.ok;
  }
  try {
    await writeWhole(path, draft.text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} cannot be written: ${said}`);
  }
  const line = draft.where.slice(draft.where.lastIndexOf(":"));
  io.stderr.write(`Accepted on the record until ${until}: ${name}${line}\n`);
  return EXIT.ok;
}
