/** The list of rules: what `privacyfile rules` prints, for people and for programs. */
import { citations } from "../engine/citation.ts";
import type { ExampleKind, Rule, RuleExample } from "../engine/types.ts";
import type { Citation, Confidence, LawId, Level, Severity } from "../finding/types.ts";
import { terminalText } from "../text/terminal.ts";
import { plural } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";
import { lawName } from "./label.ts";
import { createStyle } from "./pretty/style.ts";
import type { RenderOptions } from "./types.ts";

/** One rule in a list. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly level: Level;
  readonly laws: readonly Citation[];
  /** The first part of the id. */
  readonly principle: string;
  /** How many examples of each kind stand in the rule's file. */
  readonly examples: { readonly [kind in ExampleKind]: number };
}

/** What a list may be narrowed to; what is left out narrows nothing. */
export interface RuleFilter {
  readonly law?: LawId;
  /** Rules that this level asks: a wider level asks what the narrower ones do. */
  readonly level?: Level;
  readonly principle?: string;
  readonly severity?: Severity;
}

const LEVELS: readonly Level[] = ["essential", "recommended", "all"];

/** One rule with its examples, as lists show it. */
export function summarizeRule(rule: Rule, examples: readonly RuleExample[]): RuleSummary {
  const count = (kind: ExampleKind): number => examples.filter((one) => one.kind === kind).length;
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    confidence: rule.confidence,
    level: rule.level,
    laws: citations(rule.laws),
    principle: rule.id.slice(0, rule.id.indexOf("/")),
    examples: {
      pass: count("pass"),
      fail: count("fail"),
      gap: count("gap"),
      skip: count("skip"),
    },
  };
}

/** The rules that meet every part of the filter. */
export function filterRules(
  rules: readonly RuleSummary[],
  { law, level, principle, severity }: RuleFilter,
): readonly RuleSummary[] {
  return rules.filter(
    (rule) =>
      (law === undefined || rule.laws.some((one) => one.law === law)) &&
      (level === undefined || LEVELS.indexOf(rule.level) <= LEVELS.indexOf(level)) &&
      (principle === undefined || rule.principle === principle) &&
      (severity === undefined || rule.severity === severity),
  );
}

/** Rules under their principles, one or two lines each. */
export function rulesForTerminal(rules: readonly RuleSummary[], options: RenderOptions): string {
  const style = createStyle(options);
  const principles = [...new Set(rules.map(({ principle }) => principle))];
  const sections = principles.map((principle) => {
    const rows = rules
      .filter((rule) => rule.principle === principle)
      .map((rule) => {
        const cites = rule.laws.map(({ law, cite }) => `${lawName(law)} ${terminalText(cite)}`);
        const severity = style.grave(rule.severity, rule.severity.padEnd(7));
        const title = wrap(terminalText(rule.title), options.width - 11).join(
          `\n${" ".repeat(11)}`,
        );
        return `  ${severity}  ${title}\n           ${style.dim(`${rule.id} · ${cites.join(", ")}`)}`;
      });
    return [style.bold(principle), ...rows].join("\n");
  });
  const count = `${plural(rules.length, "rule")}. Next: privacyfile explain <rule>`;
  return `${[...sections, count].join("\n\n")}\n`;
}
