/** Replaying 200 commits against checking once 200 times: at most three times as long. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../src/check.ts";
import { builtInRules } from "../src/engine/library.ts";
import { historyInFolder } from "../src/history.ts";

const COMMITS = 200;
const TODAY = "2026-12-01";
const DATA = ["email", "phone", "name", "postal_address", "date_of_birth", "purchase_history"];

/** A business that changes a little with every commit. */
function textAt(step: number): string {
  const purposes = Array.from({ length: 6 }, (_, at) => {
    const needs = DATA.slice(0, 1 + ((step + at) % DATA.length)).join(", ");
    return `  use_${at}: { kind: order_fulfilment, lawful_basis: contract, subjects: [customers], needs: [${needs}], retention: ${1 + ((step + at) % 5)} years after last_order }\n`;
  });
  return `version: 1\nbusiness: { name: Bench, country: IE }\npurposes:\n${purposes.join("")}vendors:\n  cloud: { role: processor, country: IE, locations: [IE${step % 2 === 0 ? ", US" : ""}], dpa: 2025-01-01 }\nassets:\n  crm: { kind: saas, vendor: cloud, purposes: [use_0, use_1], fields: [email, name], security: [logging] }\n`;
}

export async function benchHistory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "privacyfile-history-"));
  const git = (...args: readonly string[]): void =>
    void execFileSync(
      "git",
      ["-c", "user.name=Bench", "-c", "user.email=bench@bench.example", ...args],
      { cwd: folder, stdio: "ignore" },
    );
  try {
    git("init", "-q");
    for (let step = 0; step < COMMITS; step += 1) {
      writeFileSync(join(folder, "privacyfile.yaml"), textAt(step));
      git("add", ".");
      git("commit", "-q", "-m", `step ${step}`);
    }
    const text = readFileSync(join(folder, "privacyfile.yaml"), "utf8");
    const one = (): unknown =>
      check([{ path: "privacyfile.yaml", text }], { today: TODAY, rules: builtInRules() });
    one();
    const single = time(() => {
      for (let i = 0; i < COMMITS; i += 1) one();
    });
    const whole = time(() => historyInFolder(folder, { today: TODAY, path: "." }));
    const ratio = whole / single;
    console.log(
      `${COMMITS} checks ${single.toFixed(0)} ms, history of ${COMMITS} commits ${whole.toFixed(0)} ms`,
    );
    console.log(`ratio ${ratio.toFixed(2)} (at most 3)`);
    if (ratio > 3) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
