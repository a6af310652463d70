/**
 * The demo: checks the bakery that still has everything to learn, shows what was found, and builds the
 * site of the bakery that has learned it. Exits 0 when it showed what
 * `examples/bakery-with-problems/README.md` promises (`check` itself exits 1 there) and the site is there.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const example = "examples/bakery-with-problems";
const DAY = "2026-12-01";

function privacyfile(...args: readonly string[]): { status: number | null; stdout: string } {
  const main = join(root, "dist", "cli", "main.js");
  const argv = [main, ...args, "--as-of", DAY];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  process.stderr.write(stderr);
  return { status, stdout };
}

/** `rule` of every row of the table in the example's README. */
function promised(): readonly string[] {
  const text = readFileSync(join(root, example, "README.md"), "utf8");
  return [...text.matchAll(/^\| \[`([a-z-]+\/[a-z-]+)`\]/gm)].map(([, rule = ""]) => rule).sort();
}

interface Shown {
  readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
}

/** Kinds of finding that the check gave. */
function found(): readonly string[] {
  // Our own output, whose shape `schemas/report.schema.json` and its test guarantee.
  const report = JSON.parse(privacyfile("check", example, "--format", "json").stdout) as Shown;
  const failed = report.findings.filter(({ outcome }) => outcome === "fail");
  return [...new Set(failed.map(({ rule }) => rule))].sort();
}

const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
Object.assign(process.env, process.env.NO_COLOR === undefined ? color : {});
const { status, stdout } = privacyfile("check", example);
process.stdout.write(stdout);
const [expected, actual] = [promised(), found()];
const same = JSON.stringify(expected) === JSON.stringify(actual);
const site = privacyfile("build", "examples/bakery", "--out", "_site", "--internal", "_book");
process.stdout.write(`\n${site.stdout}`);
if (site.status !== 0) {
  process.stderr.write(`\nThe site was not built: exit code ${site.status}.\n`);
  process.exitCode = 1;
} else if (status === 1 && same && expected.length >= 20) {
  process.stderr.write(
    `\nThat was the demo: ${expected.length} kinds of finding, as promised.\nThe site of the bakery: open ${join(root, "_site", "index.html")}\n`,
  );
} else {
  const missing = expected.filter((rule) => !actual.includes(rule));
  const extra = actual.filter((rule) => !expected.includes(rule));
  process.stderr.write(
    `\nThe demo did not show what it should: exit code ${status}, missing: ${missing.join(", ") || "none"}, not promised: ${extra.join(", ") || "none"}.\n`,
  );
  process.exitCode = 1;
}
