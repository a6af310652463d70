/** `privacyfile rules`: which rules there are. */
import type { RenderOptions, RuleFilter } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import type { ListFormat } from "./options.ts";
import { ownRulesHere } from "./own-rules.ts";

export interface RulesFlags extends RuleFilter {
  readonly format: ListFormat;
  readonly color: boolean;
  /** By article in place of by rule. */
  readonly coverage?: boolean;
  /** Only one rule, and what is set for it. */
  readonly explain?: string;
}

/**
 * Prints the rules that meet the filter.
 *
 * @throws UsageError when there is no such principle or rule
 */
export async function runRules(flags: RulesFlags, io: Io): Promise<number> {
  if (flags.explain !== undefined) {
    const { runEffective } = await import("./effective.ts");
    return runEffective(flags.explain, flags, io);
  }
  const index = await import("../index.ts");
  const { filterRules, listRules, nearest, rulesForTerminal } = index;
  const all = listRules(await ownRulesHere(io));
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
  const write = <T>(shown: T, forPeople: (shown: T, look: RenderOptions) => string): void => {
    const text =
      flags.format === "json" ? `${JSON.stringify(shown, null, 2)}\n` : forPeople(shown, look);
    io.stdout.write(text);
  };
  if (flags.coverage) {
    const rows = index.coverageByArticle(rules);
    const asked = rows.filter(({ law }) => flags.law === undefined || law === flags.law);
    write(asked, index.coverageForTerminal);
  } else write(rules, rulesForTerminal);
  return EXIT.ok;
}
