/** Checks the examples as a user would: the good ones pass, at the strictest setting. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const GOOD = [
  "examples/bakery",
  "examples/saas",
  "examples/clinic",
  "examples/web-shop",
  "examples/club",
  "examples/recruiter",
  "examples/agency",
];

const main = join(root, "dist", "cli", "main.js");
const options = ["--level", "all", "--fail-on", "note", "--as-of", "2026-12-01"];
const argv = [main, "check", ...GOOD, ...options];
const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
