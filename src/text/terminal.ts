/** Text for a terminal: what cannot be seen, or would move the cursor, is written out as `\u{...}`. */

/**
 * Control characters (C0, DEL, C1), line separators, marks that turn the direction of writing,
 * characters of no width, tags, and halves of surrogate pairs. The joiner and the selector of
 * pictures stay where they build an emoji: behind one of its parts.
 */
const UNSEEN =
  /(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D|(?<![\p{Extended_Pictographic}#*\d])\uFE0F|(?!\u200D|\uFE0F)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** One line of text, safe to print: line breaks too are written out. */
export function terminalText(text: string): string {
  return text.replaceAll(UNSEEN, written);
}

/** Text of several lines, safe to print: `\n` stays, `\r\n` becomes `\n`. */
export function terminalLines(text: string): string {
  return text.split(/\r?\n/).map(terminalText).join("\n");
}

/** How a character is written when it must not be printed: `\u{1b}`. */
function written(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
