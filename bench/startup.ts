/** How long a cold check of a small business takes, against a Node that does nothing. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

// npm scripts run at the root of the repository.
const root = process.cwd();
const main = join(root, "dist", "cli", "main.js");
const RUNS = 15;

const COMMANDS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ["node -e 0", ["-e", "0"]],
  ["--version", [main, "--version"]],
  ["explain", [main, "explain", "schema/unknown-key"]],
  ["check examples/bakery", [main, "check", join(root, "examples", "bakery")]],
];

function milliseconds(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Runs take turns, so that a busy moment of the machine weighs on all alike. */
export function benchStartup(): Promise<void> {
  const times = COMMANDS.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    COMMANDS.forEach(([, args], i) => {
      times[i]?.push(milliseconds(args));
    });
  }
  const medians = times.map(median);
  const [bare = Number.NaN] = medians;
  COMMANDS.forEach(([name], i) => {
    const time = medians[i] ?? Number.NaN;
    console.log(`${name}: ${time.toFixed(0)} ms, ${(time / bare).toFixed(1)} times node -e 0`);
  });
  return Promise.resolve();
}
