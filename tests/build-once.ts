/** Builds `dist/` before the tests when a source is newer, so that child processes run this tree. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

function newest(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.reduce((time, name) => Math.max(time, statSync(join(folder, name)).mtimeMs), 0);
}

export function setup(): void {
  const entry = join(root, "dist", "cli", "main.js");
  if (existsSync(entry) && statSync(entry).mtimeMs >= newest(join(root, "src"))) return;
  const jiti = join(root, "node_modules", "jiti", "lib", "jiti-cli.mjs");
  const build = spawnSync(process.execPath, [jiti, join(root, "scripts", "build.ts")], {
    encoding: "utf8",
  });
  // Wrong types are told by `npm run types`; what was compiled all the same can be tested.
  if (!existsSync(entry)) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
}
