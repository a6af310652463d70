/** What holds for one rule in the business of a folder. */
import { readDeclarations } from "./declared.ts";
import { builtInRules } from "./engine/library.ts";
import { readRoot } from "./files/read-root.ts";
import type { FolderOptions } from "./folder.ts";
import { readPolicyFiles } from "./policy-files.ts";
import { type EffectiveRule, effectiveOf } from "./settings/effective.ts";
import { readChecks } from "./settings/read.ts";

export type { EffectiveRule } from "./settings/effective.ts";

/**
 * The settings of a rule, by its id or an alias; undefined when there is no such rule of law.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`; null for no business
 */
export function effectiveInFolder(
  folder: string | null,
  id: string,
  { today, level }: Omit<FolderOptions, "path">,
): EffectiveRule | undefined {
  const files = folder === null ? undefined : readPolicyFiles(folder);
  const rules = [...builtInRules(), ...(files?.own.rules ?? [])];
  const rule = rules.find((one) => one.id === id || one.aliases.includes(id));
  if (rule === undefined) return undefined;
  const texts = folder === null ? { sources: [], problems: [] } : readRoot(folder);
  const { valid } = readDeclarations(texts.sources, { today, unread: texts.problems });
  const presets = files === undefined ? {} : { presets: files.policy.presets };
  const { checks } = readChecks(valid, { rules, ...presets });
  return effectiveOf(rule, checks, level === undefined ? { today } : { today, level });
}
