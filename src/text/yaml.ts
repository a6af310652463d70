/** Text as a scalar of YAML that every reader of YAML 1.2 reads back unchanged. */

/** What YAML cannot hold, and what nobody can see (control characters, marks of direction, halves of pairs). */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

/** A scalar between double quotes, on one line. */
export function yamlText(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll(UNSEEN, written)}"`;
}

/** `\u200B`, or `\U000E0041` where four digits are too few. */
function written(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
