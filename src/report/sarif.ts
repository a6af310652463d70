/** The report as SARIF 2.1.0, for code scanning and other readers of findings. */
import { compareText } from "../finding/order.ts";
import type { Finding, Report } from "../finding/types.ts";
import { VERSION } from "../version.gen.ts";
import { barePage, pageOfFinding } from "./page/from-finding.ts";
import { rank, type Told } from "./rank.ts";
import { invocationOf } from "./sarif/invocation.ts";
import { resultOf } from "./sarif/result.ts";
import { describeRule } from "./sarif/rule.ts";
import type { RenderOptions, Reporter } from "./types.ts";

/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

/** What is left out is what weighs least; the rest stands in the order of files and lines. */
function chosen(reports: readonly Report[]): readonly Told[] {
  const ranked = rank(reports);
  const kept = new Set<Finding>(ranked.slice(0, MOST_RESULTS).map(({ finding }) => finding));
  return reports.flatMap(({ root, findings }) =>
    findings
      .filter((finding) => kept.has(finding))
      .map((finding): Told => ({ root: root.path, finding })),
  );
}

/** Rules that results and notifications name, by id. */
function rulesOf(
  told: readonly Told[],
  reports: readonly Report[],
  { explain }: RenderOptions,
): ReadonlyMap<string, object> {
  const first = new Map<string, Finding>();
  for (const { finding } of told) {
    const before = first.get(finding.rule);
    // A question says why it is asked; a failure says why the rule is there.
    if (before === undefined || (before.outcome === "gap" && finding.outcome === "fail")) {
      first.set(finding.rule, finding);
    }
  }
  const broken = reports.flatMap(({ errors }) => errors.map(({ rule }) => rule));
  const ids = [...new Set([...first.keys(), ...broken])].sort(compareText);
  return new Map(
    ids.map((id) => {
      const finding = first.get(id);
      const own = finding === undefined ? barePage(id) : pageOfFinding(finding);
      // An old name of a rule has the page of the new one, and stays what results refer to.
      const page = { ...(explain?.(id) ?? own), id };
      return [id, describeRule(page, finding?.confidence ?? "high")];
    }),
  );
}

/** All businesses as one run. */
export const sarif: Reporter = (reports, options) => {
  const told = chosen(reports);
  const rules = rulesOf(told, reports, options);
  const ruleIndex = new Map([...rules.keys()].map((id, i) => [id, i]));
  const total = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = { count: total - told.length, most: MOST_RESULTS };
  const compared = told.length > 0 && told.every(({ finding }) => finding.status !== null);
  const run = {
    tool: {
      driver: {
        name: "Privacyfile",
        version: VERSION,
        semanticVersion: VERSION,
        rules: [...rules.values()],
      },
    },
    automationDetails: { id: "privacyfile/" },
    invocations: [invocationOf(reports, ruleIndex, left)],
    language: "en",
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    results: told.map((one) => resultOf(one, { options, ruleIndex, compared })),
    properties: {
      asOf: reports[0]?.as_of ?? null,
      complete: reports.every(({ complete }) => complete),
    },
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
