/** One file of the rule library, which comes with the package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceText } from "../source/types.ts";

/** The file of the rule `id` in the folder of rules; throws when the package lacks it. */
export function readRule(folder: string, id: string): SourceText {
  const path = `${id}.yaml`;
  return { path, text: readFileSync(join(folder, path), "utf8") };
}
