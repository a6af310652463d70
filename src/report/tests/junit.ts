/** Results of tests as JUnit XML: a suite a rule or file of tests. */
import type { TestResult } from "../../engine/fact/types.ts";
import { terminalLines } from "../../text/terminal.ts";
import { xmlAttribute, xmlText } from "../../text/xml.ts";
import { placeOf } from "../place.ts";
import type { TestRenderOptions, TestReporter } from "./types.ts";

interface Case {
  readonly result: TestResult;
  readonly root: string;
}

function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(terminalLines(String(value)))}"`)
    .join("");
}

function caseText({ result, root }: Case, options: TestRenderOptions): readonly string[] {
  const { suite, name, outcome, faults, range } = result;
  const { path, line } = placeOf(root, range, options.repository);
  const head = `    <testcase${attributes({ classname: suite, name, file: path, line, time: 0 })}`;
  if (outcome === "passed") return [`${head}/>`];
  const lines = faults.map((fault) => {
    const place = fault.range === null ? undefined : placeOf(root, fault.range, options.repository);
    const where = place === undefined ? "" : `${place.path}:${place.line}:${place.column}  `;
    return `${where}${fault.message}`;
  });
  const element = outcome === "failed" ? "failure" : "error";
  const message = attributes({ message: faults[0]?.message ?? "" });
  const body = xmlText(terminalLines(lines.join("\n")));
  return [`${head}>`, `      <${element}${message}>${body}</${element}>`, "    </testcase>"];
}

function totals(cases: readonly Case[]): { readonly [name: string]: number } {
  const count = (outcome: TestResult["outcome"]): number =>
    cases.filter(({ result }) => result.outcome === outcome).length;
  return { tests: cases.length, failures: count("failed"), errors: count("broken"), time: 0 };
}

/** Every test is a case; what could not be run is an error. */
export const junitTests: TestReporter = (roots, options) => {
  const cases = roots.flatMap(({ path: root, results }) =>
    results.map((result): Case => ({ result, root })),
  );
  const suites = new Map<string, Case[]>();
  for (const one of cases) {
    const name = one.root === "." ? one.result.suite : `${one.root}: ${one.result.suite}`;
    suites.set(name, [...(suites.get(name) ?? []), one]);
  }
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "privacyfile test", ...totals(cases) })}>`,
    ...[...suites].flatMap(([name, own]) => [
      `  <testsuite${attributes({ name, ...totals(own) })}>`,
      ...own.flatMap((one) => caseText(one, options)),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ].join("\n")}\n`;
};
