/** Internal documents of examples and of the small business that states everything. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { INTERNAL } from "../../../src/document/internal/kinds.ts";
import type { Context } from "../../../src/document/types.ts";
import type { Document, Sentence } from "../../../src/finding/document.ts";
import { sentencesOf } from "../../../src/finding/sentences.ts";
import { categories, subjectGroups } from "../../../src/law/vocabulary.ts";
import { messagesOf } from "../../../src/message/messages.ts";
import { assemble, type Model } from "../../../src/model/assemble.ts";
import { validate } from "../../../src/schema/validate.ts";
import { parse } from "../../../src/source/parse.ts";
import { BUSINESS, type Json } from "./fixture.ts";

const TODAY = "2026-12-01";
export const EXAMPLES = ["bakery", "clinic", "saas"] as const;
const root = resolve(import.meta.dirname, "../../..");
const VOCABULARY = { categories: categories(), subjects: subjectGroups() };

function modelFrom(files: readonly (readonly [path: string, text: string])[]): Model {
  const valid = files.map(([path, text]) => validate(parse({ path, text })));
  const model = assemble(valid, { today: TODAY, vocabulary: VOCABULARY });
  const problems = [
    ...valid.flatMap((one) => [...one.parsed.problems, ...one.problems]),
    ...model.problems,
  ];
  // A fact that is missing may leave its company unused: that is no mistake of the text.
  const grave = problems.filter(({ id }) => id !== "model/unused-entry");
  if (!model.complete) throw new Error(grave.map(({ message }) => message).join("\n"));
  return model;
}

const kept = new Map<string, Model>();

/** The model of an example of the repository. */
export function example(name: string): Model {
  const known = kept.get(name);
  if (known) return known;
  const folder = join(root, "examples", name);
  const more = join(folder, "privacy");
  const names = existsSync(more) ? readdirSync(more).filter((file) => file.endsWith(".yaml")) : [];
  const paths = ["privacyfile.yaml", ...names.map((file) => `privacy/${file}`)];
  const model = modelFrom(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  kept.set(name, model);
  return model;
}

/** The model of the small business, or of what is left of it. JSON is YAML. */
export function small(business: Json = BUSINESS): Model {
  return modelFrom([["privacyfile.yaml", JSON.stringify(business, undefined, 1)]]);
}

export function contextOf(model: Model, language = "en"): Context {
  return {
    root: model.root,
    today: TODAY,
    language,
    declaredIn: "en",
    translations: model.translations,
    messages: messagesOf(language),
  };
}

/** All internal documents of a kind; of every kind where none is named. */
export function made(model: Model, kind?: string, language = "en"): readonly Document[] {
  const context = contextOf(model, language);
  return INTERNAL.filter((one) => kind === undefined || one.kind === kind).flatMap(({ make }) =>
    make(context),
  );
}

/** The sentences of a document. */
export function sentences({ sections }: Document): readonly Sentence[] {
  return sentencesOf(sections);
}

/** A sentence without marks. */
export function said({ words }: Sentence): string {
  return words.map(({ text }) => text).join("");
}
