/** Reads the articles that bind a business, for the table of coverage. */
import type { ArticlesFile } from "../../../src/law/text-facts.ts";
import { date, law } from "./parts.ts";
import { list, matching, object, text } from "./read.ts";

const number = matching("the number of an article in quotes", (value) =>
  /^[\d.]+[A-Z]?$/.test(value),
);
const file = object({
  as_of: date,
  source: object({ cite: text }),
  parts: list(
    object({
      law,
      prefix: text,
      articles: list(object({ article: number, title: text, beyond: text })),
    }),
  ),
});

/** @throws Error that names the place, when an article is malformed or stands twice */
export function readArticles(data: unknown, at: string): ArticlesFile {
  const { as_of, parts } = file(data, at);
  for (const { prefix, articles } of parts) {
    const ids = articles.map(({ article }) => article);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new Error(`${at}: ${prefix} ${twice} stands twice`);
  }
  return { as_of, parts };
}
