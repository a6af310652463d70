/** The workflows that come with a first declaration. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { WORKFLOWS } from "../../builtin.ts";
import type { NewFile } from "./files.ts";

/** The folder that git keeps a history of, from `folder` upward; undefined outside of one. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

/**
 * Files below `.github/workflows`, written where none of their name stands. GitHub reads them at the
 * top of a repository only, so a folder within one gets none.
 */
export function workflowFiles(folder: string): readonly NewFile[] {
  const top = repositoryOf(folder);
  if (top !== undefined && top !== folder) return [];
  return readdirSync(WORKFLOWS)
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => ({
      path: `.github/workflows/${name}`,
      text: readFileSync(new URL(name, WORKFLOWS), "utf8"),
    }));
}
