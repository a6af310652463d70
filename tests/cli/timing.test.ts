import { expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { startTiming, timingText } from "../../src/cli/timing.ts";
import { SMALL, world } from "./world.ts";

test("--timing tells phases and rules on stderr, and leaves the report as it is", async () => {
  const { folder, privacyfile } = world({
    "privacyfile.yaml": `${SMALL}purposes: { orders: { lawful_basis: contract, needs: [name] } }\n`,
  });
  const plain = await privacyfile(["check"]);
  const written = { stdout: "", stderr: "" };
  let now = 0;
  const sink = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: false,
    columns: 80,
  });
  const io: Io = {
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    cwd: folder,
    env: {},
    today: () => "2026-12-01",
    clock: () => {
      now += 1;
      return now;
    },
  };
  expect(await run(["check", "--timing"], io)).toBe(plain.code);
  expect(written.stdout).toBe(plain.stdout);
  const phases = ["read files", "rules of your own", "parse", "validate", "link", "judge", "write"];
  const places = phases.map((name) => written.stderr.indexOf(` ms  ${name}\n`));
  expect(places.every((at) => at > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(written.stderr).toMatch(/Slowest of \d+ rules/);
  expect(written.stderr).toMatch(/ms {2}lawfulness\/\S+ {2}1 questions/);
});

test("times add up, and are taken of what fails, too", () => {
  const ticks = [0, 2, 10, 15, 20, 21];
  const timing = startTiming({ clock: () => ticks.shift() ?? 0 });
  expect(timing.stopwatch("parse", () => 1)).toBe(1);
  timing.stopwatch("parse", () => 2);
  const fail = (): never => {
    throw new Error("x");
  };
  expect(() => timing.stopwatch("a/b", fail)).toThrow("x");
  expect([...timing.spent]).toEqual([
    ["parse", { time: 7, count: 2 }],
    ["a/b", { time: 1, count: 1 }],
  ]);
  expect(timingText(timing)).toContain("      7.0 ms  parse\n");
});
