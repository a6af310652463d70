/** What people will read differently, word by word. */
import type { Comparison, NoticeDiff } from "../../finding/comparison.ts";
import { plural } from "../../text/words.ts";
import { folded, said } from "./cells.ts";
import { unrecordedText } from "./words.ts";

/** Words around a change that are kept; more of what stays the same is passed over. */
const AROUND = 12;
/** Passages of a document that are shown. */
const MOST = 12;

type Passage = NoticeDiff["passages"][number];
type WordPart = Passage["parts"][number];

function shortKept(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)/);
  if (words.length <= 2 * AROUND) return text;
  const head = first ? "" : words.slice(0, AROUND).join("");
  const tail = last ? "" : words.slice(-AROUND).join("");
  return `${head}… ${tail}`;
}

function partText({ kind, text }: WordPart, i: number, all: readonly WordPart[]): string {
  if (kind === "kept") return spaced(shortKept(text, i === 0, i === all.length - 1), said);
  const tag = kind === "added" ? "ins" : "del";
  return spaced(text, (inner) => `<${tag}>${said(inner)}</${tag}>`);
}

/** Blanks at the ends stand outside of what is marked. */
function spaced(text: string, write: (inner: string) => string): string {
  const inner = text.trim();
  if (inner === "") return text === "" ? "" : " ";
  const before = /^\s/.test(text) ? " " : "";
  const after = /\s$/.test(text) ? " " : "";
  return `${before}${write(inner)}${after}`;
}

function passageText({ parts }: Passage): string {
  return `> ${parts.map(partText).join("").trim()}`;
}

function diffText(diff: NoticeDiff): string {
  const name = `${diff.title} (${diff.language})`;
  if (diff.state === "new") return `- ${said(name)}: a new document`;
  if (diff.state === "gone") return `- ${said(name)}: no longer published`;
  const shown = diff.passages.slice(0, MOST);
  const left = diff.passages.length - shown.length;
  const text = shown.map(passageText).join("\n\n");
  const rest = left === 0 ? "" : `\n\n${plural(left, "more passage")}.`;
  return folded(`${name}: ${plural(diff.passages.length, "passage")}`, text + rest);
}

/** Whole documents that came or went first, then the passages of the others, then what is not on record. */
export function noticesText(comparison: Comparison): string {
  const { notices } = comparison;
  const whole = notices.filter(({ state }) => state !== "changed").map(diffText);
  const changed = notices.filter(({ state }) => state === "changed").map(diffText);
  const record = said(unrecordedText(comparison));
  return [whole.join("\n"), ...changed, record].filter((text) => text !== "").join("\n\n");
}
