/** Files that look like declarations and are not read, and files that are read but cannot be. */
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { good, type Sign } from "./types.ts";

const SPELLINGS = /^\.?privacy[-_ ]?file\.(?:ya?ml|txt|json)(?:\.\w+)?$/i;
/** Sections that tell a declaration from other YAML. */
const SECTION = /^(?:purposes|assets|vendors|consents|cookies|retention|assessments):/m;
const SKIPPED = new Set(["node_modules", "published", "vendor", "texts"]);
const DEEPEST = 8;

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function unread(place: string, fix: string): Sign {
  return { state: "bad", what: "This file looks like a declaration and is not read", fix, place };
}

function beside(root: string, { name }: Dirent): readonly Sign[] {
  if (name === "privacyfile.yaml") return [];
  if (SPELLINGS.test(name)) {
    return [unread(name, "Rename it to privacyfile.yaml, or move it into privacy/.")];
  }
  if (!/\.ya?ml$/i.test(name)) return [];
  const text = readFileSync(join(root, name), "utf8");
  return SECTION.test(text) ? [unread(name, "Move it into the folder privacy/.")] : [];
}

function below(root: string, folder: string, depth: number): readonly Sign[] {
  if (depth > DEEPEST) return [];
  return entriesOf(join(root, folder)).flatMap((entry): readonly Sign[] => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      const skipped = entry.name.startsWith(".") || (depth === 1 && SKIPPED.has(entry.name));
      return skipped ? [] : below(root, place, depth + 1);
    }
    if (/^\..*\.ya?ml$/i.test(entry.name)) return [unread(place, "Take the dot off its name.")];
    if (/\.ya?ml\.(?:txt|bak|orig)$|\.ya?ml~$/i.test(entry.name)) {
      return [unread(place, "Delete it, or let its name end in .yaml.")];
    }
    const rule = /^privacy\/rules\/(.*)\.ya?ml$/i.exec(place)?.[1];
    if (rule === undefined || rule.split("/").length === 2) return [];
    const what =
      "A rule lies in a folder named for its principle: privacy/rules/house/my-rule.yaml";
    return [{ state: "bad", what, fix: "Move it there.", place }];
  });
}

/** What people may think is checked, and is not. */
export function strayFiles(root: string): readonly Sign[] {
  const files = entriesOf(root).filter((entry) => entry.isFile());
  const signs = [...files.flatMap((entry) => beside(root, entry)), ...below(root, "privacy", 1)];
  return signs.length > 0 ? signs : [good("Every file that looks like a declaration is read")];
}

/** The paths of declarations, rules and tests, for a look at their first lines. */
export function yamlFiles(root: string): readonly string[] {
  const walk = (folder: string, depth: number): readonly string[] =>
    depth > DEEPEST
      ? []
      : entriesOf(join(root, folder)).flatMap((entry): readonly string[] => {
          const place = `${folder}/${entry.name}`;
          if (entry.name.startsWith(".") || (depth === 1 && SKIPPED.has(entry.name))) return [];
          if (entry.isDirectory()) return walk(place, depth + 1);
          return /\.ya?ml$/i.test(entry.name) ? [place] : [];
        });
  return ["privacyfile.yaml", ...walk("privacy", 1)];
}

/** Files that a check builds on beside the declarations, and that nobody opens to see whether they are whole. */
export function brokenFiles(root: string): readonly Sign[] {
  return ["privacy/baseline.json", "privacy/vendor/lock.json"].flatMap((place): readonly Sign[] => {
    const fix =
      place === "privacy/baseline.json"
        ? "Take it back from git, or write it anew: privacyfile baseline."
        : "Take it back from git, or copy the packages anew: privacyfile vendor.";
    try {
      JSON.parse(readFileSync(join(root, place), "utf8"));
      return [good(`${place} can be read`)];
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
      if (code === "ENOENT") return [];
      const why = code === undefined ? "it is no JSON" : code;
      return [{ state: "bad", what: `${place} cannot be read: ${why}`, fix, place }];
    }
  });
}
