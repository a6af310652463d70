/** Texts that break escaping: pieces of every markup, and characters that nobody sees. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { corpus } from "../source/corpora.ts";

const PIECES = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "`",
  "``",
  "```",
  "|",
  "\\",
  "[",
  "]",
  "(",
  ")",
  "{",
  "}",
  "*",
  "_",
  "__",
  "~~",
  "#",
  "# ",
  "#12",
  "@",
  "@octocat",
  "GH-12",
  "!",
  "![",
  "](",
  "](javascript:alert(1))",
  "https://evil.example",
  "http://",
  "www.evil.example",
  "mailto:a@b.example",
  "a@b.example",
  "javascript:",
  "data:text/html,",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&amp;",
  "&#60;",
  "&lt",
  "<a href=x>",
  "::error::",
  "::error file=a::",
  "##[error]",
  "%0A",
  "%25",
  "=1+1",
  "+1",
  "-1",
  "@SUM(1)",
  "\t=1",
  ",",
  ";",
  ":",
  "$",
  "$x$",
  "$&",
  "$1",
  "\n",
  "\r",
  "\r\n",
  "\t",
  " ",
  "    ",
  "- ",
  "1. ",
  "1) ",
  "> ",
  "---",
  "===",
  "|---|",
  "\0",
  "\u0007",
  "\u001b[31m",
  "\u001b]8;;https://evil.example\u0007",
  "\u007f",
  "\u0085",
  "\u009b1m",
  "\u00a0",
  "\u00ad",
  "\u061c",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u202e",
  "\u2028",
  "\u2029",
  "\u2066",
  "\u2060",
  "\ufeff",
  "\ufffe",
  "\uffff",
  "\ufff9",
  "\ud800",
  "\udc00",
  "\u{e0041}",
  "\u{1f950}",
  "👩‍👩‍👧",
  "❤️",
  "é",
  "e\u0301",
  "面",
  "שלום",
  "a",
  "word ",
  "e.g. ",
];

/** Any text, mostly of such pieces. */
export const HOSTILE: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Everything that a terminal, a reader or a reviewer cannot see or that turns the writing around. */
export const UNSEEN: RegExp =
  /(?![\t\n])\p{Cc}|[\xAD\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/u;

/** Checks a property on generated texts and on the corpora: all of them on continuous integration. */
export function always(holds: (text: string) => void, every = 1): void {
  fc.assert(fc.property(HOSTILE, holds), { numRuns: 400 });
  const step = every * (process.env.CI === undefined ? 8 : 1);
  CORPUS.forEach((text, index) => {
    if (index % step === 0) holds(text);
  });
}

/** Cheaper than an assertion, and there are hundreds of thousands. */
export function same(found: unknown, expected: unknown): void {
  if (found !== expected) {
    throw new Error(`found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
}

/** Fails when the pattern is found in the text. */
export function lacks(text: string, pattern: RegExp): void {
  if (pattern.test(text)) throw new Error(`${pattern} is found in ${JSON.stringify(text)}`);
}

/** The strings of both corpora, or none where they are not there. */
function corpusTexts(): readonly string[] {
  const naughty = corpus("naughty-strings/blns.json");
  const xss = corpus("xss/xss-payload-list.txt");
  if (naughty === undefined || xss === undefined) return [];
  const list: unknown = JSON.parse(readFileSync(naughty, "utf8"));
  const strings = Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
  return [
    ...strings,
    ...readFileSync(xss, "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  ];
}

export const CORPUS: readonly string[] = corpusTexts();
