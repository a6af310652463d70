/** How hard English is to read: the Flesch-Kincaid grade. */
import { syllable } from "syllable";
import { sentencesIn, wordsIn } from "./prose.ts";

/** Sums over texts, from which the grade follows. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** Counts over all texts. */
export function countsOf(texts: readonly string[]): Counts {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/** Years of school (US) that the text asks for, to one decimal; 0 for no text. */
export function gradeOf({ sentences, words, syllables }: Counts): number {
  if (sentences === 0 || words === 0) return 0;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.round(grade * 10) / 10;
}

/** Digits are read as one beat; every word has at least one. */
function syllablesIn(word: string): number {
  return Math.max(1, syllable(word));
}
