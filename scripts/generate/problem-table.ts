/** The kinds of finding that the demo promises, in the README of the bakery with problems. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/finding/types.ts";
import { checkFolder } from "../../src/folder.ts";
import { prose } from "../../src/report/page/markdown.ts";
import { positionAt } from "../../src/source/position.ts";
import { markdownCode } from "../../src/text/markdown.ts";
import type { Generator } from "./types.ts";

const EXAMPLE = "examples/bakery-with-problems";
const MARK = "<!-- table: written by scripts/generate.ts -->";

function row({ rule, severity, range, message }: Finding): string {
  const place = `${range.file.path}:${positionAt(range.file, range.start).line}`;
  const link = `[${markdownCode(rule)}](../../docs/rules/${rule}.md)`;
  return `| ${link} | ${severity} | ${markdownCode(place)} | ${prose(message)} |`;
}

export const generate: Generator["generate"] = (root) => {
  const file = join(root, EXAMPLE, "README.md");
  const [before] = readFileSync(file, "utf8").split(MARK);
  const report = checkFolder(join(root, EXAMPLE), { today: "2026-12-01", path: EXAMPLE });
  const failed = report.findings.filter(({ outcome }) => outcome === "fail");
  const firsts = failed.filter(
    ({ rule }, i) => failed.findIndex((other) => other.rule === rule) === i,
  );
  const rows = firsts.sort((a, b) => (a.rule < b.rule ? -1 : 1)).map(row);
  const table = ["| kind | severity | first at | what is wrong |", "|---|---|---|---|", ...rows];
  return [{ path: `${EXAMPLE}/README.md`, text: `${before}${MARK}\n\n${table.join("\n")}\n` }];
};
