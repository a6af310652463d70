/** Text for Markdown as GitHub reads it: every sign is shown as written, nothing becomes a link or mention. */
import { htmlText } from "./html.ts";
import { terminalText } from "./terminal.ts";

/** Signs that mean something within a line (https://github.github.com/gfm/#backslash-escapes). */
const SIGNS = /[\\`*_{}[\]<>#|~@&:]/g;
/** Signs that mean something at the start of a line: lists, headings underlined, ordered lists. */
const AT_START = /^([-+=]|\d+(?=[.)]))/;
/** Nobody sees it, and no mention, reference or address is found across it. */
const WORD_JOINER = "\u2060";

/**
 * Text within a line. Markup is escaped; mentions (`@name`), references (`#12`, `GH-12`) and bare
 * addresses are broken up by a word joiner. Line breaks become spaces.
 */
export function markdownText(text: string): string {
  const escaped = oneLine(text).trim().replaceAll(SIGNS, "\\$&").replaceAll("$", "&#36;");
  return defuse(escaped).replace(AT_START, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** Text as code within a line, in a fence longer than any run of backticks in it. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line === "") return "";
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  // A space at both ends is taken off again by the reader, unless the text is nothing but spaces.
  const padded = /^`|`$|^ .* $/.test(line) && /[^ ]/.test(line) ? ` ${line} ` : line;
  return `${fence}${padded}${fence}`;
}

/**
 * Code within a cell of a table, where a `|` would end the cell even in code. A backslash before it
 * would undo that escape, so a word joiner, which nobody sees, stands between.
 */
export function markdownCellCode(text: string): string {
  return markdownCode(text)
    .replaceAll(/\\(?=\|)/g, `$&${WORD_JOINER}`)
    .replaceAll("|", "\\|");
}

/** Lines as a block of code, in a fence longer than any run of backticks in them. */
export function markdownBlock(text: string, language = ""): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  const lines = text.split(/\r?\n/).map((line) => terminalText(line.replaceAll("\t", "  ")));
  return `${fence}${language.replaceAll(/[^a-z]/g, "")}\n${lines.join("\n")}\n${fence}`;
}

/** A link, or the bare text where the address was refused by `safeUrl`. */
export function markdownLink(text: string, url: string | undefined): string {
  return url === undefined
    ? markdownText(text)
    : `[${markdownText(text)}](<${url.replaceAll("&", "&amp;")}>)`;
}

/**
 * Text within HTML, which Markdown passes over: mentions, references and bare addresses, which
 * GitHub finds there all the same, are broken up.
 */
export function markdownHtml(text: string): string {
  const line = terminalText(text.replaceAll(/\s+/g, " "));
  return htmlText(line).replaceAll(/[@#](?=\S)|:(?=\/\/)|www(?=\.)/gi, `$&${WORD_JOINER}`);
}

function oneLine(text: string): string {
  return terminalText(text.replaceAll(/\r\n|[\r\n\t]/g, " "));
}

function defuse(escaped: string): string {
  return escaped
    .replaceAll(/\\[@#](?=\S)/g, `$&${WORD_JOINER}`)
    .replaceAll(/\bGH-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replaceAll(/www(?=\.)/gi, `$&${WORD_JOINER}`)
    .replaceAll(/\\:(?=\/\/)/g, `$&${WORD_JOINER}`)
    .replaceAll(/\b(?:mailto|xmpp)(?=\\:)/gi, `$&${WORD_JOINER}`);
}
