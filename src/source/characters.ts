/** Characters that no declaration holds: control characters, halves of characters, UTF-16 read as UTF-8. */

export interface Forbidden {
  readonly offset: number;
  /** How it is named in a message: `U+0000`. */
  readonly name: string;
}

// Everything that YAML 1.2 calls not printable (https://yaml.org/spec/1.2.2/#51-character-set),
// halves of surrogate pairs included.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The first character of a text that must not stand in it. */
export function findForbidden(text: string): Forbidden | undefined {
  const offset = text.search(FORBIDDEN);
  if (offset < 0) return undefined;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
  return { offset, name: `U+${code}` };
}

/** True when every other character at the start is NUL, as when UTF-16 is read as UTF-8. */
export function looksLikeUtf16(text: string): boolean {
  const start = text.slice(0, 64);
  const nulls = start.split("\0").length - 1;
  return nulls > 0 && nulls * 3 >= start.length;
}
