/** The one way out to the log: whatever is printed is escaped here, so that no text becomes a command. */

import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { workflowData, workflowLog, workflowProperty } from "../src/index.ts";
import type { Env } from "./env.ts";

/** Lines for people. */
export function say(text: string): void {
  process.stdout.write(`${workflowLog(text)}\n`);
}

/** An annotation of the run as a whole. */
export function announce(kind: "error" | "warning" | "notice", title: string, text: string): void {
  process.stdout.write(`::${kind} title=${workflowProperty(title)}::${workflowData(text)}\n`);
}

/** An annotation on a line; `file` from the top of the repository. */
export function annotateLine(
  kind: "error" | "warning" | "notice",
  { file, line, text }: { readonly file: string; readonly line: number; readonly text: string },
): void {
  process.stdout.write(
    `::${kind} file=${workflowProperty(file)},line=${line}::${workflowData(text)}\n`,
  );
}

/** Commands that a reporter wrote, which escapes by itself. */
export function commands(written: string): void {
  process.stdout.write(written.endsWith("\n") ? written : `${written}\n`);
}

/**
 * Sets an output, by the file that the runner reads
 * (docs.github.com, "Workflow commands", setting an output parameter).
 */
export function setOutput(env: Env, name: string, value: string): void {
  const file = env.GITHUB_OUTPUT;
  if (file === undefined || file === "") return;
  const end = `end_${randomUUID()}`;
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}

/** Adds to the summary of the job; false where there is none, or it cannot be written. */
export function addToSummary(env: Env, markdown: string): boolean {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === "") return false;
  try {
    appendFileSync(file, `${markdown}\n`);
    return true;
  } catch {
    return false;
  }
}
