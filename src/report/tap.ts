/** The report as TAP version 14 (https://testanything.org/tap-version-14-specification.html): a test a rule. */
import type { Finding, Report } from "../finding/types.ts";
import { tapText } from "../text/tap.ts";
import { yamlText } from "../text/yaml.ts";
import { type Case, casesOf } from "./cases.ts";
import { lawName } from "./label.ts";
import { placeOf } from "./place.ts";
import type { RenderOptions, Reporter } from "./types.ts";
import { acceptedBy } from "./words.ts";

interface Point {
  readonly number: number;
  readonly one: Case;
  readonly report: Report;
  /** Whether to say which business it is about. */
  readonly named: boolean;
}

function diagnostics(finding: Finding, root: string, options: RenderOptions): readonly string[] {
  const { path, line, column } = placeOf(root, finding.range, options.repository);
  const law = finding.law.map(({ law, cite }) => yamlText(`${lawName(law)} ${cite}`));
  return [
    `- message: ${yamlText(finding.message)}`,
    `  severity: ${finding.severity}`,
    `  at: { file: ${yamlText(path)}, line: ${line}, column: ${column} }`,
    `  why: ${yamlText(finding.why)}`,
    `  fix: ${yamlText(finding.fix)}`,
    `  law: [${law.join(", ")}]`,
    `  fingerprint: ${yamlText(finding.fingerprint)}`,
  ];
}

function accepted({ message, waived }: Finding): readonly string[] {
  if (waived === null) return [];
  const { until, reason } = waived;
  return [
    `- message: ${yamlText(message)}`,
    `  by: ${yamlText(acceptedBy(waived))}`,
    `  until: ${yamlText(until)}`,
    `  reason: ${yamlText(reason)}`,
  ];
}

function list(key: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((line) => `  ${line}`)];
}

function block({ one, report }: Point, options: RenderOptions): readonly string[] {
  const lines = [
    ...(one.outcome === "broken" ? [`message: ${yamlText(one.reason)}`] : []),
    ...list(
      "findings",
      one.failures.flatMap((finding) => diagnostics(finding, report.root.path, options)),
    ),
    ...list("accepted", one.waived.flatMap(accepted)),
  ];
  return lines.length === 0 ? [] : ["  ---", ...lines.map((line) => `  ${line}`), "  ..."];
}

function point(at: Point, options: RenderOptions): string {
  const { one, number, report, named } = at;
  const holds = one.outcome === "passed" || one.outcome === "skipped";
  const description = tapText(named ? `${report.root.path}: ${one.name}` : one.name);
  const skip = one.outcome === "skipped" ? ` # SKIP ${tapText(one.reason)}` : "";
  const line = `${holds ? "ok" : "not ok"} ${number} - ${description}${skip}`;
  return [line, ...block(at, options)].join("\n");
}

/** Every rule is a test; what cannot be judged is skipped, what could not be read or run is not ok. */
export const tap: Reporter = (reports, options) => {
  const named = reports.length > 1;
  const points = reports
    .flatMap((report) => casesOf(report).map((one) => ({ one, report, named })))
    .map((at, i) => point({ ...at, number: i + 1 }, options));
  const plan = points.length === 0 ? "1..0 # SKIP nothing was checked" : `1..${points.length}`;
  return `${["TAP version 14", plan, ...points].join("\n")}\n`;
};
