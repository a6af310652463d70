/** `privacyfile rules`: which rules there are. */
import type { RuleFilter } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import type { ListFormat } from "./options.ts";

export interface RulesFlags extends RuleFilter {
  readonly format: ListFormat;
  readonly color: boolean;
  /** By article in place of by rule. */
  readonly coverage?: boolean;
}

/**
 * Prints the rules that meet the filter.
 *
 * @throws UsageError when there is no such principle
 */
export async function runRules(flags: RulesFlags, io: Io): Promise<number> {
  const index = await import("../index.ts");
  const { filterRules, listRules, nearest, rulesForTerminal } = index;
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
  const look = lookOf(io.stdout, io.env, !flags.color);
  const rows = index
    .coverageByArticle(rules)
    .filter(({ law }) => flags.law === undefined || law === flags.law);
  const shown = flags.coverage ? rows : rules;
  const forPeople = (): string =>
    flags.coverage ? index.coverageForTerminal(rows, look) : rulesForTerminal(rules, look);
  io.stdout.write(flags.format === "json" ? `${JSON.stringify(shown, null, 2)}\n` : forPeople());
  return EXIT.ok;
}
