/** Edits as replacements of text, for reports: planned only, since whoever applies them checks the result. */
import type { SourceFile } from "../types.ts";
import { parsedOf } from "./locate.ts";
import { overlap, plan } from "./plan.ts";
import type { Edit, Splice } from "./types.ts";

/** A replacement in a file, in UTF-16 offsets. */
export interface TextEdit extends Splice {
  readonly file: SourceFile;
}

/** The replacements that make these edits, by file; undefined when one of them cannot be made. */
export function textEdits(
  changes: readonly { readonly file: SourceFile; readonly edit: Edit }[],
): readonly TextEdit[] | undefined {
  const byFile = new Map<SourceFile, Splice[]>();
  for (const { file, edit } of changes) {
    const planned = plan(parsedOf(file), edit);
    if ("refused" in planned) return undefined;
    byFile.set(file, [...(byFile.get(file) ?? []), ...planned]);
  }
  if ([...byFile.values()].some(overlap)) return undefined;
  return [...byFile].flatMap(([file, splices]) => splices.map((one) => ({ file, ...one })));
}
