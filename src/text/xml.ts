/** Text for XML 1.0, which has no way at all to write most control characters. */

// All that is not a Char of https://www.w3.org/TR/xml/#charsets; controls of C1 are legal and unwelcome.
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF\p{Cs}]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** Text as the content of an element. Illegal characters become `\uFFFD`; a lone CR stays one. */
export function xmlText(text: string): string {
  return text
    .replaceAll(ILLEGAL, "\uFFFD")
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign)
    .replaceAll("\r", "&#13;");
}

/** Text as the value of an attribute between quotes; a reader would turn line breaks into blanks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
