/** How values of users stand inside our sentences: on one line, cut when long. Sinks escape them later. */

/** Values longer than this many characters are cut. */
const LONGEST = 40;

/** A word of the declarations in code marks: `vendor`; in quotes when it holds such a mark itself. */
export function ticked(word: string, longest: number = LONGEST): string {
  return word.includes("`") ? quoted(word, longest) : `\`${shortened(word, longest)}\``;
}

/** A text in double quotes; quotes and backslashes in it are marked, so that its ends are plain. */
export function quoted(text: string, longest: number = LONGEST): string {
  return `"${shortened(text, longest).replaceAll(/["\\]/g, "\\$&")}"`;
}

/** A text on one line, at most `longest` characters, no character of two code units cut in half. */
export function shortened(text: string, longest: number = LONGEST): string {
  // The slice keeps a text of megabytes from being rewritten for forty characters of it.
  const line = text
    .slice(0, longest * 8)
    .replaceAll(/\s+/g, " ")
    .trim();
  const points = [...line];
  return points.length > longest ? `${points.slice(0, longest - 1).join("")}…` : line;
}
