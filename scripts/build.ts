/**
 * Compiles `src/` into `dist/`. The library is plain compiled modules with their types; the command
 * line is bundled into a few files with all that it needs, because loading some hundred modules one
 * by one takes longer than checking a small business.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { noticesOf } from "./bundle/notices.ts";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const entry = join(dist, "cli", "main.js");

/** Files that `tsc` does not emit but the compiled modules import. */
const CARRIED = /\.gen\.(?:m?js|json|d\.m?ts)$/;

/** The library: the exit code of `tsc`. */
function compile(): number {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.json")], {
    cwd: root,
    stdio: "inherit",
  });
  const source = join(root, "src");
  for (const name of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (CARRIED.test(name)) cpSync(join(source, name), join(dist, name));
  }
  return status ?? 1;
}

/** commander can start other programs as commands; ours never has such, and loading what that takes costs. */
const noChildProcesses: Plugin = {
  name: "no-child-processes",
  resolveId: (name, importer) =>
    name === "node:child_process" && /[\\/]commander[\\/]/.test(importer ?? "")
      ? `\0${name}`
      : null,
  load: (id) => (id === "\0node:child_process" ? "export default {};" : null),
};

/**
 * The command line. Chunks stand beside `index.js`, at the depth that `src/builtin.ts` counts on;
 * names are kept, so that the stack of a bug can be read. Gives the modules that went in.
 */
async function bundle(): Promise<readonly string[]> {
  rmSync(join(dist, "cli"), { recursive: true, force: true });
  const bundled = await rolldown({
    input: { "cli/main": join(root, "src", "cli", "main.ts") },
    platform: "node",
    plugins: [noChildProcesses],
  });
  const { output } = await bundled.write({
    dir: dist,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "cli-[name].js",
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  await bundled.close();
  chmodSync(entry, 0o755);
  return output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
}

rmSync(dist, { recursive: true, force: true });
process.exitCode = compile();
if (existsSync(join(root, "src", "cli", "main.ts"))) {
  writeFileSync(join(dist, "third-party-licenses.txt"), noticesOf(await bundle()));
}
