/** Results of tests for people: what failed in full, then one line. */
import type { TestFault, TestResult } from "../../engine/fact/types.ts";
import { terminalText } from "../../text/terminal.ts";
import { plural } from "../../text/words.ts";
import { wrap } from "../../text/wrap.ts";
import { placeText } from "../label.ts";
import { createStyle, type Style } from "../pretty/style.ts";
import type { TestReporter } from "./types.ts";

interface Look {
  readonly style: Style;
  readonly width: number;
  readonly root: string;
}

const INDENT = "        ";

function faultLines({ message, range }: TestFault, { width, root }: Look): readonly string[] {
  const lines = wrap(terminalText(message), width - INDENT.length - 2);
  const place = range === null ? [] : [`${INDENT}  ${placeText(root, range)}`];
  return [...lines.map((line, i) => `${INDENT}${i === 0 ? "- " : "  "}${line}`), ...place];
}

const WORDS: { readonly [outcome in TestResult["outcome"]]: string } = {
  passed: "ok    ",
  failed: "FAILED",
  broken: "BROKEN",
};

function testLines(result: TestResult, look: Look): readonly string[] {
  const { outcome, suite, name, range, faults } = result;
  const { style } = look;
  const word = WORDS[outcome];
  const shown = outcome === "passed" ? style.good(word) : style.grave("error", word);
  const title = wrap(terminalText(name), look.width - INDENT.length);
  const head = title.map((line, i) => (i === 0 ? `${shown}  ${style.bold(line)}` : INDENT + line));
  if (outcome === "passed") return head;
  const from = range.file.path === suite ? "" : `  ${style.dim(terminalText(suite))}`;
  const place = `${INDENT}${placeText(look.root, range)}${from}`;
  return [...head, place, ...faults.flatMap((fault) => faultLines(fault, look))];
}

/** "12 tests: 10 passed, 1 failed, 1 could not be run." */
function countLine(results: readonly TestResult[]): string {
  const count = (outcome: TestResult["outcome"]): number =>
    results.filter((one) => one.outcome === outcome).length;
  const [passed, failed, broken] = [count("passed"), count("failed"), count("broken")];
  const parts = [
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(broken > 0 ? [`${broken} could not be run`] : []),
  ];
  return `${plural(results.length, "test")}: ${parts.join(", ")}.`;
}

/** Tests that failed, each with its reasons, and the counts. */
export const prettyTests: TestReporter = (roots, { width, color, links, verbose }) => {
  const style = createStyle({ color, links });
  const told = roots.flatMap(({ path: root, results }) =>
    results
      .filter(({ outcome }) => verbose || outcome !== "passed")
      .map((result) => testLines(result, { style, width, root }).join("\n")),
  );
  const all = roots.flatMap(({ results }) => results);
  const well = all.every(({ outcome }) => outcome === "passed");
  const line = well ? style.good(countLine(all)) : style.bold(countLine(all));
  return `${[...told, line].join(verbose ? "\n" : "\n\n")}\n`;
};
