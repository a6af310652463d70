/** A first `privacyfile.yaml`, and what a business that has one still lacks. */
import { edit } from "../source/edit/edit.ts";
import { fragmentLines } from "../source/edit/fragment.ts";
import { parse } from "../source/parse.ts";
import type { SourceText } from "../source/types.ts";
import { sectionsOf } from "./sections.ts";
import type { Answers, Section } from "./types.ts";

export const MAIN_FILE = "privacyfile.yaml";
/** Folder of the schemas that editors read; nothing in it is a declaration. */
const SCHEMA_FOLDER = "privacy/.schemas";
const MODELINE = `# yaml-language-server: $schema=./${SCHEMA_FOLDER}/privacyfile.schema.json`;

/** Sections that speak of each other: a part of them alone would lead nowhere. */
const LINKED: readonly string[] = ["purposes", "consents", "cookies", "assets", "vendors"];

/** Asked of the main file alone; the others need none. */
const VERSION: Section = { key: "version", above: [], text: "1" };

/** The text of a first file. */
export function firstFile(answers: Answers): string {
  const lines = [
    MODELINE,
    "# What this business does with people's data. Every TODO is a question that is still open:",
    "# fill in what you know, and run `privacyfile check` to see what matters next.",
    "version: 1",
    ...sectionsOf(answers).flatMap(({ key, above, text }) => [
      "",
      ...above.map((line) => `# ${line}`),
      ...fragmentLines(key, text, 2),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

export interface Completed {
  readonly text: string;
  /** Sections that were added. */
  readonly added: readonly string[];
}

/**
 * The main file of a business with the sections that none of its files has; nothing that stands is
 * touched. Undefined when the file cannot be added to for sure.
 */
export function completeFile(
  sources: readonly SourceText[],
  answers: Answers,
): Completed | undefined {
  const main = sources.find(({ path }) => path === MAIN_FILE);
  if (main === undefined) return undefined;
  const present = new Set(sources.flatMap(sectionsIn));
  const linked = LINKED.some((key) => present.has(key));
  const missing = [
    ...(sectionsIn(main).includes(VERSION.key) ? [] : [VERSION]),
    ...sectionsOf(answers).filter(
      ({ key }) => !present.has(key) && !(linked && LINKED.includes(key)),
    ),
  ];
  let { text } = main;
  for (const section of missing) {
    const next = withSection({ path: MAIN_FILE, text }, section);
    if (next === undefined) return undefined;
    text = next;
  }
  return { text: withModeline(text), added: missing.map(({ key }) => key) };
}

/** The keys that stand in a file, those left open included. */
function sectionsIn(source: SourceText): readonly string[] {
  const { root, todos } = parse(source);
  return [
    ...Object.keys(root ?? {}),
    ...todos.flatMap(({ parent, key }) => (parent === root ? [String(key)] : [])),
  ];
}

function withSection(source: SourceText, { key, text, above }: Section): string | undefined {
  const result = edit(source, [{ op: "insert", at: `/${key}`, text, above }]);
  return "refused" in result ? undefined : result.text;
}

/** Editors look for it in the first lines; one that is there stays, wherever it leads. */
function withModeline(text: string): string {
  if (/^\uFEFF?#\s*yaml-language-server:/m.test(text)) return text;
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  return `${mark}${MODELINE}${/\r\n|\n|\r/.exec(text)?.[0] ?? "\n"}${text.slice(mark.length)}`;
}
