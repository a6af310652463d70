/** Models and documents for tests: of examples, of texts, of plain objects. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readDeclarations } from "../../src/declared.ts";
import { documents } from "../../src/document/index.ts";
import { PUBLIC } from "../../src/document/public/kinds.ts";
import { readRoot } from "../../src/files/read-root.ts";
import type { Document, Sentence } from "../../src/finding/document.ts";
import { sentencesOf } from "../../src/finding/sentences.ts";
import type { Model } from "../../src/model/assemble.ts";

export const DAY = "2026-11-21";

const EXAMPLES = resolve(import.meta.dirname, "../../examples");

const models = new Map<string, Model>();

/** The model of an example, read once. */
export function exampleModel(name: string): Model {
  const known = models.get(name);
  if (known !== undefined) return known;
  const { sources } = readRoot(join(EXAMPLES, name));
  const { model } = readDeclarations(sources, { today: DAY });
  models.set(name, model);
  return model;
}

/** The text of a file of an example. */
export function exampleText(path: string): string {
  return readFileSync(join(EXAMPLES, path), "utf8");
}

/** The model of one file. */
export function modelOf(text: string, german?: string): Model {
  const sources = [{ path: "privacyfile.yaml", text }];
  const texts = german === undefined ? [] : [{ path: "privacy/texts/de.yaml", text: german }];
  const translations = { sources: texts, problems: [] };
  return readDeclarations(sources, { today: DAY, translations }).model;
}

/** Declarations as an object; written with a line for each fact. */
export type Facts = { [key: string]: unknown };

export function modelOfFacts(facts: Facts): Model {
  const json = JSON.stringify(facts, null, 2);
  // Signs that nobody sees are refused in a file, unless they are spelt out.
  const escaped = json.replaceAll(/[\u007f-\uffff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return modelOf(escaped);
}

const made = new WeakMap<Model, Map<string, readonly Document[]>>();

/** The public documents of a model in one language, made once. */
export function publicDocuments(model: Model, language = "en"): readonly Document[] {
  const known = made.get(model) ?? new Map<string, readonly Document[]>();
  made.set(model, known);
  const all = known.get(language) ?? madeFor(model, language);
  known.set(language, all);
  return all;
}

const KINDS = PUBLIC.map(({ kind }) => kind);

function madeFor(model: Model, language: string): readonly Document[] {
  return documents(model, { today: DAY, languages: [language], kinds: KINDS });
}

/** One of them. */
export function documentOf(model: Model, id: string, language = "en"): Document {
  const found = publicDocuments(model, language).find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no document ${id}`);
  return found;
}

/** The words of a sentence. */
export function textOf({ words }: Sentence): string {
  return words.map(({ text }) => text).join("");
}

/** All words of a document. */
export function allText(document: Document): string {
  return sentencesOf(document.sections).map(textOf).join("\n");
}
