/** The list of rules: what `privacyfile rules` prints, for people and for programs. */
import { citations } from "../engine/citation.ts";
import type { ExampleKind, LoadedRule } from "../engine/types.ts";
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

/** Rules as a list, in the order of their ids; rules that do not load are left out. */
export function summarizeRules(loaded: readonly LoadedRule[]): readonly RuleSummary[] {
  const rules = loaded.flatMap(({ rule, examples }): readonly RuleSummary[] => {
    if (rule === null) return [];
    const count = (kind: ExampleKind): number =>
      examples.filter((example) => example.kind === kind).length;
    return [
      {
        id: rule.id,
        title: rule.title,
        severity: rule.severity,
        confidence: rule.confidence,
        level: rule.level,
        laws: citations(rule.laws),
        principle: rule.id.split("/")[0] ?? "",
        examples: {
          pass: count("pass"),
          fail: count("fail"),
          gap: count("gap"),
          skip: count("skip"),
        },
      },
    ];
  });
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
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
