/** Why a document says something: the sentence behind an anchor, with what it rests on. */
import type { Block, Document, Element, Sentence } from "../finding/document.ts";
import { sentencesIn, sentencesOf } from "../finding/sentences.ts";
import { nearestAll } from "../text/nearest.ts";

export interface Why {
  readonly document: Document;
  readonly anchor: string;
  /** One, or all that stand behind the anchor of a row, a card or a part. */
  readonly sentences: readonly Sentence[];
  /** Required elements that they show. */
  readonly elements: readonly Element[];
}

/** Nothing was found; `near` lists what was probably meant. */
export interface WhyNot {
  /** What is not there: the document, or the anchor in it. */
  readonly unknown: "document" | "anchor";
  readonly name: string;
  readonly near: readonly string[];
}

/** Looks up `privacy-notice#purpose-orders.needs`; without an anchor there is nothing to explain. */
export function whyOf(documents: readonly Document[], target: string): Why | WhyNot {
  const [id = "", anchor = ""] = split(target);
  const document = documents.find((one) => one.id === id);
  if (document === undefined) {
    const ids = documents.map((one) => one.id);
    return { unknown: "document", name: id, near: near(id, ids) };
  }
  const anchors = anchorsOf(document);
  const sentences = anchors.get(anchor);
  if (sentences === undefined) {
    return { unknown: "anchor", name: anchor, near: near(anchor, [...anchors.keys()]) };
  }
  const shown = new Set(sentences.flatMap(({ shows = [] }) => shows));
  const elements = document.elements.filter((element) => shown.has(element.id));
  return { document, anchor, sentences, elements };
}

/** True when an explanation was found. */
export function isFound(answer: Why | WhyNot): answer is Why {
  return "sentences" in answer;
}

function split(target: string): readonly string[] {
  const at = target.indexOf("#");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
}

/** What is spelt alike, else what begins alike; a few are enough. */
function near(word: string, all: readonly string[]): readonly string[] {
  const alike = nearestAll(word, all);
  if (alike.length > 0) return alike.slice(0, 5);
  const start = word.split(".")[0] ?? "";
  const begun = start === "" ? [] : all.filter((one) => one.startsWith(start));
  return (begun.length > 0 ? begun : all).slice(0, 5);
}

/** Every anchor with the sentences behind it; a sentence's own anchor decides over that of a block. */
function anchorsOf(document: Document): ReadonlyMap<string, readonly Sentence[]> {
  const found = new Map<string, readonly Sentence[]>();
  for (const sentence of sentencesOf(document.sections)) found.set(sentence.id, [sentence]);
  const add = (id: string, sentences: readonly Sentence[]): void => {
    if (!found.has(id)) found.set(id, sentences);
  };
  for (const { id, blocks } of document.sections) {
    for (const block of blocks) addBlock(block, add);
    add(id, blocks.flatMap(sentencesIn));
  }
  return found;
}

function addBlock(block: Block, add: (id: string, sentences: readonly Sentence[]) => void): void {
  switch (block.kind) {
    case "facts":
      for (const { id, says } of block.rows) add(id, says);
      return;
    case "table":
      for (const { id, cells } of block.rows) add(id, cells.flat());
      return;
    case "card":
    case "more":
      for (const inner of block.blocks) addBlock(inner, add);
      add(block.id, sentencesIn(block));
      return;
    default:
      return;
  }
}
