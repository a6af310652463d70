/** `privacyfile new rule`: writes a rule of one's own that proves itself, to be changed. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { oneRoot } from "./one-root.ts";
import { fromHere } from "./roots.ts";
import { ruleTemplate } from "./rule-template.ts";

export interface NewRuleFlags {
  readonly root?: string;
}

/** Refuses what is no id, and ids that are taken. */
async function checkId(id: string, root: string): Promise<void> {
  const { builtInRules, isRuleId, readOwnRules } = await import("../index.ts");
  if (!isRuleId(id)) {
    throw new UsageError(
      `"${id}" is no id of a rule. Write a folder and a name in small letters, digits and -, such as house/owner-named.`,
    );
  }
  const rules = [...builtInRules(), ...readOwnRules(root).rules];
  const taken = rules.find((rule) => rule.id === id || rule.aliases.includes(id));
  if (taken !== undefined) {
    throw new UsageError(`There is a rule ${id} already: privacyfile explain ${id}`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Never overwrites. */
async function create(path: string, text: string, name: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const code = codeOf(error);
    throw new UsageError(
      code === "EEXIST"
        ? `${name} is there already, and stays as it is.`
        : `${name} cannot be written: ${code}.`,
    );
  }
}

/**
 * Writes the rule into `privacy/rules` of the business.
 *
 * @throws UsageError when there is no business, the id is none or taken, or the file cannot be written
 */
export async function runNewRule(id: string, flags: NewRuleFlags, io: Io): Promise<number> {
  const root = await oneRoot(flags.root, io);
  await checkId(id, root);
  const path = join(root, "privacy", "rules", `${id}.yaml`);
  const name = fromHere(path, io);
  await create(path, ruleTemplate(id), name);
  io.stderr.write(
    `${name} written. It is a rule that works; change it to yours.\n` +
      `Next: privacyfile test --filter ${id}\n`,
  );
  return EXIT.ok;
}
