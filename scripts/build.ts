/** Compiles `src/` into `dist/` and carries over what is generated as JavaScript. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const entry = join(dist, "cli", "main.js");

/** Files that `tsc` does not emit but the compiled modules import. */
const CARRIED = /\.gen\.(?:m?js|json|d\.m?ts)$/;

function carry(): void {
  const source = join(root, "src");
  for (const name of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (CARRIED.test(name)) cpSync(join(source, name), join(dist, name));
  }
}

rmSync(dist, { recursive: true, force: true });
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const compiled = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.json")], {
  cwd: root,
  stdio: "inherit",
});
if (existsSync(dist)) carry();
if (existsSync(entry)) chmodSync(entry, 0o755);
process.exitCode = compiled.status ?? 1;
