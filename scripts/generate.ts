/**
 * Writes every generated file of the repository, in order; `git diff --exit-code` then proves that
 * what is committed is fresh. To add one: a file in `scripts/generate/` that exports `generate`,
 * and a line in `GENERATORS`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { GeneratedFile, Generator } from "./generate/types.ts";

/** Loaded one after the other, because later ones may import what earlier ones wrote. */
const GENERATORS: readonly (readonly [name: string, load: () => Promise<Generator>])[] = [
  ["version", () => import("./generate/version.ts")],
  ["messages", () => import("./generate/messages.ts")],
  ["legal facts", () => import("./generate/law.ts")],
  ["validators", () => import("./generate/validators.ts")],
  ["schemas", () => import("./generate/schemas.ts")],
  ["shapes", () => import("./generate/shapes.ts")],
  ["model reference", () => import("./generate/model-docs.ts")],
  ["schema reference", () => import("./generate/schema-docs.ts")],
  ["rules", () => import("./generate/rules.ts")],
  ["command line reference", () => import("./generate/cli-docs.ts")],
  ["language of rules", () => import("./generate/expression-docs.ts")],
  ["table of the demo", () => import("./generate/problem-table.ts")],
  ["picture of the README", () => import("./generate/readme.ts")],
  ["pages of rules", () => import("./generate/rule-docs.ts")],
  ["table of duties", () => import("./generate/catalogue.ts")],
  ["table of changes", () => import("./generate/change-docs.ts")],
  ["page of the action", () => import("./generate/action-docs.ts")],
];

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Only what changed is touched, so that nothing downstream is rebuilt for nothing. */
function write(path: string, text: string): boolean {
  if (current(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

/** Deletes what a folder holds beside the generated files. */
function clean(folder: string, files: readonly GeneratedFile[]): void {
  const kept = new Set(files.map((file) => join(root, file.path)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(path)) rmSync(path);
  }
}

const root = resolve(import.meta.dirname, "..");
for (const [name, load] of GENERATORS) {
  const { generate, owns } = await load();
  const files = await generate(root);
  const changed = files.filter((file) => write(join(root, file.path), file.text));
  if (owns !== undefined) clean(join(root, owns), files);
  const said = changed.map((file) => file.path).join(", ");
  console.log(`${name}: ${files.length} file(s), ${changed.length === 0 ? "unchanged" : said}`);
}
