/** The articles that bind a business, law by law, and what no declaration can show about them. */
import { ARTICLES } from "./articles.gen.ts";
import type { ArticlesFile } from "./text-facts.ts";
import { unpack } from "./unpack.ts";

const file: () => ArticlesFile = unpack(ARTICLES);

/** One run of numbered provisions: the articles of a regulation, the sections of a code. */
export type ArticlePart = ArticlesFile["parts"][number];

/** Every part of every law, in the order of the data. */
export function articleParts(): readonly ArticlePart[] {
  return file().parts;
}

/** What follows these words in a citation is no article: recitals, annexes, other texts. */
const ELSEWHERE = /\b(?:Recital|Annex|CJEU|Implementing|WP\d|EDPB|Clause|as amended|in force)/;

/** Numbers that a citation names under a prefix such as `Art.` or `11 CCR §`, each once. */
function numbersUnder(prefix: string, cite: string): readonly string[] {
  const pieces = cite.split(";").map((piece) => piece.trim().split(ELSEWHERE)[0] ?? "");
  const mine = pieces.flatMap((piece) => {
    const at = piece.startsWith(prefix) || (prefix === "Civ. Code §" && piece.startsWith("§"));
    return at ? [piece.replace(/\([^)]*\)/g, " ").replace(/^11 CCR/, "")] : [];
  });
  const numbers = prefix.endsWith("§") ? /§\s*([\d.]+[A-Z]?)/g : /(?:^|[\s,-])(\d+[A-Z]?)\b/g;
  const found = mine.flatMap((piece) =>
    [...piece.matchAll(numbers)].flatMap(([, number]) => (number === undefined ? [] : [number])),
  );
  return [...new Set(found)];
}

/** Whether a citation of the part's law names one of its articles. */
export function namesArticle(part: ArticlePart, article: string, cite: string): boolean {
  return numbersUnder(part.prefix, cite).includes(article);
}

/** Whether a citation names any article of any part of its law. */
export function namesAny(law: string, cite: string): boolean {
  return articleParts().some(
    (part) =>
      part.law === law && part.articles.some(({ article }) => namesArticle(part, article, cite)),
  );
}
