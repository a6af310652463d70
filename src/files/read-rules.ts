/** The files of a rule library, which comes with the package. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceText } from "../source/types.ts";

/** `principle/name.yaml`; folders that start with `_` hold legal facts, not rules. */
const RULE = /^[a-z][a-z0-9-]*[\\/][a-z0-9][a-z0-9-]*\.yaml$/;

/** Every rule file below `folder`, its path relative to it, in the order of the paths. */
export function readRules(folder: string): readonly SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => RULE.test(name))
    .map((name) => ({
      path: name.replaceAll("\\", "/"),
      text: readFileSync(join(folder, name), "utf8"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
