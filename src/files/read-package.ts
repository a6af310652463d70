/** A rule package before it is copied: its settings, its rules, and what it calls itself. */
import { existsSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem, SourceText } from "../source/types.ts";
import { fileProblem } from "./problem.ts";
import { LARGEST, readText } from "./read-file.ts";
import { readFolder } from "./read-root.ts";

export interface PackageTexts {
  /** From `package.json`, else the folder's name. */
  readonly name: string;
  readonly version: string | null;
  /** `preset.yaml` and the files of `rules/`, by their paths within the package. */
  readonly files: readonly SourceText[];
  readonly problems: readonly Problem[];
}

const PRESET = "preset.yaml";

/** Reads the package of a folder; nothing in it is run. Throws only when `dir` is no folder. */
export function readPackage(dir: string): PackageTexts {
  const root = realpathSync(dir);
  const { sources, problems } = readFolder(root, "rules");
  const preset = existsSync(join(root, PRESET)) ? one(root, PRESET) : undefined;
  const description = existsSync(join(root, "package.json"))
    ? one(root, "package.json")
    : undefined;
  const { name, version } = describe(description);
  return {
    name: name ?? basename(root),
    version: version ?? null,
    files: [...(preset !== undefined && "text" in preset ? [preset] : []), ...sources],
    problems: [...problems, ...(preset !== undefined && "id" in preset ? [preset] : [])],
  };
}

function one(root: string, path: string): SourceText | Problem {
  const text = readText(join(root, path), { root, largest: LARGEST });
  return typeof text === "string" ? { path, text } : fileProblem(path, text);
}

function describe(source: SourceText | Problem | undefined): { name?: string; version?: string } {
  if (source === undefined || "id" in source) return {};
  try {
    const told: unknown = JSON.parse(source.text);
    if (typeof told !== "object" || told === null) return {};
    const { name, version } = { name: undefined, version: undefined, ...told };
    return {
      ...(typeof name === "string" ? { name } : {}),
      ...(typeof version === "string" ? { version } : {}),
    };
  } catch {
    return {};
  }
}
