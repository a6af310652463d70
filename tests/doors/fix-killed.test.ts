/** `privacyfile fix` killed while it writes: each file is as it was or as it is to be, and a new run ends the work. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { privacyfile, REPOSITORY } from "./privacyfile.ts";

const folder = mkdtempSync(join(tmpdir(), "privacyfile-fix-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = 40;

/** One file, large enough that half of it could be written. */
function text(index: number, country: string): string {
  const padding = `# ${"x".repeat(90)}\n`.repeat(400);
  return `vendors:\n  v${index}: { ${country}: IE }\n${padding}`;
}

test("each file is old or new, whenever it is killed", async () => {
  const path = (index: number): string => join(folder, "privacy", `v${index}.yaml`);
  mkdirSync(join(folder, "privacy"), { recursive: true });
  const head = "version: 1\nbusiness: { name: Crumb, country: IE }\n";
  writeFileSync(join(folder, "privacyfile.yaml"), head);
  for (let index = 0; index < FILES; index += 1) writeFileSync(path(index), text(index, "contry"));
  const main = join(REPOSITORY, "dist", "cli", "main.js");
  const child = spawn(process.execPath, [main, "fix", "--rule", "schema"], { cwd: folder });
  const ended = new Promise((done) => child.on("close", done));
  const isNew = (index: number): boolean => readFileSync(path(index), "utf8").includes("country");
  const watch = setInterval(() => {
    if (isNew(0)) child.kill("SIGKILL");
  }, 1);
  await ended;
  clearInterval(watch);
  for (let index = 0; index < FILES; index += 1) {
    const now = readFileSync(path(index), "utf8");
    expect([text(index, "contry"), text(index, "country")]).toContain(now);
  }
  const again = await privacyfile(folder, ["fix", "--rule", "schema"]);
  expect(again.code).toBe(0);
  for (let index = 0; index < FILES; index += 1) {
    expect(readFileSync(path(index), "utf8")).toBe(text(index, "country"));
  }
  expect(
    readdirSync(join(folder, "privacy")).filter((name) => name.endsWith(".yaml")),
  ).toHaveLength(FILES);
});
