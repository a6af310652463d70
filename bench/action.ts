/** The action from its start to its end against the command line's `check`, on the same business. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// npm scripts run at the root of the repository.
const ROOT = process.cwd();
const RUNS = 15;
const BUSINESS = "examples/saas";

function milliseconds(file: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, [file, ...args], { cwd: ROOT, env, stdio: "ignore" });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Prints the ratio of the medians; both take turns, so that the machine's mood is shared. */
export async function benchAction(): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), "privacyfile-bench-"));
  const env = {
    PATH: process.env.PATH ?? "",
    GITHUB_WORKSPACE: ROOT,
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    RUNNER_TEMP: temp,
    INPUT_ROOTS: BUSINESS,
  };
  const action: number[] = [];
  const check: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    action.push(milliseconds(join(ROOT, "action", "dist", "index.js"), [], env));
    check.push(milliseconds(join(ROOT, "dist", "cli", "main.js"), ["check", BUSINESS], env));
  }
  rmSync(temp, { recursive: true, force: true });
  const [a, c] = [median(action), median(check)];
  console.log(
    `action ${a.toFixed(0)} ms, check ${c.toFixed(0)} ms, ratio ${(a / c).toFixed(2)} (aim: under 2)`,
  );
}
