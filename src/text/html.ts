/** Text for HTML: as content of an element, and as a quoted attribute. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["`", "&#96;"],
]);
/** HTML has no way to write these, not even as a number (https://html.spec.whatwg.org/#parse-error-control-character-reference). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNWRITABLE = /[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF\p{Cs}]/gu;

/** Text as the content of an element. Characters that HTML cannot hold become `\uFFFD`. */
export function htmlText(text: string): string {
  return text.replaceAll(UNWRITABLE, "\uFFFD").replaceAll(/[&<>"'`]/g, entity);
}

/** Text as the value of an attribute, to be put between double quotes; line breaks are kept as numbers. */
export function htmlAttribute(text: string): string {
  return htmlText(text).replaceAll(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function entity(sign: string): string {
  return ENTITIES.get(sign) ?? sign;
}
