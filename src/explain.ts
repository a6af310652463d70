/** Why a rule says what it says at an address of one business. */
import { readDeclarations } from "./declared.ts";
import { explainAt } from "./engine/explain/explain.ts";
import type { Explanation } from "./engine/explain/types.ts";
import { builtInRules } from "./engine/library.ts";
import { readRoot } from "./files/read-root.ts";
import { readPolicyFiles } from "./policy-files.ts";
import { evaluateOptions } from "./settings/evaluate-options.ts";
import { readChecks } from "./settings/read.ts";

export interface ExplainOptions {
  readonly rule: string;
  /** `asset:crm/field:email` */
  readonly address: string;
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
}

/**
 * Asks a rule about one address of the business of a folder.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 * @returns undefined when there is no such rule of law, `unread` when the files cannot be read to their end
 */
export function explainInFolder(
  folder: string,
  { rule: id, address, today }: ExplainOptions,
): Explanation | "unread" | undefined {
  const { own, policy } = readPolicyFiles(folder);
  const all = [...builtInRules(), ...own.rules];
  const rule = all.find((one) => one.id === id || one.aliases.includes(id));
  if (rule === undefined) return undefined;
  const { sources, problems } = readRoot(folder);
  const { files, valid, model } = readDeclarations(sources, { today, unread: problems });
  if (!model.complete) return "unread";
  const { checks } = readChecks(valid, { rules: all, presets: policy.presets });
  const options = evaluateOptions(checks, { today });
  const judged = { root: model.root, files: files.map(({ file }) => file) };
  return explainAt(judged, { rule, address, options });
}
