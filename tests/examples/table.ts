/** What each rule had to say about an example: judged, or skipped because. */
import { builtInRules } from "../../src/engine/library.ts";
import type { Rule } from "../../src/engine/types.ts";
import type { Report, RuleCount } from "../../src/finding/types.ts";

const HEAD = "| rule | level | judged | because |\n|---|---|---|---|";

/** Why a rule judged nothing. */
function because(rule: Rule, count: RuleCount | undefined, report: Report): string {
  if (count === undefined) return `the level is ${report.root.level}`;
  if (count.errored > 0) return `could not be run ${count.errored} times`;
  if (count.not_judged > 0) return `${count.not_judged} rest on a mistake of writing`;
  if (count.gaps > 0) return `${count.gaps} rest on facts that are not stated`;
  if (count.skipped > 0) return `its \`when\` holds for none of ${count.skipped}`;
  const reached = rule.laws.some(
    ({ law }) => law === "good_practice" || report.root.laws.includes(law),
  );
  return reached
    ? `nothing stands under \`${rule.for}\` that its law reaches`
    : `${rule.laws.map(({ law }) => law).join(", ")} does not reach the business`;
}

function row(rule: Rule, report: Report): string {
  const count = report.rules.find(({ id }) => id === rule.id);
  const judged = count?.judged ?? 0;
  const failed = (count?.failed ?? 0) === 0 ? "" : `, ${count?.failed} failed`;
  const told = judged > 0 ? `${judged}${failed}` : "";
  return `| \`${rule.id}\` | ${rule.level} | ${told} | ${judged > 0 ? "" : because(rule, count, report)} |`;
}

/** A Markdown table with one row for every rule of the library. */
export function ruleTable(report: Report): string {
  return `${[HEAD, ...builtInRules().map((rule) => row(rule, report))].join("\n")}\n`;
}
