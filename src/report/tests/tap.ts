/** Results of tests as TAP version 14 (https://testanything.org/tap-version-14-specification.html). */
import type { TestFault, TestResult } from "../../engine/fact/types.ts";
import type { Range } from "../../source/types.ts";
import { tapText } from "../../text/tap.ts";
import { yamlText } from "../../text/yaml.ts";
import { placeOf } from "../place.ts";
import type { TestRenderOptions, TestReporter } from "./types.ts";

interface Point {
  readonly result: TestResult;
  readonly root: string;
  readonly options: TestRenderOptions;
}

function at(range: Range, { root, options }: Point): string {
  const { path, line, column } = placeOf(root, range, options.repository);
  return `at: { file: ${yamlText(path)}, line: ${line}, column: ${column} }`;
}

function faultLines({ message, range, facts }: TestFault, point: Point): readonly string[] {
  return [
    `  - message: ${yamlText(message)}`,
    ...(range === null ? [] : [`    ${at(range, point)}`]),
    ...(facts.length === 0 ? [] : [`    facts: [${facts.map(yamlText).join(", ")}]`]),
  ];
}

function pointText(point: Point, number: number, named: boolean): string {
  const { result, root } = point;
  const title = `${named ? `${root}: ` : ""}${result.suite}: ${result.name}`;
  const line = `${result.outcome === "passed" ? "ok" : "not ok"} ${number} - ${tapText(title)}`;
  if (result.outcome === "passed") return line;
  const block = [
    "---",
    `outcome: ${result.outcome}`,
    at(result.range, point),
    "faults:",
    ...result.faults.flatMap((fault) => faultLines(fault, point)),
    "...",
  ];
  return [line, ...block.map((text) => `  ${text}`)].join("\n");
}

/** A test point a test. */
export const tapTests: TestReporter = (roots, options) => {
  const points = roots.flatMap(({ path: root, results }) =>
    results.map((result) => ({ result, root, options })),
  );
  const lines = points.map((point, i) => pointText(point, i + 1, roots.length > 1));
  const plan = points.length === 0 ? "1..0 # SKIP there are no tests" : `1..${points.length}`;
  return `${["TAP version 14", plan, ...lines].join("\n")}\n`;
};
