/** Spaces that look like one and are none: no-break spaces from web pages and word processors. */
import type { Mistake, Spot } from "./spot.ts";

const ODD_SPACE = /[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/;

/** The offset of the first such space in a text, or -1. */
export function oddSpaceIn(text: string): number {
  return text.search(ODD_SPACE);
}

/** The mistake of an odd space at an offset. */
export function oddSpaceAt(text: string, start: number): Mistake {
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, "0");
  return {
    id: "syntax/odd-space",
    message: `The character U+${code} stands here, which looks like a space or like nothing and is read as a letter`,
    fix: "Delete it and type a space where one belongs.",
    start,
    end: start + 1,
  };
}

/** An odd space on the line where the parser gave up, or on the one above. */
export function oddSpace({ file, line, above }: Spot): Mistake | undefined {
  for (const { start, content, indent } of [line, ...above.slice(0, 1)].reverse()) {
    const at = oddSpaceIn(content);
    if (at >= 0) return oddSpaceAt(file.text, start + indent + at);
  }
  return undefined;
}
