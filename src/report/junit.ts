/** The report as JUnit XML: a suite a business, a test case a rule. */
import type { Finding, Report } from "../finding/types.ts";
import { terminalLines } from "../text/terminal.ts";
import { xmlAttribute, xmlText } from "../text/xml.ts";
import { type Case, casesOf, type Outcome } from "./cases.ts";
import { citeText } from "./label.ts";
import { placeOf } from "./place.ts";
import type { RenderOptions, Reporter } from "./types.ts";
import { acceptedText } from "./words.ts";

interface Suite {
  readonly report: Report;
  readonly options: RenderOptions;
}

function attributes(values: { readonly [name: string]: string | number | undefined }): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlAttribute(terminalLines(String(value)))}"`)
    .join("");
}

/** Place, what was found, why, what to do and the law: readers show it as it stands. */
function paragraph(finding: Finding, { report, options }: Suite): string {
  const { path, line, column, whole } = placeOf(
    report.root.path,
    finding.range,
    options.repository,
  );
  const law = finding.law.map(citeText).join(", ");
  return [
    `${whole ? path : `${path}:${line}:${column}`}  ${finding.severity}: ${finding.message}`,
    finding.why,
    `Fix: ${finding.fix}`,
    ...(law === "" ? [] : [law]),
  ]
    .map(terminalLines)
    .join("\n");
}

/** Readers take one failure a case; all findings of the rule stand in its text. */
function outcomeOf(one: Case, suite: Suite): readonly string[] {
  const text = one.failures.map((finding) => paragraph(finding, suite)).join("\n\n");
  const body = xmlText(text);
  const message = attributes({ message: one.reason });
  const elements: { readonly [outcome in Outcome]: readonly string[] } = {
    passed: [],
    skipped: [`<skipped${message}/>`],
    failed: [
      `<failure${message}${attributes({ type: one.failures[0]?.severity })}>${body}</failure>`,
    ],
    broken: [`<error${message} type="error">${body}</error>`],
  };
  return elements[one.outcome];
}

/** What was accepted is seen in every case that has some of it. */
function acceptedOf({ waived }: Case): readonly string[] {
  if (waived.length === 0) return [];
  const lines = waived.map((finding) => terminalLines(acceptedText(finding)));
  return [`<system-out>${xmlText(lines.join("\n"))}</system-out>`];
}

/** A folder that is the whole repository has no name; readers want one. */
function nameOf({ root }: Report): string {
  return root.path === "." ? "privacyfile" : root.path;
}

function caseText(one: Case, suite: Suite): string {
  const { report, options } = suite;
  const first = one.failures[0];
  const place =
    first === undefined ? undefined : placeOf(report.root.path, first.range, options.repository);
  const head = `    <testcase${attributes({
    classname: nameOf(report),
    name: one.name,
    file: place?.path,
    line: place?.line,
    time: 0,
  })}`;
  const inside = [...outcomeOf(one, suite), ...acceptedOf(one)];
  if (inside.length === 0) return `${head}/>`;
  return [`${head}>`, ...inside.map((line) => `      ${line}`), "    </testcase>"].join("\n");
}

function totals(cases: readonly Case[]): { readonly [name: string]: number } {
  const count = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count("failed"),
    errors: count("broken"),
    skipped: count("skipped"),
    time: 0,
  };
}

function suiteText(suite: Suite, cases: readonly Case[]): string {
  const { business } = suite.report.root;
  const folder = nameOf(suite.report);
  const name = business === null ? folder : `${folder} (${business})`;
  return [
    `  <testsuite${attributes({ name, ...totals(cases) })}>`,
    ...cases.map((one) => caseText(one, suite)),
    "  </testsuite>",
  ].join("\n");
}

/** Every open finding is a failure, whatever its severity; what cannot be judged is skipped or an error. */
export const junit: Reporter = (reports, options) => {
  const suites = reports.map((report) => ({ suite: { report, options }, cases: casesOf(report) }));
  const all = suites.flatMap(({ cases }) => cases);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "privacyfile", ...totals(all) })}>`,
    ...suites.map(({ suite, cases }) => suiteText(suite, cases)),
    "</testsuites>",
  ].join("\n")}\n`;
};
