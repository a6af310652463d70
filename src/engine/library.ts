/** The rules that come with the package: heads at once, bodies when they are needed. */
import { once } from "./prepare.ts";
import { RULES } from "./rules.gen.ts";
import type { StoredRule } from "./store.ts";
import type { Rule, RuleBody } from "./types.ts";

/** Every rule of the library, in the order of their ids. */
export function builtInRules(): readonly Rule[] {
  return LIBRARY();
}

const LIBRARY: () => readonly Rule[] = once(() => RULES.map(restore));

/** The rule that was stored. */
function restore({ head, body }: StoredRule): Rule {
  // Written by `store` from a checked rule: the text is the body.
  return { ...head, body: once(() => JSON.parse(body) as RuleBody) };
}
