/** From the texts of one business to its model: how every stair begins. */
import { type Stopwatch, UNTIMED } from "./finding/stopwatch.ts";
import { categories, subjectGroups } from "./law/vocabulary.ts";
import { assemble, type Model } from "./model/assemble.ts";
import type { Validated } from "./schema/types.ts";
import { validate } from "./schema/validate.ts";
import { parse, unread } from "./source/parse.ts";
import type { Parsed, Problem, SourceText } from "./source/types.ts";

export interface ReadOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  /** Why files could not be read at all; with any of them nothing can be judged. */
  readonly unread?: readonly Problem[];
  /** Texts of the business in other languages: `privacy/texts/<language>.yaml`. */
  readonly translations?: Translations;
  /** Takes the time of each part of the work. */
  readonly stopwatch?: Stopwatch;
}

/** Texts in other languages, and why some cannot be read: without them everything can still be judged. */
export interface Translations {
  readonly sources: readonly SourceText[];
  readonly problems: readonly Problem[];
}

const NONE: Translations = { sources: [], problems: [] };

/** One business as it was declared. */
export interface Declared {
  readonly files: readonly Parsed[];
  /** The same files, held against the schema. */
  readonly valid: readonly Validated[];
  readonly model: Model;
  /** Everything that is wrong with the texts themselves. */
  readonly problems: readonly Problem[];
}

/** Reads, validates and links. Mistakes in the texts are problems, never exceptions. */
export function readDeclarations(
  sources: readonly SourceText[],
  { today, unread: missing = [], translations = NONE, stopwatch = UNTIMED }: ReadOptions,
): Declared {
  const files = [
    ...stopwatch("parse", () => sources.map(parse)),
    ...missing.map((problem) => unread(problem.range.file, problem)),
  ];
  const texts = stopwatch("parse", () => translations.sources.map(parse));
  const valid = stopwatch("validate", () => files.map(validate));
  const model = stopwatch("link", () => {
    const vocabulary = { categories: categories(), subjects: subjectGroups() };
    return assemble(valid, { today, vocabulary, translations: texts });
  });
  const told = [...files, ...valid, model, ...texts, translations];
  const problems = told.flatMap((one) => one.problems);
  return { files, valid, model, problems };
}
