/** Accepting a finding in the business of a folder. */
import { examinerOf, type FolderOptions } from "./folder.ts";
import type { Draft, NotWritten, Wish } from "./waive/types.ts";

/**
 * Drafts the waiver of a finding; nothing is written. What edits files is loaded only here.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export async function waiveInFolder(
  folder: string,
  wish: Wish,
  options: FolderOptions,
): Promise<Draft | NotWritten> {
  const { waive } = await import("./waive/waive.ts");
  return waive(examinerOf(folder, options), wish);
}
