/** Blocks of code in the documentation. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const REPOSITORY: string = resolve(import.meta.dirname, "..", "..");

export interface Block {
  readonly file: string;
  /** The heading that it stands under. */
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

/** Every Markdown file that people read: those at the top, and all of `docs/`. */
export function pages(): readonly string[] {
  const top = readdirSync(REPOSITORY).filter((name) => name.endsWith(".md"));
  const below = readdirSync(join(REPOSITORY, "docs"), { recursive: true, encoding: "utf8" });
  const docs = below.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
  return [...top, ...docs.map((name) => name.replaceAll("\\", "/"))].sort();
}

/** The fenced blocks of one page. */
export function blocksOf(file: string): readonly Block[] {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  const blocks: Block[] = [];
  let heading = "";
  for (const part of text.matchAll(/^#+ (.*)$|^(`{3,})([a-z]*)\n([\s\S]*?)\n?\2$/gm)) {
    if (part[1] !== undefined) heading = part[1];
    else blocks.push({ file, heading, language: part[3] ?? "", text: `${part[4] ?? ""}\n` });
  }
  return blocks;
}

/** Links to other files of the repository, without what follows `#`. */
export function linksOf(file: string): readonly string[] {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  return [...text.matchAll(/\]\(<?([^)>\s]+)>?\)/g)]
    .map(([, to = ""]) => to.split("#")[0] ?? "")
    .filter((to) => to !== "" && !/^[a-z]+:/.test(to));
}
