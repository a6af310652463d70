/** Text fitted to a width: broken between words, or cut. */
import { characters, characterWidth, displayWidth } from "./width.ts";

/**
 * Breaks a text into lines of at most `width` columns. A word that is longer than a line is broken
 * where it must be; line breaks in the text stay. The lines are joined by the caller.
 */
export function wrap(text: string, width: number): readonly string[] {
  const widest = Math.max(1, width);
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, widest));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of paragraph.split(" ").flatMap((long) => pieces(long, width))) {
    const length = displayWidth(word);
    if (line !== "" && used + 1 + length > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? length : length + 1;
    line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** A word in pieces that each fit a line; a character wider than the line stands alone. */
function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const cut: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of characters(word)) {
    const length = characterWidth(character);
    if (used + length > width && piece !== "") {
      cut.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += length;
  }
  cut.push(piece);
  return cut;
}

/** A text cut to at most `width` columns, with `…` at its end when something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return "";
  let kept = "";
  let used = 0;
  for (const character of characters(text)) {
    used += characterWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A text with spaces behind it until it takes `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
