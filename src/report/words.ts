/** What every report for people says in the same words: counts, reach, and what cannot be said. */
import { type Summary, summarize } from "../finding/summary.ts";
import type { Finding, LawId, Report, RuleError, Waived } from "../finding/types.ts";
import { list, plural } from "../text/words.ts";
import { lawName, placeText } from "./label.ts";

/** Never an all-clear: silence means nothing where something could not be read. */
export const CANNOT_JUDGE: string =
  "Cannot judge yet: something could not be read, so no rule was asked and nothing follows from what is not listed here.";

/** What may be said at most when nothing was found. */
export const NO_PROBLEM: string = "No problem found in what is declared";

/** `["3 errors", "1 warning"]`, gravest first; what is zero is not said. */
export function counts(summary: Summary): readonly string[] {
  const parts: readonly (readonly [number, string, string])[] = [
    [summary.errors, "error", "errors"],
    [summary.warnings, "warning", "warnings"],
    [summary.notes, "note", "notes"],
    [summary.waived, "finding accepted on the record", "findings accepted on the record"],
    [summary.known, "finding known before", "findings known before"],
  ];
  return parts.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many));
}

/** "GDPR and ePrivacy Directive on 2026-12-01, level essential" */
export function basis(reports: readonly Report[]): string {
  const laws = new Set<LawId>(reports.flatMap(({ root }) => root.laws));
  laws.delete("good_practice");
  const levels = [...new Set(reports.map(({ root }) => root.level))];
  const names = laws.size === 0 ? "" : `${list([...laws].map(lawName))} `;
  return `${names}as of ${reports[0]?.as_of ?? ""}, level ${levels.join(" and ")}`;
}

/** "3 files read, 41 rules asked, 312 answers" */
export function reach(summary: Summary): string {
  const read = `${plural(summary.files, "file")} read`;
  return `${read}, ${plural(summary.rules, "rule")} asked, ${plural(summary.judged, "answer")}`;
}

/** "Ana, approved by Bo, PRIV-1, in this change" */
export function acceptedBy({
  by,
  approved_by: approver,
  ticket,
  in_change: fresh,
}: Waived): string {
  const parts = [
    by,
    approver === null ? "" : `approved by ${approver}`,
    ticket ?? "",
    fresh ? "in this change" : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "Accepted on the record by Ana until 2027-01-01 (moving): ..."; what stands is told as it is. */
export function acceptedText({ message, waived }: Finding): string {
  if (waived === null) return message;
  const { until, reason } = waived;
  return `Accepted on the record by ${acceptedBy(waived)} until ${until} (${reason}): ${message}`;
}

/** A message and what to do about it, as two sentences. */
export function messageAndFix({ message, fix }: Pick<Finding, "message" | "fix">): string {
  return `${message}${/[.?!]$/.test(message) ? "" : "."} ${fix}`;
}

/** "could not be run on asset:till: out of fuel", with what to do where that is known */
export function brokenText({ address, message, fix }: RuleError): string {
  const where = address === null ? "" : ` on ${address}`;
  return `could not be run${where}: ${fix === undefined ? message : messageAndFix({ message, fix })}`;
}

/** The same, with the place in the rule's own file where there is one. */
export function brokenAt(error: RuleError, root: string): string {
  const { range } = error;
  return `${brokenText(error)}${range === undefined ? "" : ` (${placeText(root, range)})`}`;
}

/** The counts of all businesses in one line; an all-clear only where everything could be judged. */
export function verdictLine(reports: readonly Report[]): string {
  if (reports.some(({ complete }) => !complete)) return CANNOT_JUDGE;
  if (reports.length === 0) return "Nothing was checked.";
  const broken = reports.reduce((sum, report) => sum + report.errors.length, 0);
  const said = [
    ...(broken === 0 ? [] : [plural(broken, "rule error")]),
    ...counts(summarize(reports)),
  ];
  return `${said.length === 0 ? NO_PROBLEM : said.join(", ")}.`;
}
