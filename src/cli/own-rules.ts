/** Rules of the businesses that a command is about, beside those of the library. */
import type { OwnRules, RulePage } from "../index.ts";
import type { Io } from "./io.ts";

/** The rules of the business that one stands in; none when one stands in none, or above several. */
export async function ownRulesHere(io: Io): Promise<OwnRules> {
  const { findRoots, NO_RULES, readOwnRules } = await import("../front.ts");
  const [root, ...others] = findRoots(io.cwd);
  return root === undefined || others.length > 0 ? NO_RULES : readOwnRules(root);
}

/** Explains rules of the library and of these businesses; their files are read when one is asked for. */
export async function explainerOf(
  roots: readonly string[],
): Promise<(id: string) => RulePage | undefined> {
  const { explain, readOwnRules } = await import("../front.ts");
  let own: readonly OwnRules[] | undefined;
  return (id) => {
    const page = explain(id);
    if (page !== undefined) return page;
    own ??= roots.map(readOwnRules);
    for (const rules of own) {
      const found = explain(id, rules);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
