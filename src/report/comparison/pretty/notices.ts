/** What people will read, at a terminal: old words and new words, with a few words around them. */
import type { Comparison, NoticeDiff } from "../../../finding/comparison.ts";
import { terminalText } from "../../../text/terminal.ts";
import { plural } from "../../../text/words.ts";
import { wrap } from "../../../text/wrap.ts";
import type { Style } from "../../pretty/style.ts";
import { unrecordedText } from "../words.ts";

/** Passages of a document that are shown. */
const MOST = 8;
/** Characters around a change that are kept. */
const AROUND = 60;

type Part = NoticeDiff["passages"][number]["parts"][number];

export function noticeLines(
  comparison: Comparison,
  style: Style,
  width: number,
): readonly string[] {
  const record = unrecordedText(comparison);
  const lines = comparison.notices.flatMap((diff) => documentLines(diff, style, width));
  return [...lines, ...(record === "" ? [] : wrap(terminalText(record), width - 2).map(indented))];
}

function indented(line: string): string {
  return `  ${line}`;
}

function documentLines(diff: NoticeDiff, style: Style, width: number): readonly string[] {
  const name = terminalText(`${diff.title} (${diff.language})`);
  if (diff.state !== "changed") {
    return [`  ${name}: ${diff.state === "new" ? "a new document" : "no longer published"}`];
  }
  const shown = diff.passages.slice(0, MOST);
  const left = diff.passages.length - shown.length;
  return [
    `  ${name}: ${plural(diff.passages.length, "passage")}`,
    ...shown.flatMap(({ parts }) => passage(parts, style, width)),
    ...(left === 0 ? [] : [`    and ${plural(left, "more passage")}`]),
  ];
}

/** Marks stand around words, so that the text reads without colour too; colour comes after wrapping. */
function passage(parts: readonly Part[], style: Style, width: number): readonly string[] {
  const text = parts.map((part, i) => marked(part, i === 0, i === parts.length - 1)).join("");
  return wrap(text.trim(), width - 6).map((line) => {
    const painted = line
      .replaceAll(/\[-.*?-\]/g, (words) => style.grave("error", words))
      .replaceAll(/\{\+.*?\+\}/g, (words) => style.good(words));
    return `    | ${painted}`;
  });
}

function marked({ kind, text }: Part, first: boolean, last: boolean): string {
  const words = terminalText(text.replaceAll(/\s+/g, " "));
  if (kind === "removed") return `[-${words}-]`;
  if (kind === "added") return `{+${words}+}`;
  if (words.length <= 2 * AROUND) return words;
  const head = first ? "" : words.slice(0, AROUND);
  const tail = last ? "" : words.slice(-AROUND);
  return `${head}… ${tail}`;
}
