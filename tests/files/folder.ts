/** A fresh folder for each test of a file, gone after it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { fileProblems } from "../../src/files/kinds.ts";
import { type ReadOptions, readRoot } from "../../src/files/read-root.ts";

export let root = "";

/** Registers the hooks that make and remove the folder. */
export function useFolder(): void {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "privacyfile-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
}

/** Writes a file below the folder, with the folders on the way; gives its absolute path. */
export function put(path: string, content: string | Uint8Array = "version: 1\n"): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

/** Ids of the problems of the folder with the paths that they are about; none names the folder itself. */
export function problems(options: ReadOptions = {}): readonly string[] {
  return readRoot(root, options).problems.map(({ id, range, message }) => {
    expect(message).not.toContain(root);
    expect(fileProblems.map((kind) => kind.id)).toContain(id);
    return `${range.file.path} ${id}`;
  });
}

export function paths(): readonly string[] {
  return readRoot(root).sources.map(({ path }) => path);
}
