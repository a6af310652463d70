/** The beginning of a business's declarations: what its folder would hold. */
import { readRoot } from "./files/read-root.ts";
import { parse } from "./source/parse.ts";
import type { Answers, Found } from "./start/types.ts";

/** What becomes of the main file. */
export type Beginning =
  | { readonly state: "new"; readonly text: string }
  /** The file is there: the sections that were missing were added to it. */
  | { readonly state: "completed"; readonly text: string; readonly added: readonly string[] }
  | { readonly state: "complete" }
  /** The file is there and cannot be added to; why. */
  | { readonly state: "kept"; readonly because: string };

/**
 * The main file of a folder, written anew or completed; nothing is written to disk.
 *
 * @param folder absolute path of a folder that exists
 */
export async function begin(folder: string, answers: Answers): Promise<Beginning> {
  const { completeFile, firstFile, MAIN_FILE } = await import("./start/file.ts");
  const { sources, problems } = readRoot(folder);
  const main = sources.find(({ path }) => path === MAIN_FILE);
  const unread = problems.find(({ range }) => range.file.path === MAIN_FILE);
  if (unread !== undefined) return { state: "kept", because: unread.message };
  if (main === undefined) return { state: "new", text: firstFile(answers) };
  const broken = sources.find((source) => !parse(source).complete);
  if (broken !== undefined || problems.length > 0) {
    return { state: "kept", because: "something in it cannot be read: see privacyfile check" };
  }
  const completed = completeFile(sources, answers);
  if (completed === undefined) {
    return { state: "kept", because: "it is written in a way that leaves doubt where to add" };
  }
  return completed.text === main.text
    ? { state: "complete" }
    : { state: "completed", ...completed };
}

/** What was found in a repository fills in what nobody answered; an answer always counts more. */
export function withFound(answers: Found, found: Found): Found {
  const stated = Object.entries(answers).filter(([, value]) => value !== undefined);
  return { ...found, ...Object.fromEntries(stated) };
}
