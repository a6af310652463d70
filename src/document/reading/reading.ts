/** How a document reads, in numbers: what `build` prints and tests hold. */
import type { Document } from "../../finding/document.ts";
import { plural } from "../../text/words.ts";
import { countsOf, gradeOf } from "./grade.ts";
import { type Prose, proseOf, sentencesIn, wordsIn } from "./prose.ts";
import { vagueIn } from "./vague.ts";

/** Numbers about a part of a document. */
export interface Measured {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade; null in languages other than English. */
  readonly grade: number | null;
}

export interface Longest {
  /** Anchor of the sentence. */
  readonly id: string;
  readonly words: number;
}

export interface Vague {
  readonly id: string;
  readonly word: string;
}

export interface Reading {
  /** Our own sentences. */
  readonly ours: Measured;
  /** Texts that the business wrote itself. */
  readonly own: Measured;
  /** The part `glance`, with all words in it; null where there is none. */
  readonly glance: Measured | null;
  readonly longest: Longest | null;
  readonly vague: readonly Vague[];
}

/** Reads a document. Tables, addresses and names of cookies are apart. */
export function readingOf(document: Document): Reading {
  const isEnglish = document.language === "en" || document.language.startsWith("en-");
  const prose = proseOf(document);
  const ours = prose.filter(({ isOwn }) => !isOwn);
  const glance = prose.filter(({ section }) => section === "glance");
  const measure = (some: readonly Prose[]): Measured => {
    const counts = countsOf(some.map(({ text }) => text));
    const { words, sentences } = counts;
    return { words, sentences, grade: isEnglish ? gradeOf(counts) : null };
  };
  return {
    ours: measure(ours),
    own: measure(prose.filter(({ isOwn }) => isOwn)),
    glance: glance.length === 0 ? null : measure(glance),
    longest: longestOf(ours),
    vague: isEnglish ? ours.flatMap(vagueOf) : [],
  };
}

function longestOf(prose: readonly Prose[]): Longest | null {
  const all = prose.flatMap(({ id, text }) =>
    sentencesIn(text).map((sentence) => ({ id, words: wordsIn(sentence).length })),
  );
  return all.reduce<Longest | null>(
    (longest, one) => (longest === null || one.words > longest.words ? one : longest),
    null,
  );
}

function vagueOf({ id, ours }: Prose): readonly Vague[] {
  return vagueIn(ours).map((word) => ({ id, word }));
}

/** One line: "grade 4.2, 812 words, longest sentence 24 words". */
export function readingLine({ ours, longest, vague }: Reading): string {
  const parts = [
    ...(ours.grade === null ? [] : [`grade ${ours.grade.toFixed(1)}`]),
    plural(ours.words, "word"),
    ...(longest === null ? [] : [`longest sentence ${plural(longest.words, "word")}`]),
    ...(vague.length === 0 ? [] : [plural(vague.length, "vague word")]),
  ];
  return parts.join(", ");
}
