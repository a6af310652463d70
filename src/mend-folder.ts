/** The files of a business, mended: what would be written, and what is left. */
import { examinerOf, type FolderOptions } from "./folder.ts";
import type { Mended, MendOptions } from "./mend/types.ts";

export type MendFolderOptions = FolderOptions & Pick<MendOptions, "suggestions" | "concerns">;

/**
 * Mends the business of a folder; nothing is written. What edits files is loaded only here.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export async function mendFolder(
  folder: string,
  { suggestions, concerns, ...options }: MendFolderOptions,
): Promise<Mended> {
  const { mend } = await import("./mend/mend.ts");
  const { sources, examine } = examinerOf(folder, options);
  const check: MendOptions["check"] = (texts) => examine(texts).report;
  return mend(sources, { check, suggestions, ...(concerns === undefined ? {} : { concerns }) });
}
