/** The prose of a document: what people read sentence by sentence. Tables are not prose. */
import type { Block, Document, Sentence, Words } from "../../finding/document.ts";

/** Something to be measured. */
export interface Prose {
  /** Anchor of the sentence. */
  readonly id: string;
  /** Section that it stands in. */
  readonly section: string;
  readonly text: string;
  /** Only our own words of it. */
  readonly ours: string;
  /** True when most of its words are those of the business. */
  readonly isOwn: boolean;
}

/** All prose in the order of reading; a line of a card reads with its term. */
export function proseOf({ sections }: Document): readonly Prose[] {
  return sections.flatMap(({ id, blocks }) => blocks.flatMap((block) => inBlock(block, id)));
}

function inBlock(block: Block, section: string): readonly Prose[] {
  const all = (sentences: readonly Sentence[]): readonly Prose[] =>
    sentences.map((sentence) => proseIn(sentence, section));
  switch (block.kind) {
    case "heading":
    case "table":
      return [];
    case "paragraph":
    case "note":
      return all(block.sentences);
    case "list":
      return block.items.flatMap(all);
    case "facts":
      return block.rows.flatMap(({ term, says }) =>
        says.map((sentence, index) => proseIn(sentence, section, index === 0 ? `${term}: ` : "")),
      );
    case "card":
    case "more":
      return block.blocks.flatMap((inner) => inBlock(inner, section));
    case "flows":
      return all(block.text);
  }
}

function proseIn({ id, words }: Sentence, section: string, before = ""): Prose {
  const shown = words.filter((run) => !isAddress(run));
  const own = shown.filter(({ kind }) => kind === "own");
  const ours = shown.filter(({ kind }) => kind !== "own");
  const text = before + words.map((run) => (isAddress(run) ? "this" : run.text)).join("");
  const isOwn = lengthOf(own) > lengthOf(ours) + lengthOfText(before);
  return { id, section, text, ours: ours.map((run) => run.text).join(" "), isOwn };
}

/** Addresses and names of cookies are not read as words; each counts as one short word. */
function isAddress({ kind, href }: Words): boolean {
  return kind === "code" || (href !== undefined && /^(?:https?:|mailto:)/.test(href));
}

function lengthOf(runs: readonly Words[]): number {
  return lengthOfText(runs.map(({ text }) => text).join(" "));
}

function lengthOfText(text: string): number {
  return wordsIn(text).length;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text; a number with its decimals is one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The sentences of a text; a colon does not end one. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’)]?)\s+/).filter((one) => wordsIn(one).length > 0);
}
