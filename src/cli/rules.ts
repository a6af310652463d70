/** `privacyfile rules`: which rules there are. */
import type { RuleFilter } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import type { Format } from "./options.ts";

export interface RulesFlags extends RuleFilter {
  readonly format: Format;
  readonly color: boolean;
}

/**
 * Prints the rules that meet the filter.
 *
 * @throws UsageError when there is no such principle
 */
export async function runRules(flags: RulesFlags, io: Io): Promise<number> {
  const { filterRules, listRules, nearest, rulesForTerminal } = await import("../index.ts");
  const all = listRules();
  const principles = [...new Set(all.map((rule) => rule.principle))];
  const { principle } = flags;
  if (principle !== undefined && !principles.includes(principle)) {
    const near = nearest(principle, principles);
    const hint =
      near === undefined ? `There are: ${principles.join(", ")}.` : `Did you mean ${near}?`;
    throw new UsageError(`There is no principle "${principle}". ${hint}`);
  }
  const rules = filterRules(all, flags);
  io.stdout.write(
    flags.format === "json"
      ? `${JSON.stringify(rules, null, 2)}\n`
      : rulesForTerminal(rules, lookOf(io.stdout, io.env, !flags.color)),
  );
  return EXIT.ok;
}
