/** An explanation of a sentence for a terminal: what it says, the lines it comes from, the law. */
import type { Element, Provenance, Sentence } from "../../finding/document.ts";
import { frames, frameText } from "../../source/frame/frame.ts";
import type { Label } from "../../source/frame/types.ts";
import type { Range } from "../../source/types.ts";
import { terminalText } from "../../text/terminal.ts";
import { listUpTo } from "../../text/words.ts";
import { wrap } from "../../text/wrap.ts";
import type { Why } from "../why.ts";
import { plain } from "./text.ts";

/** Text of at most `width` columns. */
export function whyText({ document, anchor, sentences, elements }: Why, width: number): string {
  const said = wrap(plain(sentences), width - 2).map((line) => `  ${line}`);
  const parts = [
    [`${document.id}#${terminalText(anchor)}`, ...said],
    ...declared(sentences, width),
    ...law(sentences),
    ...asked(elements),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The lines of the declarations; what has none of its own is named. */
function declared(sentences: readonly Sentence[], width: number): readonly (readonly string[])[] {
  const all = unique(sentences.flatMap(({ from }) => from));
  const isMissing = sentences.every(({ state }) => state === "missing");
  if (all.length === 0) return [["Declared", "  nothing: this is the law in plain words"]];
  const labels = labelsOf(all);
  const shown = frames(labels, { width, context: 0 }).map(
    (frame) => `${frame.path}:${frame.line}:${frame.column}\n${frameText(frame)}`,
  );
  const unwritten = all
    .filter(({ range }) => range === null)
    .map((place) => `  ${placeText(place)}`);
  const title = isMissing ? "Missing: to be stated here" : "Declared";
  return [
    ...(shown.length === 0 ? [] : [[title, ...shown]]),
    ...(unwritten.length === 0 ? [] : [["Worked out, or left out for its default", ...unwritten]]),
  ];
}

/** One label a place; a default speaks for many entries at once. */
function labelsOf(all: readonly Provenance[]): readonly Label[] {
  const byPlace = new Map<string, { readonly range: Range; readonly says: string[] }>();
  for (const place of all) {
    const { range } = place;
    if (range === null) continue;
    const at = `${range.file.path} ${range.start} ${range.end}`;
    const known = byPlace.get(at) ?? { range, says: [] };
    known.says.push(placeText(place));
    byPlace.set(at, known);
  }
  return [...byPlace.values()].map(({ range, says }) => ({
    range,
    says: listUpTo(says, says.length === 2 ? 2 : 1),
    primary: true,
  }));
}

function law(sentences: readonly Sentence[]): readonly (readonly string[])[] {
  const all = new Map(
    sentences.flatMap((sentence) =>
      sentence.law.map((one) => [`${one.law} ${one.cite}`, one] as const),
    ),
  );
  const lines = [...all.values()].map(
    ({ law: id, cite, url }) => `  ${id} ${cite}${url === null ? "" : `  ${url}`}`,
  );
  return lines.length === 0 ? [] : [["Law", ...lines]];
}

function asked(elements: readonly Element[]): readonly (readonly string[])[] {
  const lines = elements.map(({ title, cite }) => `  ${title}${cite === null ? "" : ` (${cite})`}`);
  return lines.length === 0 ? [] : [["Shows what the law asks for", ...lines]];
}

function placeText({ address, key }: Provenance): string {
  return key === "" ? address : `${address} ${key}`;
}

function unique(all: readonly Provenance[]): readonly Provenance[] {
  return [...new Map(all.map((place) => [placeText(place), place])).values()];
}
